package vn.thuocdo.identity;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.thuocdo.kernel.AccountId;
import vn.thuocdo.kernel.Role;
import vn.thuocdo.kernel.UnitId;

/// Moves every account of an agency that ceases to be into the one that takes its place. Nobody stays behind, so no
/// administrator need be left there.
@Component
class FollowAgency {
    private final AccountStore accounts;
    private final ManagedAccounts managed;
    private final AccountPolicy policy;
    private final Sessions sessions;
    private final TokenStore tokens;

    FollowAgency(AccountStore accounts, ManagedAccounts managed, AccountPolicy policy, Sessions sessions,
            TokenStore tokens) {
        this.accounts = accounts;
        this.managed = managed;
        this.policy = policy;
        this.sessions = sessions;
        this.tokens = tokens;
    }

    void follow(UnitId from, UnitId to, Map<UnitId, UnitId> units, Set<AccountId> unseated) {
        policy.mustManage(from);
        policy.mustManage(to);
        for (var was : accounts.ofAgency(from)) {
            var roles = unseated.contains(was.id()) ? withoutChair(was.roles()) : was.roles();
            tokens.revokeAll(from, was.id());
            managed.save("identity.account-placed", was, new Account(was.id(), was.username(), was.name(), was.email(),
                    to, units.getOrDefault(was.unit(), to), roles, was.state(), was.version()), null);
            sessions.endAll(was.id());
        }
    }

    private static Set<Role> withoutChair(Set<Role> roles) {
        var kept = new HashSet<>(roles);
        kept.remove(Role.CHAIRMAN);
        return kept.isEmpty() ? Set.of(Role.SPECIALIST) : kept;
    }
}
