package vn.thuocdo.identity;

import java.time.Clock;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.thuocdo.kernel.AccountId;
import vn.thuocdo.kernel.Missing;
import vn.thuocdo.kernel.Refused;
import vn.thuocdo.kernel.Vietnam;

/// What people do to their own account: name, e-mail, language of mails, password.
@Component
public class Profiles {
    private final AccountStore accounts;
    private final CredentialStore credentials;
    private final ChangeProfile change;
    private final Passwords passwords;
    private final SignInSettings settings;
    private final Clock clock;

    Profiles(AccountStore accounts, CredentialStore credentials, ChangeProfile change, Passwords passwords,
            SignInSettings settings, Clock clock) {
        this.accounts = accounts;
        this.credentials = credentials;
        this.change = change;
        this.passwords = passwords;
        this.settings = settings;
        this.clock = clock;
    }

    /// The person's own account.
    public Account of(SignedIn who) {
        return accounts.find(who.agency(), who.account()).orElseThrow(() -> new Missing("account"));
    }

    /// The language in which a person wants mails, and pages on a computer used for the first time; Vietnamese unless
    /// the person chose.
    public Locale language(AccountId account) {
        return accounts.language(account).map(Locale::of).orElse(Vietnam.LANGUAGE);
    }

    /// Changes the own name, e-mail and language.
    ///
    /// @param language `vi` or `en`
    /// @param version  the version that was read
    @Transactional
    public void change(SignedIn who, String name, @Nullable String email, String language, int version) {
        change.profile(of(who), name, email, language, version);
    }

    /// Changes the own password and ends the person's other sessions. A wrong present password counts as a failed
    /// attempt to sign in.
    ///
    /// @param here identity of the session that stays, or null when none does
    public void changePassword(SignedIn who, String present, String fresh, String repeated, @Nullable String here) {
        var credential = credential(who);
        credentials.lockedUntil(credential.username()).ifPresent(until -> {
            throw Refused.because("identity.refused.waiting", until);
        });
        int failures = credentials.countAttempt(credential.username(), clock.instant().minus(settings.forgotten()));
        if (!passwords.matches(present, credential.password())) {
            var wait = settings.waitAfter(failures);
            if (!wait.isZero())
                credentials.lockUntil(credential.username(), clock.instant().plus(wait));
            throw Refused.at("present", "identity.refused.present-password");
        }
        credentials.takeBackAttempt(credential.username());
        change.password(of(who), fresh, repeated, present, here);
    }

    /// Replaces the initial password by one of the person's own.
    ///
    /// @param here identity of the session that stays
    public void chooseFirstPassword(SignedIn who, String fresh, String repeated, @Nullable String here) {
        var credential = credential(who);
        if (!credential.initial())
            throw new Missing("account");
        if (passwords.matches(fresh, credential.password()))
            throw Refused.at("password", "identity.refused.password-same");
        change.password(of(who), fresh, repeated, "", here);
    }

    private Credential credential(SignedIn who) {
        return credentials.find(who.agency(), who.account())
                .orElseThrow(() -> new Missing("account"));
    }
}
