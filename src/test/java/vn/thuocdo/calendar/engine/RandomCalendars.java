package vn.thuocdo.calendar.engine;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.SplittableRandom;
import org.jspecify.annotations.Nullable;

/// Calendars, rules, moments and pauses drawn from a seed, so that every failure can be repeated.
final class RandomCalendars {
    static final LocalDate FROM = LocalDate.of(2025, 1, 1);
    static final LocalDate TO = LocalDate.of(2026, 6, 30);

    private final SplittableRandom random;

    RandomCalendars(long seed) {
        this.random = new SplittableRandom(seed);
    }

    /// Different hours on each weekday, half days, holidays, swapped days, a change of the week.
    CalendarSpec uneven() {
        var weeks = new ArrayList<WeeklyHours>();
        weeks.add(week(FROM, null));
        if (random.nextBoolean())
            weeks.add(week(FROM.plusDays(random.nextInt(10, 100)), null));
        return new CalendarSpec(Sample.ZONE, FROM, TO, weeks, days(true));
    }

    /// The same hours on every working day; holidays and swapped days.
    CalendarSpec even() {
        return new CalendarSpec(Sample.ZONE, FROM, TO, List.of(week(FROM, hours())), days(false));
    }

    private WeeklyHours week(LocalDate from, @Nullable DayHours same) {
        var week = new EnumMap<DayOfWeek, DayHours>(DayOfWeek.class);
        for (var day : DayOfWeek.values())
            if (random.nextInt(7) < 5)
                week.put(day, same == null ? hours() : same);
        if (week.isEmpty())
            week.put(DayOfWeek.WEDNESDAY, same == null ? hours() : same);
        return new WeeklyHours(from, week);
    }

    private DayHours hours() {
        var text = new ArrayList<String>();
        var at = random.nextInt(300, 600);
        for (int i = random.nextInt(1, 4); i > 0 && at < 1200; i--) {
            var end = at + random.nextInt(60, 300);
            text.add(LocalTime.MIN.plusMinutes(at) + "-" + LocalTime.MIN.plusMinutes(Math.min(end, 1439)));
            at = end + random.nextInt(1, 150);
        }
        return DayHours.parse(String.join(",", text));
    }

    private List<SpecialDay> days(boolean anyHours) {
        var all = new ArrayList<SpecialDay>();
        for (var date = FROM; date.isBefore(TO); date = date.plusDays(random.nextInt(1, 25))) {
            var name = "ngày " + date;
            switch (random.nextInt(anyHours ? 5 : 3)) {
                case 0 -> all.add(SpecialDay.off(date, DayKind.HOLIDAY, name));
                case 1 -> all.add(SpecialDay.off(date, DayKind.COMPENSATORY, name));
                case 2 -> all.add(new SpecialDay(date, DayKind.SWAPPED, name, null));
                case 3 -> all.add(new SpecialDay(date, DayKind.SWAPPED, name, hours()));
                default -> all.add(new SpecialDay(date, DayKind.HALF_DAY, name, hours()));
            }
        }
        return all;
    }

    CountingRule rule() {
        var cutOff = random.nextBoolean() ? null : LocalTime.of(random.nextInt(8, 18), random.nextInt(60));
        return new CountingRule(cutOff, random.nextInt(4) == 0, DayOffRule.values()[random.nextInt(3)]);
    }

    /// A moment in the first weeks of the range, with seconds.
    Instant moment() {
        return FROM.plusDays(5).atStartOfDay(Sample.ZONE).toInstant().plusSeconds(random.nextInt(30 * 86_400));
    }

    Term term() {
        var unit = DeadlineUnit.values()[random.nextInt(3)];
        return new Term(random.nextInt(unit == DeadlineUnit.WORKING_HOUR ? 60 : 15), unit);
    }

    int upTo(int bound) {
        return random.nextInt(bound + 1);
    }

    /// Up to three pauses that do not overlap, some before the start, some after the due moment.
    List<Pause> pauses(Instant around) {
        var all = new ArrayList<Pause>();
        var at = around.minus(random.nextInt(3000), ChronoUnit.MINUTES);
        for (int i = random.nextInt(4); i > 0; i--) {
            var from = at.plus(random.nextInt(12_000), ChronoUnit.MINUTES);
            at = from.plus(random.nextInt(9_000), ChronoUnit.MINUTES);
            all.add(new Pause(from, at, "lần " + i));
        }
        return all;
    }
}
