package vn.thuocdo.kernel;

import java.util.List;
import java.util.Set;
import java.util.UUID;

/// Who acts: an account in its place. Immutable for the length of a request or job.
///
/// @param account the account; for the system itself [#SYSTEM]
/// @param username sign-in name
/// @param name    the person's name as shown
/// @param agency  the commune or province whose data the person works with
/// @param unit    the person's own unit inside the agency
/// @param roles   roles held now, delegated ones included
/// @param onBehalfOf names of those who lend roles to the person now; the audit trail shows them beside the name
public record Actor(AccountId account, String username, String name, UnitId agency, UnitId unit, Set<Role> roles,
        List<String> onBehalfOf) {
    /// The account under which jobs and reactions run that no person started.
    public static final AccountId SYSTEM = new AccountId(new UUID(0, 0));

    public Actor {
        roles = Set.copyOf(roles);
        onBehalfOf = List.copyOf(onBehalfOf);
    }

    /// Somebody who holds only roles of their own.
    public Actor(AccountId account, String username, String name, UnitId agency, UnitId unit, Set<Role> roles) {
        this(account, username, name, agency, unit, roles, List.of());
    }

    /// The system acting for an agency. It may do nothing by role; jobs call doors made for them.
    public static Actor system(UnitId agency) {
        return new Actor(SYSTEM, "system", "Thước Đo", agency, agency, Set.of());
    }

    /// Whether one of the roles includes the permission.
    public boolean may(Permission permission) {
        return roles.stream().anyMatch(role -> role.includes(permission));
    }

    /// Refuses with `access.<permission>` unless allowed.
    public void must(Permission permission) {
        if (!may(permission))
            throw new NotAllowed(permission);
    }
}
