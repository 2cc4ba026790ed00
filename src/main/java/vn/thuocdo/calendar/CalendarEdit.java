package vn.thuocdo.calendar;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/// What a change does to one calendar.
///
/// @param days         entries written, over those of the same days
/// @param withoutDays  days whose own entry is taken away, so that the wider calendar holds again
/// @param weeks        weekly hours written, over those of the same first days
/// @param withoutWeeks first days of weekly hours that are taken away
public record CalendarEdit(List<DayEntry> days, List<LocalDate> withoutDays, List<WeekEntry> weeks,
        List<LocalDate> withoutWeeks) {
    public CalendarEdit {
        days = List.copyOf(days);
        withoutDays = List.copyOf(withoutDays);
        weeks = List.copyOf(weeks);
        withoutWeeks = List.copyOf(withoutWeeks);
    }

    /// Writes entries and takes others away.
    public static CalendarEdit ofDays(List<DayEntry> days, List<LocalDate> withoutDays) {
        return new CalendarEdit(days, withoutDays, List.of(), List.of());
    }

    /// Writes weekly hours.
    public static CalendarEdit ofWeek(WeekEntry week) {
        return new CalendarEdit(List.of(), List.of(), List.of(week), List.of());
    }

    /// Whether it does nothing.
    boolean isEmpty() {
        return touchedDays().isEmpty() && touchedWeeks().isEmpty();
    }

    List<LocalDate> touchedDays() {
        return Stream.concat(days.stream().map(DayEntry::day), withoutDays.stream()).distinct().sorted().toList();
    }

    List<LocalDate> touchedWeeks() {
        return Stream.concat(weeks.stream().map(WeekEntry::from), withoutWeeks.stream()).distinct().sorted().toList();
    }
}
