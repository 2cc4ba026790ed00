package vn.thuocdo.identity;

import org.springframework.stereotype.Component;
import vn.thuocdo.kernel.AccountId;
import vn.thuocdo.kernel.Refused;

/// What an administrator does when somebody must be kept out of an account, or cannot get in.
@Component
class GuardAccount {
    private final ManagedAccounts managed;
    private final CredentialStore credentials;
    private final SecondFactorStore secondFactors;
    private final Passwords passwords;
    private final Sessions sessions;
    private final AccountChanges changes;

    GuardAccount(ManagedAccounts managed, CredentialStore credentials, SecondFactorStore secondFactors,
            Passwords passwords, Sessions sessions, AccountChanges changes) {
        this.managed = managed;
        this.credentials = credentials;
        this.secondFactors = secondFactors;
        this.passwords = passwords;
        this.sessions = sessions;
        this.changes = changes;
    }

    void lock(AccountId id, String reason) {
        var was = managed.ofSomebodyElse(id);
        if (was.state() == AccountState.LOCKED)
            return;
        mustSayWhy(reason);
        managed.mustLeaveAnAdministrator(was);
        managed.save("identity.account-locked", was, with(was, AccountState.LOCKED), reason.strip());
        sessions.endAll(id);
    }

    void unlock(AccountId id) {
        var was = managed.get(id);
        credentials.forgetFailures(was.username());
        if (was.state() == AccountState.LOCKED)
            managed.save("identity.account-unlocked", was, with(was, AccountState.ACTIVE), null);
        else
            changes.note("identity.failures-forgotten", was, null, null);
    }

    InitialPassword resetPassword(AccountId id) {
        var account = managed.ofSomebodyElse(id);
        var password = passwords.initial();
        credentials.setPassword(account.agency(), id, passwords.hash(password), true);
        credentials.forgetFailures(account.username());
        sessions.endAll(id);
        changes.note("identity.password-reset", account, null, null);
        return new InitialPassword(id, password);
    }

    void removeSecondFactor(AccountId id, String reason) {
        var account = managed.ofSomebodyElse(id);
        mustSayWhy(reason);
        secondFactors.remove(account.agency(), id);
        sessions.endAll(id);
        changes.note("identity.second-factor-removed", account, null, reason.strip());
    }

    private static void mustSayWhy(String reason) {
        if (reason.isBlank())
            throw Refused.at("reason", "identity.refused.reason");
    }

    private static Account with(Account account, AccountState state) {
        return new Account(account.id(), account.username(), account.name(), account.email(), account.agency(),
                account.unit(), account.roles(), state, account.version());
    }
}
