package vn.thuocdo.identity;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.thuocdo.kernel.AccountId;
import vn.thuocdo.kernel.Role;
import vn.thuocdo.kernel.UnitId;

/// An account to be created.
///
/// @param id       its identity to be, for records that are named elsewhere; null draws a fresh one
/// @param username what will be typed to sign in
/// @param name     the person's name
/// @param email    where mail goes; null or blank when there is none
/// @param agency   the agency
/// @param unit     the unit inside the agency
/// @param roles    own roles, at least one
public record AccountDraft(@Nullable AccountId id, String username, String name, @Nullable String email, UnitId agency,
        UnitId unit, Set<Role> roles) {
    public AccountDraft {
        roles = Set.copyOf(roles);
    }
}
