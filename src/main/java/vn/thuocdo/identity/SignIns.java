package vn.thuocdo.identity;

import java.time.Clock;
import java.util.Locale;
import org.springframework.stereotype.Component;

/// Checks who somebody is. Attempts are counted before their outcome is known, by the user name typed, so that neither
/// guessing at once from many places nor trying names that do not exist gains anything.
@Component
public class SignIns {
    private static final int LONGEST_NAME = 100;

    private final CredentialStore credentials;
    private final SecondFactors secondFactors;
    private final Passwords passwords;
    private final SignInSteps steps;
    private final SignInSettings settings;
    private final Clock clock;

    SignIns(CredentialStore credentials, SecondFactors secondFactors, Passwords passwords, SignInSteps steps,
            SignInSettings settings, Clock clock) {
        this.credentials = credentials;
        this.secondFactors = secondFactors;
        this.passwords = passwords;
        this.steps = steps;
        this.settings = settings;
        this.clock = clock;
    }

    /// Checks user name and password. Takes the same time for names that do not exist.
    public SignInOutcome withPassword(String typedName, String password) {
        var username = username(typedName);
        var locked = credentials.lockedUntil(username);
        if (locked.isPresent())
            return new SignInOutcome.Waiting(locked.get());
        int failures = count(username);
        var found = credentials.find(username);
        if (found.isEmpty()) {
            passwords.matchNobody(password);
            return rejected(username, failures);
        }
        return passwords.matches(password, found.get().password())
                ? accept(found.get(), failures)
                : reject(found.get(), failures);
    }

    private SignInOutcome accept(Credential credential, int failures) {
        if (credential.locked()) {
            credentials.forgetFailures(credential.username());
            return new SignInOutcome.Closed();
        }
        if (credential.secondFactor()) {
            // failures before this attempt still count, or a known password would allow codes to be tried without end
            credentials.takeBackAttempt(credential.username());
            return new SignInOutcome.Accepted(steps.passwordAccepted(credential));
        }
        return new SignInOutcome.Accepted(steps.complete(credential, clock.instant()));
    }

    /// Checks the code of the second factor, or a recovery code, of somebody whose password was accepted.
    public SignInOutcome withCode(SignedIn who, String code) {
        var credential = credentials.find(who.agency(), who.account()).orElseThrow();
        var locked = credentials.lockedUntil(credential.username());
        if (locked.isPresent())
            return new SignInOutcome.Waiting(locked.get());
        int failures = count(credential.username());
        return secondFactors.accepts(who, code)
                ? new SignInOutcome.Accepted(steps.complete(credential, who.since()))
                : reject(credential, failures);
    }

    /// The next stage of somebody who finished a step.
    public SignedIn next(SignedIn who) {
        var credential = credentials.find(who.agency(), who.account()).orElseThrow();
        return steps.complete(credential, who.since());
    }

    /// Notes that a person signed out.
    public void signedOut(SignedIn who) {
        steps.signedOut(who);
    }

    private int count(String username) {
        return credentials.countAttempt(username, clock.instant().minus(settings.forgotten()));
    }

    private SignInOutcome reject(Credential credential, int failures) {
        steps.failed(credential, failures);
        return rejected(credential.username(), failures);
    }

    private SignInOutcome rejected(String username, int failures) {
        var wait = settings.waitAfter(failures);
        if (wait.isZero())
            return new SignInOutcome.Rejected(settings.tries() - failures);
        var until = clock.instant().plus(wait);
        credentials.lockUntil(username, until);
        return new SignInOutcome.Waiting(until);
    }

    private static String username(String typed) {
        var name = typed.strip().toLowerCase(Locale.ROOT);
        return name.length() <= LONGEST_NAME ? name : name.substring(0, LONGEST_NAME);
    }
}
