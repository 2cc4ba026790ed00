package vn.thuocdo.calendar.engine;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;

/// A compiled working calendar: answers questions about working time in constant or logarithmic time. Immutable, so any
/// number of threads may share it. Every method throws [OutsideCalendar] beyond the range of its specification.
public final class WorkingCalendar {
    private final CalendarSpec spec;
    private final ZoneOffset offset;
    private final DayTable table;
    private final DayNotes notes;

    private WorkingCalendar(CalendarSpec spec) {
        this.spec = spec;
        this.offset = onlyOffset(spec);
        this.table = new DayTable(spec);
        this.notes = new DayNotes(spec, table);
    }

    /// Compiles a calendar; throws [IllegalArgumentException] when its zone changes its offset within the range.
    public static WorkingCalendar of(CalendarSpec spec) {
        return new WorkingCalendar(spec);
    }

    private static ZoneOffset onlyOffset(CalendarSpec spec) {
        var rules = spec.zone().getRules();
        var start = spec.from().atStartOfDay(spec.zone()).toInstant();
        var change = rules.nextTransition(start);
        if (change != null && change.getInstant().isBefore(spec.to().plusDays(1).atStartOfDay(spec.zone()).toInstant()))
            throw new IllegalArgumentException("the zone changes its offset on " + change.getInstant());
        return rules.getOffset(start);
    }

    /// What it was compiled from.
    public CalendarSpec spec() {
        return spec;
    }

    /// Its time zone.
    public ZoneId zone() {
        return spec.zone();
    }

    /// Whether work is done on a day.
    public boolean isWorkingDay(LocalDate date) {
        return table.isWorking(date.toEpochDay());
    }

    /// The hours of a day, [DayHours#NONE] on a day off.
    public DayHours hours(LocalDate date) {
        return table.hours(date.toEpochDay());
    }

    /// The length of one regular working day of the week that a day belongs to, in minutes.
    public int regularMinutes(LocalDate date) {
        return notes.regularMinutes(date.toEpochDay());
    }

    /// Whether work is being done at a moment.
    public boolean isWorking(Instant moment) {
        var minute = minute(moment);
        return table.nextMoment(minute) == minute;
    }

    /// The first worked minute at or after a moment.
    public Instant nextWorkingMoment(Instant moment) {
        return instant(table.nextMoment(minute(moment)));
    }

    /// The day itself when it is a working day, else the next one.
    public LocalDate workingDayFrom(LocalDate date) {
        return LocalDate.ofEpochDay(table.dayOf(table.ordinal(date.toEpochDay())));
    }

    /// The day itself when it is a working day, else the one before.
    public LocalDate workingDayUntil(LocalDate date) {
        var day = date.toEpochDay();
        return table.isWorking(day) ? date : LocalDate.ofEpochDay(table.dayOf(table.ordinal(day) - 1L));
    }

    /// The working day so many working days after (negative: before) a date. From a day off, the next working day is
    /// 0 and the one before is -1.
    public LocalDate plusWorkingDays(LocalDate date, int count) {
        return LocalDate.ofEpochDay(table.dayOf((long) table.ordinal(date.toEpochDay()) + count));
    }

    /// The moment so many working days before another at the same time of day, for example how long before a due
    /// moment an extension may be asked for.
    public Instant minusWorkingDays(Instant moment, int count) {
        return instant(table.shift(minute(moment), -count));
    }

    /// The number of working days after one date up to and including another; 0 when the other is not later.
    public int workingDays(LocalDate after, LocalDate until) {
        if (!until.isAfter(after))
            return 0;
        return table.ordinal(until.toEpochDay() + 1) - table.ordinal(after.toEpochDay() + 1);
    }

    /// Worked minutes from one moment to another; negative when the other is earlier.
    public int workingMinutes(Instant from, Instant to) {
        return table.worked(minute(to)) - table.worked(minute(from));
    }

    /// Working time from one moment to another as working days and minutes; zero when the other is not later.
    public WorkingTime between(Instant from, Instant to) {
        return between(minute(from), minute(to));
    }

    WorkingTime between(long from, long to) {
        if (to <= from)
            return WorkingTime.ZERO;
        var start = table.nextMoment(from);
        var end = table.nextMoment(to);
        var days = table.steps(start, end);
        var reached = days == 0 ? start : table.shift(start, days);
        return new WorkingTime(days, table.worked(end) - table.worked(reached));
    }

    /// When work ends on a date, or on the day that the rule puts in its place when nothing is worked then. Where it
    /// stays on a day off, the end of the regular hours of that week is meant.
    public Instant endOf(LocalDate date, DayOffRule rule) {
        return instant(endMinute(date.toEpochDay(), rule));
    }

    long endMinute(long day, DayOffRule rule) {
        if (table.isWorking(day))
            return day * DayTable.DAY + table.hours(day).lastMinute();
        if (rule == DayOffRule.STAYS)
            return day * DayTable.DAY + notes.regularClosing(day);
        var other = table.dayOf(table.ordinal(day) - (rule == DayOffRule.PREVIOUS_WORKING_DAY ? 1L : 0L));
        return other * DayTable.DAY + table.hours(other).lastMinute();
    }

    DayTable table() {
        return table;
    }

    DayNotes notes() {
        return notes;
    }

    long minute(Instant moment) {
        return Math.floorDiv(moment.getEpochSecond() + offset.getTotalSeconds(), 60);
    }

    Instant instant(long minute) {
        return Instant.ofEpochSecond(minute * 60 - offset.getTotalSeconds());
    }

    LocalDateTime local(long minute) {
        return LocalDateTime.ofEpochSecond(minute * 60, 0, ZoneOffset.UTC);
    }
}
