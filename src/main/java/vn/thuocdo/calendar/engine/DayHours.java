package vn.thuocdo.calendar.engine;

import java.time.DateTimeException;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// The working hours of one day: intervals in order that neither touch nor overlap, to the minute, each from its
/// opening (worked) to its closing (no longer worked). The hours end at 23:59 at the latest.
public final class DayHours {
    /// A day without work.
    public static final DayHours NONE = new DayHours(new int[0], new int[0]);

    private final int[] opens;
    private final int[] closes;
    private final int minutes;

    private DayHours(int[] opens, int[] closes) {
        this.opens = opens;
        this.closes = closes;
        var sum = 0;
        for (int i = 0; i < opens.length; i++) {
            if (opens[i] >= closes[i] || i > 0 && opens[i] <= closes[i - 1])
                throw new IllegalArgumentException("working hours must follow each other");
            sum += closes[i] - opens[i];
        }
        this.minutes = sum;
    }

    /// Reads `07:30-11:30, 13:30-17:00`; an empty text is [#NONE]. Throws [IllegalArgumentException] on anything else,
    /// on intervals out of order, touching or overlapping.
    public static DayHours parse(String text) {
        if (text.isBlank())
            return NONE;
        var parts = text.split(",", -1);
        var opens = new int[parts.length];
        var closes = new int[parts.length];
        for (int i = 0; i < parts.length; i++) {
            var ends = parts[i].split("[-–]", -1);
            if (ends.length != 2)
                throw new IllegalArgumentException("not an interval: " + parts[i]);
            opens[i] = minute(ends[0]);
            closes[i] = minute(ends[1]);
        }
        return new DayHours(opens, closes);
    }

    private static int minute(String text) {
        try {
            var typed = text.strip();
            return minute(LocalTime.parse(typed.indexOf(':') == 1 ? "0" + typed : typed));
        } catch (DateTimeException unreadable) {
            throw new IllegalArgumentException("not a time of day: " + text, unreadable);
        }
    }

    static int minute(LocalTime time) {
        return time.getHour() * 60 + time.getMinute();
    }

    static LocalTime time(int minute) {
        return LocalTime.of(minute / 60, minute % 60);
    }

    /// Whether nothing is worked.
    public boolean isNone() {
        return minutes == 0;
    }

    /// The minutes worked.
    public int minutes() {
        return minutes;
    }

    /// When work begins; throws on a day without work.
    public LocalTime opens() {
        return time(firstMinute());
    }

    /// When work ends; throws on a day without work.
    public LocalTime closes() {
        return time(closes[closes.length - 1]);
    }

    /// The intervals in order.
    public List<Interval> intervals() {
        var all = new ArrayList<Interval>();
        for (int i = 0; i < opens.length; i++)
            all.add(new Interval(time(opens[i]), time(closes[i])));
        return List.copyOf(all);
    }

    /// One stretch of work.
    ///
    /// @param from the first minute worked
    /// @param to   the first minute not worked any more
    public record Interval(LocalTime from, LocalTime to) {}

    int firstMinute() {
        if (isNone())
            throw new IllegalStateException("a day without work has no opening");
        return opens[0];
    }

    int lastMinute() {
        return closes[closes.length - 1];
    }

    /// The minutes worked before a minute of the day.
    int workedBefore(int minute) {
        var worked = 0;
        for (int i = 0; i < opens.length && opens[i] < minute; i++)
            worked += Math.min(minute, closes[i]) - opens[i];
        return worked;
    }

    /// The minute of the day at which so many minutes are done (1 to [#minutes]).
    int doneAt(int worked) {
        var left = worked;
        for (int i = 0; i < opens.length; i++) {
            if (left <= closes[i] - opens[i])
                return opens[i] + left;
            left -= closes[i] - opens[i];
        }
        throw new IllegalArgumentException("more than the day has");
    }

    /// The first minute worked at or after a minute of the day, or -1 when work is over.
    int workedFrom(int minute) {
        for (int i = 0; i < opens.length; i++)
            if (minute < closes[i])
                return Math.max(minute, opens[i]);
        return -1;
    }

    /// The last moment of work at or before a minute of the day, or the opening when work has not begun.
    int closingAt(int minute) {
        for (int i = opens.length - 1; i >= 0; i--)
            if (minute >= opens[i])
                return Math.min(minute, closes[i]);
        return opens[0];
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof DayHours that && Arrays.equals(opens, that.opens) && Arrays.equals(closes, that.closes);
    }

    @Override
    public int hashCode() {
        return 31 * Arrays.hashCode(opens) + Arrays.hashCode(closes);
    }

    /// The form that [#parse] reads.
    @Override
    public String toString() {
        var text = new StringBuilder();
        for (var interval : intervals())
            text.append(text.isEmpty() ? "" : ", ").append(interval.from()).append('-').append(interval.to());
        return text.toString();
    }
}
