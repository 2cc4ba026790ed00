package vn.thuocdo.identity;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.thuocdo.kernel.AccountId;
import vn.thuocdo.kernel.Conflict;
import vn.thuocdo.kernel.Missing;
import vn.thuocdo.kernel.Refused;
import vn.thuocdo.kernel.Role;

/// The accounts that the actor manages, one at a time.
@Component
class ManagedAccounts {
    private final AccountStore accounts;
    private final AccountPolicy policy;
    private final AccountChanges changes;

    ManagedAccounts(AccountStore accounts, AccountPolicy policy, AccountChanges changes) {
        this.accounts = accounts;
        this.policy = policy;
        this.changes = changes;
    }

    /// The account as it is.
    Account get(AccountId id) {
        var account = accounts.find(id).orElseThrow(() -> new Missing("account"));
        policy.mustManage(account.agency());
        return account;
    }

    /// The account, unless somebody saved it since the version was read.
    Account get(AccountId id, int version) {
        var account = get(id);
        if (version != account.version())
            throw new Conflict("account");
        return account;
    }

    /// The account, unless it is the actor's own.
    Account ofSomebodyElse(AccountId id) {
        var account = get(id);
        policy.mustNotBeSelf(account);
        return account;
    }

    /// Refuses to take the last usable administrator from an agency.
    void mustLeaveAnAdministrator(Account account) {
        if (account.roles().contains(Role.ADMINISTRATOR)
                && accounts.administrators(account.agency()).stream().allMatch(account.id()::equals))
            throw Refused.because("identity.refused.last-administrator");
    }

    void save(String action, Account was, Account now, @Nullable String reason) {
        accounts.save(was, now);
        changes.tell(action, was, now, reason);
    }
}
