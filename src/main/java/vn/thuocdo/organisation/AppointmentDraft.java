package vn.thuocdo.organisation;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// An appointment to be made.
///
/// @param person   who
/// @param position to what
/// @param main     whether it becomes the person's main position
/// @param from     first day
/// @param to       last day, or null while none is known
/// @param document number of the decision, or null
public record AppointmentDraft(PersonId person, PositionId position, boolean main, LocalDate from,
        @Nullable LocalDate to, @Nullable String document) {}
