package vn.thuocdo.calendar.engine;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/// The weekly pattern of work from a day on, until a later pattern takes over.
///
/// @param from  the first day on which it holds
/// @param hours hours per weekday; a weekday that is absent is a day of rest
public record WeeklyHours(LocalDate from, Map<DayOfWeek, DayHours> hours) {
    public WeeklyHours {
        var worked = new EnumMap<DayOfWeek, DayHours>(DayOfWeek.class);
        hours.forEach((day, its) -> {
            if (!its.isNone())
                worked.put(day, its);
        });
        if (worked.isEmpty())
            throw new IllegalArgumentException("a week without work");
        hours = Map.copyOf(worked);
    }

    /// The same hours from Monday to Friday.
    public static WeeklyHours mondayToFriday(LocalDate from, DayHours hours) {
        var week = new EnumMap<DayOfWeek, DayHours>(DayOfWeek.class);
        for (var day : List.of(DayOfWeek.MONDAY, DayOfWeek.TUESDAY, DayOfWeek.WEDNESDAY, DayOfWeek.THURSDAY,
                DayOfWeek.FRIDAY))
            week.put(day, hours);
        return new WeeklyHours(from, week);
    }

    /// The hours of a weekday, [DayHours#NONE] on a day of rest.
    public DayHours on(DayOfWeek day) {
        return hours.getOrDefault(day, DayHours.NONE);
    }

    /// The hours that most weekdays have; of equally frequent ones the longest, then the earliest in the week. One
    /// “working day” of a duration has this length, and swapped working days have these hours unless they name others.
    public DayHours regular() {
        var best = DayHours.NONE;
        var most = 0L;
        for (var day : DayOfWeek.values()) {
            var its = on(day);
            var count = hours.values().stream().filter(its::equals).count();
            if (!its.isNone() && (count > most || count == most && its.minutes() > best.minutes())) {
                best = its;
                most = count;
            }
        }
        return best;
    }
}
