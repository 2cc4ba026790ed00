package vn.thuocdo.calendar.engine;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/// Counts time the slowest way: one minute or one day after the other over a list of all minutes of the range. Shares no
/// arithmetic with the engine; it is what the engine has to agree with.
final class MinuteSimulator {
    private static final int DAY = 1440;

    private final CalendarSpec spec;
    private final LocalDate first;
    private final boolean[] worked;

    MinuteSimulator(CalendarSpec spec) {
        this.spec = spec;
        first = spec.from();
        var days = (int) ChronoUnit.DAYS.between(spec.from(), spec.to()) + 1;
        worked = new boolean[days * DAY];
        for (int day = 0; day < days; day++)
            for (var interval : hours(spec, first.plusDays(day)).intervals())
                Arrays.fill(worked, day * DAY + interval.from().toSecondOfDay() / 60,
                        day * DAY + interval.to().toSecondOfDay() / 60, true);
    }

    private static DayHours hours(CalendarSpec spec, LocalDate date) {
        var week = week(spec, date);
        var special = spec.days().stream().filter(day -> day.date().equals(date)).findFirst();
        if (special.isEmpty())
            return week.hours().getOrDefault(date.getDayOfWeek(), DayHours.NONE);
        var hours = special.get().hours();
        return hours != null ? hours : special.get().kind() == DayKind.SWAPPED ? week.regular() : DayHours.NONE;
    }

    private static WeeklyHours week(CalendarSpec spec, LocalDate date) {
        return spec.weeks().stream().filter(each -> !each.from().isAfter(date)).reduce((a, b) -> b).orElseThrow();
    }

    int minute(Instant moment) {
        return (int) ChronoUnit.MINUTES.between(first.atStartOfDay(), LocalDateTime.ofInstant(moment, Sample.ZONE)
                .truncatedTo(ChronoUnit.MINUTES));
    }

    Instant instant(int minute) {
        return first.atStartOfDay().plusMinutes(minute).atZone(Sample.ZONE).toInstant();
    }

    boolean isWorkingDay(int day) {
        for (int i = day * DAY; i < (day + 1) * DAY; i++)
            if (worked[i])
                return true;
        return false;
    }

    int next(int minute) {
        var at = minute;
        while (!worked[at])
            at++;
        return at;
    }

    int count(int from, int to) {
        var sum = 0;
        for (int i = from; i < to; i++)
            sum += worked[i] ? 1 : 0;
        return sum;
    }

    int start(CountingRule rule, int received) {
        var cutOff = rule.cutOff();
        if (cutOff == null || !isWorkingDay(received / DAY) || received % DAY <= cutOff.toSecondOfDay() / 60)
            return next(received);
        return next((received / DAY + 1) * DAY);
    }

    /// The due moment, found by walking.
    int due(CountingRule rule, Term term, int received, List<Pause> pauses) {
        var start = start(rule, received);
        return switch (term.unit()) {
            case DAY -> walkDays(rule, start, term.amount(), pauses);
            case WORKING_DAY -> walk(start, term.amount(), 0, pauses);
            case WORKING_HOUR -> rule.eightHoursAreADay()
                    ? walk(start, term.amount() / 8, term.amount() % 8 * 60, pauses)
                    : walkMinutes(start, term.amount() * 60, pauses);
        };
    }

    private static Instant end(Pause pause) {
        return Objects.requireNonNull(pause.to());
    }

    private int walkMinutes(int start, int minutes, List<Pause> pauses) {
        var running = worked.clone();
        for (var pause : pauses)
            Arrays.fill(running, minute(pause.from()), minute(end(pause)), false);
        var at = start;
        while (!running[at])
            at++;
        for (int left = minutes; left > 0; at++)
            if (running[at])
                left--;
        return at;
    }

    private int walkDays(CountingRule rule, int start, int days, List<Pause> pauses) {
        var last = start / DAY + days;
        for (var pause : pauses) {
            var from = Math.max(start, minute(pause.from()));
            if (from >= close(rule, last) || from >= minute(end(pause)))
                continue;
            for (int day = next(from) / DAY; day < next(minute(end(pause))) / DAY; day++)
                last = Math.max(last, day) + 1;
        }
        return close(rule, last);
    }

    /// When work ends on a day or on the one that takes its place.
    private int close(CountingRule rule, int date) {
        var day = date;
        if (!isWorkingDay(day) && rule.dayOff() == DayOffRule.STAYS)
            return day * DAY + week(spec, first.plusDays(day)).regular().closes().toSecondOfDay() / 60;
        while (!isWorkingDay(day))
            day += rule.dayOff() == DayOffRule.NEXT_WORKING_DAY ? 1 : -1;
        var minute = (day + 1) * DAY;
        while (!worked[minute - 1])
            minute--;
        return minute;
    }

    /// The time of day, or the last moment worked before it, or the first minute of the day's work.
    private int keep(int day, int time) {
        for (int at = day * DAY + time; at >= day * DAY; at--)
            if (worked[at] || at > day * DAY && worked[at - 1])
                return at;
        return next(day * DAY);
    }

    private int step(int minute, int days) {
        var day = minute / DAY;
        for (int left = days; left > 0; left--)
            do
                day++;
            while (!isWorkingDay(day));
        return keep(day, minute % DAY);
    }

    private int plus(int start, int days, int minutes) {
        var reached = step(start, days);
        return minutes == 0 ? reached : Math.min(walkMinutes(reached, minutes, List.of()), step(start, days + 1));
    }

    private int walk(int start, int days, int minutes, List<Pause> pauses) {
        var base = start;
        var whole = days;
        var rest = minutes;
        for (var pause : pauses) {
            var stop = next(Math.max(base, minute(pause.from())));
            var due = plus(base, whole, rest);
            if (count(stop, minute(end(pause))) == 0 || stop > base && minute(pause.from()) >= due)
                continue;
            if (stop > base) {
                whole = 0;
                while (step(stop, whole + 1) <= next(due))
                    whole++;
                rest = count(step(stop, whole), next(due));
            }
            base = next(minute(end(pause)));
        }
        return plus(base, whole, rest);
    }
}
