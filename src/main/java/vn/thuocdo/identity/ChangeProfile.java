package vn.thuocdo.identity;

import java.util.ArrayList;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.thuocdo.kernel.Actor;
import vn.thuocdo.kernel.Conflict;
import vn.thuocdo.kernel.CurrentActor;
import vn.thuocdo.kernel.Refusal;
import vn.thuocdo.kernel.Refused;

/// Writes what people change about their own account.
@Component
@Transactional
class ChangeProfile {
    private final AccountStore accounts;
    private final CredentialStore credentials;
    private final PasswordPolicy policy;
    private final Passwords passwords;
    private final Sessions sessions;
    private final AccountChanges changes;
    private final CurrentActor current;

    ChangeProfile(AccountStore accounts, CredentialStore credentials, PasswordPolicy policy, Passwords passwords,
            Sessions sessions, AccountChanges changes, CurrentActor current) {
        this.accounts = accounts;
        this.credentials = credentials;
        this.policy = policy;
        this.passwords = passwords;
        this.sessions = sessions;
        this.changes = changes;
        this.current = current;
    }

    void profile(Account was, String name, @Nullable String email, String language, int version) {
        var refusals = AccountPolicy.faults(name, email);
        if (!language.equals("vi") && !language.equals("en"))
            refusals.add(Refusal.at("language", "identity.refused.language"));
        Refused.ifAny(refusals);
        if (was.version() != version)
            throw new Conflict("account");
        var now = new Account(was.id(), was.username(), name.strip(), CreateAccount.emailOrNull(email), was.agency(),
                was.unit(), was.roles(), was.state(), version);
        accounts.save(was, now);
        accounts.speak(was.agency(), was.id(), language);
        changes.tell("identity.account-changed", was, now, null);
    }

    void password(Account account, String fresh, String repeated, String present, @Nullable String here) {
        var refusals = new ArrayList<>(policy.faults(account.username(), fresh));
        if (!fresh.equals(repeated))
            refusals.add(Refusal.at("repeated", "identity.refused.password-repeated"));
        if (fresh.equals(present))
            refusals.add(Refusal.at("password", "identity.refused.password-same"));
        Refused.ifAny(refusals);
        credentials.setPassword(account.agency(), account.id(), passwords.hash(fresh), false);
        sessions.endAllExcept(account.id(), here);
        // who must replace an initial password is not yet completely signed in, and so no actor
        current.runAs(new Actor(account.id(), account.username(), account.name(), account.agency(), account.unit(),
                account.roles()), () -> changes.note("identity.password-changed", account, null, null));
    }
}
