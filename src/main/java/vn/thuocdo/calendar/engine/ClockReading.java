package vn.thuocdo.calendar.engine;

import java.time.Instant;
import java.util.List;

/// What the clock of a deadline shows at a moment. `used` and `left` always add up to `total`.
///
/// @param at          the moment of reading, seconds cut off
/// @param due         the due moment; while paused, the one that would hold had the clock not stopped
/// @param unit        the unit in which lengths are meant: [DeadlineUnit#WORKING_HOUR] has no days,
///                    [DeadlineUnit#DAY] has days of 24 hours
/// @param unitMinutes the length of one unit in minutes, for the ticks of a clock bar
/// @param total       from the counted start to the due moment without pauses
/// @param used        the part of it that is over
/// @param left        what remains, zero when late
/// @param late        time since the due moment; zero when not late, and until work begins again after it
/// @param lateDays    how many days (working days, unless the unit is days) have begun after the day it was due; 0 when
///                    not late or late on that very day
/// @param paused      whether the clock stands still at the moment
/// @param segments    the stretches of a clock bar in order
public record ClockReading(Instant at, Instant due, DeadlineUnit unit, int unitMinutes, WorkingTime total,
        WorkingTime used, WorkingTime left, WorkingTime late, int lateDays, boolean paused,
        List<ClockSegment> segments) {
    public ClockReading {
        segments = List.copyOf(segments);
    }

    /// Whether the due moment is past and the clock does not stand still before it.
    public boolean isLate() {
        return !paused && at.isAfter(due);
    }

    /// Whether it is not late and fewer whole days remain than rule data calls near.
    public boolean isNear(int days) {
        return !isLate() && !paused && left.days() < days;
    }

    /// The sum of one kind of stretch in minutes of the unit's time.
    public int minutes(ClockSegment.Kind kind) {
        return segments.stream().filter(segment -> segment.kind() == kind).mapToInt(ClockSegment::minutes).sum();
    }

    /// The share of the total that is used, 0 to 100, rounded; 100 only when nothing is left.
    public int percentUsed() {
        var used = minutes(ClockSegment.Kind.USED);
        var remaining = minutes(ClockSegment.Kind.LEFT);
        return remaining == 0 ? 100 : Math.min(99, (int) Math.round(used * 100.0 / (used + remaining)));
    }
}
