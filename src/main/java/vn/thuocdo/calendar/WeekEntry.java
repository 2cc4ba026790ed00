package vn.thuocdo.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import vn.thuocdo.calendar.engine.DayHours;
import vn.thuocdo.calendar.engine.WeeklyHours;

/// Weekly working hours from a day on.
///
/// @param from   the first day
/// @param hours  seven texts from Monday to Sunday as `07:30-11:30, 13:30-17:00`; empty for a day of rest
/// @param basis  the law or document behind them
/// @param status how far they can be relied on
public record WeekEntry(LocalDate from, List<String> hours, String basis, DataStatus status) {
    public WeekEntry {
        hours = List.copyOf(hours);
        if (hours.size() != 7)
            throw new IllegalArgumentException("a week has seven days");
    }

    /// The hours of a weekday as text.
    public String on(DayOfWeek day) {
        return hours.get(day.getValue() - 1);
    }

    WeeklyHours weekly() {
        return weekly(from);
    }

    /// The same hours as if they held from another day on.
    WeeklyHours weekly(LocalDate first) {
        var week = new EnumMap<DayOfWeek, DayHours>(DayOfWeek.class);
        for (var day : DayOfWeek.values())
            week.put(day, DayHours.parse(on(day)));
        return new WeeklyHours(first, week);
    }
}
