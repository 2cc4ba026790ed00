package vn.thuocdo.organisation;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.thuocdo.kernel.AccountId;
import vn.thuocdo.kernel.Role;

/// Authority to be lent.
///
/// @param id       identity, chosen by the caller
/// @param giver    whose authority it is
/// @param receiver who may use it, of the same agency
/// @param roles    roles that the giver holds of their own, without the administrator's
/// @param from     first day
/// @param to       last day
/// @param reason   why
/// @param document number of the paper, or null
public record DelegationDraft(DelegationId id, AccountId giver, AccountId receiver, Set<Role> roles, LocalDate from,
        LocalDate to, String reason, @Nullable String document) {
    public DelegationDraft {
        roles = Set.copyOf(roles);
    }
}
