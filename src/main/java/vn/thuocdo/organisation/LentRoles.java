package vn.thuocdo.organisation;

import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import vn.thuocdo.identity.Account;
import vn.thuocdo.identity.AccountQueries;
import vn.thuocdo.identity.AccountState;
import vn.thuocdo.identity.spi.RoleGrant;
import vn.thuocdo.identity.spi.RoleGrants;
import vn.thuocdo.kernel.AccountId;
import vn.thuocdo.kernel.UnitId;
import vn.thuocdo.kernel.Vietnam;

/// The roles that delegations lend today. What the giver no longer holds, the receiver does not hold either.
@Component
class LentRoles implements RoleGrants {
    private final DelegationStore delegations;
    private final ObjectProvider<AccountQueries> accounts;
    private final Clock clock;

    LentRoles(DelegationStore delegations, ObjectProvider<AccountQueries> accounts, Clock clock) {
        this.delegations = delegations;
        this.accounts = accounts;
        this.clock = clock;
    }

    @Override
    public List<RoleGrant> lentTo(UnitId agency, AccountId account) {
        return delegations.lentTo(agency, account, Vietnam.today(clock)).stream().flatMap(this::grants).distinct()
                .toList();
    }

    private Stream<RoleGrant> grants(Delegation delegation) {
        return accounts.getObject().find(delegation.giver()).filter(giver -> giver.state() != AccountState.LOCKED)
                .filter(giver -> giver.agency().equals(delegation.agency())).map(Account::roles).stream()
                .flatMap(held -> delegation.roles().stream().filter(held::contains))
                .map(role -> new RoleGrant(role, delegation.giver()));
    }
}
