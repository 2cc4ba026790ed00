package vn.thuocdo.identity;

import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.thuocdo.identity.SignedIn.Stage;
import vn.thuocdo.kernel.Actor;
import vn.thuocdo.kernel.CurrentActor;
import vn.thuocdo.kernel.Role;

/// What is left to do on the way in, and the traces of signing in and out.
@Component
@Transactional
class SignInSteps {
    private final CredentialStore credentials;
    private final SignInRules rules;
    private final AccountStore accounts;
    private final AccountChanges changes;
    private final CurrentActor current;
    private final Clock clock;

    SignInSteps(CredentialStore credentials, SignInRules rules, AccountStore accounts, AccountChanges changes,
            CurrentActor current, Clock clock) {
        this.credentials = credentials;
        this.rules = rules;
        this.accounts = accounts;
        this.changes = changes;
        this.current = current;
        this.clock = clock;
    }

    SignedIn passwordAccepted(Credential credential) {
        return new SignedIn(credential.account(), credential.agency(), Stage.CODE, clock.instant());
    }

    /// The stage after password and code: complete unless a password must be changed or a second factor set up.
    SignedIn complete(Credential credential, Instant since) {
        credentials.forgetFailures(credential.username());
        var who = new SignedIn(credential.account(), credential.agency(), stage(credential), since);
        if (who.stage() == Stage.COMPLETE) {
            credentials.signedIn(credential.agency(), credential.account());
            tell("identity.signed-in", credential, null);
        }
        return who;
    }

    private Stage stage(Credential credential) {
        if (credential.initial())
            return Stage.PASSWORD;
        return !credential.secondFactor() && credential.roles().contains(Role.ADMINISTRATOR)
                && rules.of(credential.agency()).secondFactorForAdministrators() ? Stage.ENROL : Stage.COMPLETE;
    }

    void failed(Credential credential, int failures) {
        tell("identity.sign-in-failed", credential, Map.of("failures", failures));
    }

    void signedOut(SignedIn who) {
        credentials.find(who.agency(), who.account())
                .ifPresent(credential -> tell("identity.signed-out", credential, null));
    }

    private void tell(String action, Credential credential, @Nullable Object detail) {
        accounts.find(credential.agency(), credential.account()).ifPresent(account -> current.runAs(
                new Actor(account.id(), account.username(), account.name(), account.agency(), account.unit(),
                        account.roles()),
                () -> changes.note(action, account, detail, null)));
    }
}
