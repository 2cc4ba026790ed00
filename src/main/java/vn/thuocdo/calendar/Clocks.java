package vn.thuocdo.calendar;

import java.util.ArrayList;
import vn.thuocdo.calendar.engine.ClockReading;
import vn.thuocdo.calendar.engine.ClockSegment.Kind;
import vn.thuocdo.calendar.engine.WorkingTime;
import vn.thuocdo.kernel.Vietnam;
import vn.thuocdo.ui.ClockBar;
import vn.thuocdo.ui.ClockBar.State;
import vn.thuocdo.ui.Texts;

/// Puts the reading of a clock into a bar and into words, the same everywhere.
public final class Clocks {
    private Clocks() {}

    /// The bar of something still open.
    ///
    /// @param near with fewer whole days left than this it is near its due moment
    public static ClockBar bar(ClockReading reading, int near, Texts texts) {
        return bar(reading, state(reading, near), texts);
    }

    /// The bar of something finished at the moment of reading.
    public static ClockBar finished(ClockReading reading, Texts texts) {
        return bar(reading, reading.isLate() ? State.LATE : State.DONE, texts);
    }

    private static ClockBar bar(ClockReading reading, State state, Texts texts) {
        var pauses = new ArrayList<ClockBar.Pause>();
        var used = 0L;
        for (var segment : reading.segments()) {
            if (segment.kind() == Kind.PAUSED)
                pauses.add(new ClockBar.Pause(used, segment.minutes()));
            else
                used += segment.minutes();
        }
        var spent = reading.minutes(Kind.USED);
        var total = Math.max(1, spent + reading.minutes(Kind.LEFT));
        return new ClockBar(total, Math.min(spent, total), reading.minutes(Kind.LATE), pauses, reading.unitMinutes(),
                state, sentence(reading, texts));
    }

    private static State state(ClockReading reading, int near) {
        if (reading.paused())
            return State.PAUSED;
        if (reading.isLate())
            return State.LATE;
        return reading.isNear(near) ? State.NEAR : State.RUNNING;
    }

    /// What is left or how late it is, short: `Còn 2 ngày 5 giờ`, `Còn 38 phút`, `Trễ 2 ngày`, `Đang dừng`.
    public static String remaining(ClockReading reading, Texts texts) {
        if (reading.paused())
            return texts.text("calendar.clock.paused");
        if (!reading.isLate())
            return texts.text("calendar.clock.left", brief(reading.left(), texts));
        if (reading.lateDays() > 0)
            return texts.text("calendar.clock.late", texts.text("ui.duration.days", reading.lateDays()));
        return reading.late().isZero()
                ? texts.text("calendar.clock.justLate")
                : texts.text("calendar.clock.late", brief(reading.late(), texts));
    }

    /// The whole clock in one sentence, for those who do not see the bar.
    public static String sentence(ClockReading reading, Texts texts) {
        var due = reading.due().atZone(Vietnam.ZONE);
        return texts.text("calendar.clock.sentence", remaining(reading, texts), due, length(reading.used(), texts),
                length(reading.total(), texts));
    }

    /// A length in full: `2 ngày 2 giờ 33 phút`; parts that are zero are left out.
    public static String length(WorkingTime length, Texts texts) {
        var parts = new ArrayList<String>();
        if (length.days() > 0)
            parts.add(texts.text("ui.duration.days", length.days()));
        if (length.hours() > 0)
            parts.add(texts.text("ui.duration.hours", length.hours()));
        if (length.minutesOfHour() > 0 || parts.isEmpty())
            parts.add(texts.text("ui.duration.minutes", length.minutesOfHour()));
        return String.join(" ", parts);
    }

    /// A length for narrow places: beside days no minutes, beside ten days and more no hours.
    private static String brief(WorkingTime length, Texts texts) {
        if (length.days() >= 10)
            return length(new WorkingTime(length.days(), 0), texts);
        return length(length.days() > 0 ? new WorkingTime(length.days(), length.hours() * 60) : length, texts);
    }
}
