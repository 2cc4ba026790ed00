package vn.thuocdo.identity;

import java.util.HashSet;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import vn.thuocdo.identity.spi.RoleGrant;
import vn.thuocdo.identity.spi.RoleGrants;
import vn.thuocdo.kernel.AccountId;
import vn.thuocdo.kernel.Actor;
import vn.thuocdo.kernel.UnitId;

/// Makes actors of accounts: their own roles and those lent to them now.
@Component
class Actors {
    private final AccountStore accounts;
    private final ObjectProvider<RoleGrants> grants;

    Actors(AccountStore accounts, ObjectProvider<RoleGrants> grants) {
        this.accounts = accounts;
        this.grants = grants;
    }

    /// The actor, or empty when the account is gone, elsewhere or locked.
    Optional<Actor> of(UnitId agency, AccountId id) {
        return accounts.find(agency, id).filter(account -> account.state() != AccountState.LOCKED).map(this::actor);
    }

    private Actor actor(Account account) {
        var lent = grants.orderedStream()
                .flatMap(source -> source.lentTo(account.agency(), account.id()).stream()).toList();
        var roles = new HashSet<>(account.roles());
        lent.forEach(grant -> roles.add(grant.role()));
        var lenders = accounts.names(lent.stream().map(RoleGrant::from).collect(Collectors.toSet()));
        return new Actor(account.id(), account.username(), account.name(), account.agency(), account.unit(), roles,
                lenders.values().stream().sorted().toList());
    }
}
