package vn.thuocdo.calendar.engine;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Reads the clock of a deadline.
final class Readings {
    private final Deadline deadline;
    private final WorkingCalendar calendar;
    private final DeadlineUnit unit;
    private final long now;
    private final long due;
    /// Where the clock stands: now, or the stop of a pause still open.
    private final long hand;
    private final boolean paused;
    private final List<ClockSegment> segments = new ArrayList<>();

    private Readings(Deadline deadline, long now) {
        this.deadline = deadline;
        this.calendar = deadline.calendar();
        this.unit = unit(deadline);
        this.now = now;
        this.due = deadline.dueMinute();
        var open = open(deadline);
        var stop = open == null ? now : calendar.minute(open.from());
        this.paused = open != null && stop <= now && stop < due;
        this.hand = paused ? stop : now;
        addSegments();
    }

    static ClockReading of(Deadline deadline, long now) {
        return new Readings(deadline, now).read();
    }

    private static @Nullable Pause open(Deadline deadline) {
        return deadline.pauses().isEmpty() || deadline.pauses().getLast().to() != null
                ? null
                : deadline.pauses().getLast();
    }

    /// The unit in which lengths of the deadline are told.
    private static DeadlineUnit unit(Deadline deadline) {
        var term = deadline.term();
        if (term == null)
            return DeadlineUnit.WORKING_DAY;
        return term.unit() == DeadlineUnit.WORKING_HOUR && !Counting.isLiteralHours(deadline.rule(), term)
                ? DeadlineUnit.WORKING_DAY
                : term.unit();
    }

    /// The length between two moments as told in a unit.
    static WorkingTime length(Deadline deadline, DeadlineUnit unit, long from, long to) {
        var calendar = deadline.calendar();
        return switch (unit) {
            case WORKING_HOUR -> new WorkingTime(0,
                    Math.max(0, calendar.table().worked(to) - calendar.table().worked(from)));
            case WORKING_DAY -> calendar.between(from, to);
            case DAY -> WorkingTime.ofMinutes(Math.max(0, to - from), DayTable.DAY);
        };
    }

    private ClockReading read() {
        var day = LocalDate.ofEpochDay(DayTable.day(due));
        var minutesADay = unit == DeadlineUnit.DAY ? DayTable.DAY : calendar.regularMinutes(day);
        var total = total(minutesADay);
        var left = length(Math.max(hand, deadline.startMinute()), due)
                .minus(told(pausedAfter(hand), minutesADay), minutesADay);
        if (left.inMinutes(minutesADay) > total.inMinutes(minutesADay))
            left = total;
        var late = paused ? WorkingTime.ZERO : length(due, now);
        return new ClockReading(calendar.instant(now), calendar.instant(due), unit,
                unit == DeadlineUnit.WORKING_HOUR ? 60 : minutesADay, total, total.minus(left, minutesADay), left, late,
                paused ? 0 : lateDays(day), paused, segments);
    }

    private WorkingTime length(long from, long to) {
        return length(deadline, unit, from, to);
    }

    private WorkingTime total(int minutesADay) {
        var term = deadline.term();
        if (term == null)
            return length(deadline.startMinute(), due);
        return unit == DeadlineUnit.DAY
                ? told(Math.max(0, axis(deadline.startMinute(), due) - pausedAfter(deadline.startMinute())),
                        minutesADay)
                : new WorkingTime(Counting.daysOf(deadline.rule(), term), Counting.minutesOf(deadline.rule(), term));
    }

    private WorkingTime told(int minutes, int minutesADay) {
        return unit == DeadlineUnit.WORKING_HOUR
                ? new WorkingTime(0, minutes)
                : WorkingTime.ofMinutes(minutes, minutesADay);
    }

    /// Paused time between a moment and the due moment; an open pause does not lie before it.
    private int pausedAfter(long moment) {
        var sum = 0;
        for (var segment : segments) {
            var to = calendar.minute(segment.to());
            var from = Math.max(moment, calendar.minute(segment.from()));
            if (segment.kind() == ClockSegment.Kind.PAUSED && from < to && !(paused && from == hand))
                sum += axis(from, to);
        }
        return sum;
    }

    private int lateDays(LocalDate day) {
        var today = LocalDate.ofEpochDay(DayTable.day(now));
        if (!today.isAfter(day))
            return 0;
        return unit == DeadlineUnit.DAY
                ? (int) (today.toEpochDay() - day.toEpochDay())
                : calendar.workingDays(day, today);
    }

    private int axis(long from, long to) {
        return unit == DeadlineUnit.DAY
                ? (int) (to - from)
                : calendar.table().worked(to) - calendar.table().worked(from);
    }

    private void addSegments() {
        var cursor = deadline.startMinute();
        for (var pause : deadline.pauses()) {
            var from = Math.max(calendar.minute(pause.from()), deadline.startMinute());
            var ended = pause.to();
            if (ended == null || from >= due)
                break;
            cursor = addRun(cursor, from);
            cursor = add(ClockSegment.Kind.PAUSED, cursor, calendar.minute(ended));
        }
        if (paused) {
            cursor = addRun(cursor, hand);
            add(ClockSegment.Kind.PAUSED, cursor, now);
        }
        addRun(cursor, due);
        if (!paused)
            add(ClockSegment.Kind.LATE, due, now);
    }

    /// Time that counts, split where the clock stands.
    private long addRun(long from, long to) {
        var split = Math.clamp(hand, from, Math.max(from, to));
        add(ClockSegment.Kind.USED, from, split);
        return add(ClockSegment.Kind.LEFT, split, to);
    }

    private long add(ClockSegment.Kind kind, long from, long to) {
        if (to <= from)
            return from;
        segments.add(new ClockSegment(kind, calendar.instant(from), calendar.instant(to), axis(from, to)));
        return to;
    }
}
