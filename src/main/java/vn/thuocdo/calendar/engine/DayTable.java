package vn.thuocdo.calendar.engine;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import org.jspecify.annotations.Nullable;

/// The calendar unrolled: for each day how many working days precede it, for each working day its hours and how many
/// working minutes precede it. All arithmetic is on local minutes (minutes since 1970-01-01T00:00 of the zone) and
/// allocates nothing.
final class DayTable {
    static final int DAY = 1440;

    private final LocalDate from;
    private final LocalDate to;
    private final long firstDay;
    /// Number of working days before each day of the range; one more entry for the end.
    private final int[] ordinals;
    /// Epoch day of each working day.
    private final int[] days;
    /// Working minutes before each working day; one more entry for the end.
    private final int[] minutes;
    private final DayHours[] hours;

    DayTable(CalendarSpec spec) {
        from = spec.from();
        to = spec.to();
        firstDay = from.toEpochDay();
        var length = (int) (to.toEpochDay() - firstDay + 1);
        ordinals = new int[length + 1];
        var worked = new int[length];
        var its = new DayHours[length];
        var special = new HashMap<LocalDate, SpecialDay>();
        spec.days().forEach(day -> special.put(day.date(), day));
        var count = 0;
        for (int i = 0; i < length; i++) {
            var date = from.plusDays(i);
            var found = hoursOn(spec.weekOn(date), date, special.get(date));
            ordinals[i] = count;
            if (!found.isNone()) {
                worked[count] = (int) (firstDay + i);
                its[count++] = found;
            }
        }
        ordinals[length] = count;
        days = Arrays.copyOf(worked, count);
        hours = Arrays.copyOf(its, count);
        minutes = new int[count + 1];
        for (int i = 0; i < count; i++)
            minutes[i + 1] = minutes[i] + hours[i].minutes();
    }

    private static DayHours hoursOn(WeeklyHours week, LocalDate date, @Nullable SpecialDay special) {
        if (special == null)
            return week.on(date.getDayOfWeek());
        var own = special.hours();
        if (own != null)
            return own;
        return special.kind() == DayKind.SWAPPED ? week.regular() : DayHours.NONE;
    }

    OutsideCalendar outside() {
        return new OutsideCalendar(from, to);
    }

    private int index(long epochDay) {
        var index = epochDay - firstDay;
        if (index < 0 || index >= ordinals.length - 1)
            throw outside();
        return (int) index;
    }

    private int inside(long ordinal) {
        if (ordinal < 0 || ordinal >= days.length)
            throw outside();
        return (int) ordinal;
    }

    static long day(long moment) {
        return Math.floorDiv(moment, DAY);
    }

    static int timeOfDay(long moment) {
        return Math.floorMod(moment, DAY);
    }

    /// Number of working days before a day.
    int ordinal(long epochDay) {
        return ordinals[index(epochDay)];
    }

    boolean isWorking(long epochDay) {
        var index = index(epochDay);
        return ordinals[index + 1] > ordinals[index];
    }

    /// Epoch day of a working day counted from the beginning of the range.
    long dayOf(long ordinal) {
        return days[inside(ordinal)];
    }

    /// The hours of a day.
    DayHours hours(long epochDay) {
        return isWorking(epochDay) ? hours[ordinal(epochDay)] : DayHours.NONE;
    }

    private long opening(long ordinal) {
        var k = inside(ordinal);
        return (long) days[k] * DAY + hours[k].firstMinute();
    }

    /// The first worked minute at or after a moment.
    long nextMoment(long moment) {
        var day = day(moment);
        var k = ordinal(day);
        if (isWorking(day)) {
            var minute = hours[k].workedFrom(timeOfDay(moment));
            if (minute >= 0)
                return day * DAY + minute;
            k++;
        }
        return opening(k);
    }

    /// The opening of the first working day after the day of a moment.
    long nextOpening(long moment) {
        var day = day(moment);
        return opening((long) ordinal(day) + (isWorking(day) ? 1 : 0));
    }

    /// Working minutes from the beginning of the range to a moment.
    int worked(long moment) {
        var day = day(moment);
        var k = ordinal(day);
        return minutes[k] + (isWorking(day) ? hours[k].workedBefore(timeOfDay(moment)) : 0);
    }

    /// The earliest moment at which so many working minutes are done; always a closing rather than an opening.
    long doneAt(long workedMinutes) {
        if (workedMinutes <= 0 || workedMinutes > minutes[minutes.length - 1])
            throw outside();
        var found = Arrays.binarySearch(minutes, (int) workedMinutes);
        var k = (found < 0 ? -found - 1 : found) - 1;
        return (long) days[k] * DAY + hours[k].doneAt((int) (workedMinutes - minutes[k]));
    }

    /// The same time of day so many working days later (or earlier), kept inside the hours of the day reached.
    long shift(long moment, int count) {
        return keep((long) ordinal(day(moment)) + count, timeOfDay(moment));
    }

    private long keep(long ordinal, int timeOfDay) {
        var k = inside(ordinal);
        return (long) days[k] * DAY + hours[k].closingAt(timeOfDay);
    }

    /// How many whole steps of one working day lead from one worked minute to another, not earlier one.
    int steps(long start, long end) {
        var steps = ordinal(day(end)) - ordinal(day(start));
        return steps > 0 && shift(start, steps) > end ? steps - 1 : steps;
    }
}
