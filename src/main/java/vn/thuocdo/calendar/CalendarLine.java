package vn.thuocdo.calendar;

import java.time.LocalDate;

/// Days in a row about which a calendar says the same.
///
/// @param first  the first day
/// @param last   the last day
/// @param entry  the entry of the first day
/// @param source the calendar that says it
public record CalendarLine(LocalDate first, LocalDate last, DayEntry entry, CalendarScope source) {
    boolean continues(LocalDate day, DayEntry next, CalendarScope from) {
        return last.plusDays(1).equals(day) && source.equals(from) && entry.choice() == next.choice()
                && entry.name().equals(next.name()) && entry.hours().equals(next.hours())
                && entry.basis().equals(next.basis());
    }

    CalendarLine until(LocalDate day) {
        return new CalendarLine(first, day, entry, source);
    }
}
