package vn.thuocdo.organisation;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.thuocdo.kernel.AccountId;
import vn.thuocdo.kernel.Role;
import vn.thuocdo.kernel.UnitId;
import vn.thuocdo.kernel.Validity;

/// Authority lent for a time.
///
/// @param id        identity
/// @param agency    the agency
/// @param giver     whose authority it is
/// @param receiver  who may use it
/// @param roles     what is lent
/// @param validity  first and last day; it ends by itself
/// @param reason    why, for example an absence
/// @param document  number of the paper, or null
/// @param withdrawn last day on which it counted when it was taken back early, or null
/// @param version   optimistic version
public record Delegation(DelegationId id, UnitId agency, AccountId giver, AccountId receiver, Set<Role> roles,
        Validity validity, String reason, @Nullable String document, @Nullable LocalDate withdrawn, int version) {
    public Delegation {
        roles = Set.copyOf(roles);
    }

    /// Whether it counts on the day.
    public boolean holdsOn(LocalDate day) {
        return validity.holdsOn(day) && (withdrawn == null || !day.isAfter(withdrawn));
    }
}
