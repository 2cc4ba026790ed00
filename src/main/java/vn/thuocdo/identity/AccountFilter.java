package vn.thuocdo.identity;

import org.jspecify.annotations.Nullable;
import vn.thuocdo.kernel.Role;
import vn.thuocdo.kernel.UnitId;

/// Which accounts to list; a null part does not narrow.
///
/// @param text   words of name, user name or e-mail, diacritics ignored
/// @param agency one of the agencies that the actor manages
/// @param unit   the unit
/// @param role   an own role
/// @param state  the state
public record AccountFilter(@Nullable String text, @Nullable UnitId agency, @Nullable UnitId unit, @Nullable Role role,
        @Nullable AccountState state) {
    /// Narrows nothing.
    public static final AccountFilter ALL = new AccountFilter(null, null, null, null, null);
}
