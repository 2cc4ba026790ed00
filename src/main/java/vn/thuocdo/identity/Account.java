package vn.thuocdo.identity;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.thuocdo.kernel.AccountId;
import vn.thuocdo.kernel.Role;
import vn.thuocdo.kernel.UnitId;

/// A person who can sign in.
///
/// @param id       identity
/// @param username what is typed to sign in: 3 to 40 small letters, digits, dots, hyphens, underscores
/// @param name     the person's name
/// @param email    where mail goes, or null
/// @param agency   the commune or province whose data the person works with
/// @param unit     the unit inside the agency
/// @param roles    own roles, without those lent by delegation
/// @param state    whether it can be used
/// @param version  for optimistic saving
public record Account(AccountId id, String username, String name, @Nullable String email, UnitId agency, UnitId unit,
        Set<Role> roles, AccountState state, int version) {
    public Account {
        roles = Set.copyOf(roles);
    }
}
