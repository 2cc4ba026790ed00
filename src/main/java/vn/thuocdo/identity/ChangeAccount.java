package vn.thuocdo.identity;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.thuocdo.kernel.AccountId;
import vn.thuocdo.kernel.Refused;
import vn.thuocdo.kernel.Role;
import vn.thuocdo.kernel.UnitId;

/// What an administrator changes about an account: name, place, roles.
@Component
class ChangeAccount {
    private final ManagedAccounts managed;
    private final AccountPolicy policy;
    private final Sessions sessions;
    private final TokenStore tokens;

    ChangeAccount(ManagedAccounts managed, AccountPolicy policy, Sessions sessions, TokenStore tokens) {
        this.managed = managed;
        this.policy = policy;
        this.sessions = sessions;
        this.tokens = tokens;
    }

    void change(AccountId id, String name, @Nullable String email, UnitId unit, int version) {
        var was = managed.get(id, version);
        var refusals = AccountPolicy.faults(name, email);
        refusals.addAll(policy.faults(was.agency(), unit));
        Refused.ifAny(refusals);
        var now = new Account(id, was.username(), name.strip(), CreateAccount.emailOrNull(email), was.agency(), unit,
                was.roles(), was.state(), version);
        managed.save("identity.account-changed", was, now, null);
    }

    void place(AccountId id, UnitId agency, UnitId unit) {
        var was = managed.get(id);
        policy.mustManage(agency);
        Refused.ifAny(policy.faults(agency, unit));
        boolean leaves = !agency.equals(was.agency());
        if (leaves)
            managed.mustLeaveAnAdministrator(was);
        var now = new Account(id, was.username(), was.name(), was.email(), agency, unit, was.roles(), was.state(),
                was.version());
        managed.save("identity.account-placed", was, now, null);
        if (leaves) {
            sessions.endAll(id);
            tokens.revokeAll(agency, id);
        }
    }

    void grant(AccountId id, Set<Role> roles, int version) {
        var was = managed.get(id, version);
        Refused.ifAny(AccountPolicy.faults(roles));
        if (!roles.contains(Role.ADMINISTRATOR))
            managed.mustLeaveAnAdministrator(was);
        var now = new Account(id, was.username(), was.name(), was.email(), was.agency(), was.unit(), roles, was.state(),
                version);
        managed.save("identity.roles-granted", was, now, null);
    }
}
