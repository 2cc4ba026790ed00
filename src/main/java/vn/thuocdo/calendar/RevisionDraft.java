package vn.thuocdo.calendar;

import org.jspecify.annotations.Nullable;

/// A change of a calendar that somebody wants to look at before it takes effect.
///
/// @param edit      what it would do
/// @param reason    why
/// @param document  number and date of the decision behind it
/// @param overwrite whether entries that the calendar already has on the same days may be replaced
/// @param undoes    the change that it takes back, or null
public record RevisionDraft(CalendarEdit edit, String reason, String document, boolean overwrite,
        @Nullable RevisionId undoes) {
    /// A change that takes nothing back.
    public RevisionDraft(CalendarEdit edit, String reason, String document, boolean overwrite) {
        this(edit, reason, document, overwrite, null);
    }
}
