package vn.thuocdo.identity;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.thuocdo.identity.spi.UnitOption;
import vn.thuocdo.kernel.AccountId;
import vn.thuocdo.kernel.Actor;
import vn.thuocdo.kernel.Missing;
import vn.thuocdo.kernel.Role;
import vn.thuocdo.kernel.Slice;
import vn.thuocdo.kernel.UnitId;

/// Reads of accounts. The first group is for other modules, which decide themselves what their reader may see; `search`
/// and `managed` answer only who manages accounts.
@Component
@Transactional(readOnly = true)
public class AccountQueries {
    /// Counts go no further than this; shown as `1.000+`.
    public static final int BOUND = 1000;

    private final AccountStore accounts;
    private final AccountList list;
    private final AccountPolicy policy;
    private final Actors actors;

    AccountQueries(AccountStore accounts, AccountList list, AccountPolicy policy, Actors actors) {
        this.accounts = accounts;
        this.list = list;
        this.policy = policy;
        this.actors = actors;
    }

    /// The account, or [Missing].
    public Account get(AccountId id) {
        return find(id).orElseThrow(() -> new Missing("account"));
    }

    /// The account, if there is one.
    public Optional<Account> find(AccountId id) {
        return accounts.find(id);
    }

    /// Names of people; unknown accounts are left out, the system has its own name.
    public Map<AccountId, String> named(Set<AccountId> ids) {
        return accounts.names(ids);
    }

    /// The accounts that sit in a unit and are not locked, in the order of given names.
    public List<Account> inUnit(UnitId unit) {
        return accounts.inUnit(unit);
    }

    /// The accounts of an agency that hold a role of their own and are not locked.
    public List<Account> withRole(UnitId agency, Role role) {
        return accounts.withRole(agency, role);
    }

    /// The person as the one who acts, with lent roles; for jobs that act in somebody's name. Empty when the account
    /// does not exist or is locked.
    public Optional<Actor> actor(AccountId id) {
        return accounts.find(id).flatMap(account -> actors.of(account.agency(), id));
    }

    /// Whether no account exists yet, so that the first set-up may run.
    public boolean isEmpty() {
        return accounts.isEmpty();
    }

    /// The agencies whose accounts the actor manages, the own one first.
    public List<UnitOption> managedAgencies() {
        return policy.managed();
    }

    /// An account that the actor manages, or [Missing].
    public Account managed(AccountId id) {
        var account = get(id);
        policy.mustManage(account.agency());
        return account;
    }

    /// A page of the accounts that the actor manages.
    ///
    /// @param cursor from the slice before; null for the first page
    /// @param limit  rows on a page, 1 to 200
    public Slice<Account> search(AccountFilter filter, @Nullable String cursor, int limit) {
        return list.page(agencies(filter), filter, cursor, Math.clamp(limit, 1, 200));
    }

    /// How many accounts the filter finds, at most [#BOUND].
    public int count(AccountFilter filter) {
        return list.count(agencies(filter), filter, BOUND);
    }

    private List<UnitId> agencies(AccountFilter filter) {
        return policy.managed().stream().map(UnitOption::id)
                .filter(agency -> filter.agency() == null || agency.equals(filter.agency())).toList();
    }
}
