package vn.thuocdo.calendar;

import java.time.LocalDate;
import java.util.Optional;
import vn.thuocdo.calendar.engine.DayHours;

/// A calendar in a list.
///
/// @param scope   whose calendar
/// @param name    name of the agency or unit, empty for the nation
/// @param own     how many entries of its own it has
/// @param hours   the regular hours of this week
/// @param nextOff the next named day off, empty when none is known
public record CalendarCard(CalendarScope scope, String name, int own, DayHours hours, Optional<NextOff> nextOff) {
    /// @param day  the day
    /// @param name what it is called
    public record NextOff(LocalDate day, String name) {}
}
