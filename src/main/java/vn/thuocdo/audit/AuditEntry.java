package vn.thuocdo.audit;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.thuocdo.kernel.AccountId;
import vn.thuocdo.kernel.SourceRef;

/// One kept act.
///
/// @param id          its identity
/// @param at          when
/// @param actor       who, or null when nobody was signed in
/// @param actorName   the name at that time
/// @param onBehalfOf  names of those whose lent roles the actor held, or an empty text
/// @param subject     the record
/// @param label       what a person called it at that time
/// @param action      message key of what happened
/// @param differences the values that differ
/// @param reason      why, or null
/// @param address     network address of the request, or null for jobs
/// @param batch       number of the sealed batch, or null while not sealed
public record AuditEntry(UUID id, Instant at, @Nullable AccountId actor, String actorName, String onBehalfOf,
        SourceRef subject, String label, String action, List<AuditDifference> differences, @Nullable String reason,
        @Nullable String address, @Nullable Long batch) {
    public AuditEntry {
        differences = List.copyOf(differences);
    }
}
