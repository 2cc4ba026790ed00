package vn.thuocdo.calendar.engine;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;

/// A working calendar as people write it down.
///
/// @param zone  its time zone, which must keep one offset over the whole range (Vietnam does since 1975)
/// @param from  the first day it can answer for
/// @param to    the last day it can answer for
/// @param weeks weekly patterns; the earliest must hold on `from`
/// @param days  days that differ, at most one entry a day
public record CalendarSpec(ZoneId zone, LocalDate from, LocalDate to, List<WeeklyHours> weeks, List<SpecialDay> days) {
    public CalendarSpec {
        weeks = weeks.stream().sorted(Comparator.comparing(WeeklyHours::from)).toList();
        days = days.stream().sorted(Comparator.comparing(SpecialDay::date)).toList();
        if (to.isBefore(from))
            throw new IllegalArgumentException("ends before it begins");
        if (weeks.isEmpty() || weeks.getFirst().from().isAfter(from))
            throw new IllegalArgumentException("no weekly hours on the first day");
        var seen = new HashSet<LocalDate>();
        for (var day : days)
            if (!seen.add(day.date()))
                throw new IllegalArgumentException("two entries for " + day.date());
    }

    /// The weekly pattern in force on a day.
    WeeklyHours weekOn(LocalDate date) {
        var found = weeks.getFirst();
        for (var week : weeks)
            if (!week.from().isAfter(date))
                found = week;
        return found;
    }
}
