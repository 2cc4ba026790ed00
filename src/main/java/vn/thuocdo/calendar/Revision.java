package vn.thuocdo.calendar;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// A change of a calendar: drafted, and applied or not.
///
/// @param id        its identity
/// @param scope     whose calendar
/// @param reach     which work it judges again; null while it is a draft
/// @param edit      what it does
/// @param before    the edit that takes it back
/// @param reason    why
/// @param document  number and date of the decision behind it
/// @param undoes    the change that it takes back, or null
/// @param undoneBy  the applied change that takes it back, or null
/// @param draftedAt when it was drafted
/// @param appliedAt when it took effect, null while it is a draft
/// @param person    who made it
/// @param moved     how many due moments of the reader's agency it moved
public record Revision(RevisionId id, CalendarScope scope, @Nullable Reach reach, CalendarEdit edit,
        CalendarEdit before, String reason, String document, @Nullable RevisionId undoes,
        @Nullable RevisionId undoneBy, Instant draftedAt, @Nullable Instant appliedAt, String person, int moved) {
    /// Whether it has taken effect.
    public boolean isApplied() {
        return appliedAt != null;
    }
}
