package vn.thuocdo.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// Where the parts of a clock bar lie, in per cent of its width, so that one drawing fits every width without script.
///
/// @param used  filled parts
/// @param gaps  pauses
/// @param rest  the outlined parts that remain
/// @param late  the hatched part, of width 0 where nothing is late
/// @param due   place of the due line
/// @param ticks places of the ticks
public record ClockDrawing(List<Part> used, List<Part> gaps, List<Part> rest, Part late, String due,
        List<String> ticks) {
    private static final int MOST_TICKS = 32;

    /// A part between two places.
    ///
    /// @param x      left edge with its per cent sign
    /// @param width  width with its per cent sign
    /// @param middle middle with its per cent sign
    /// @param end    right edge with its per cent sign
    public record Part(String x, String width, String middle, String end) {
        static Part of(double from, double to) {
            return new Part(percent(from), percent(Math.max(0, to - from)), percent((from + to) / 2), percent(to));
        }

        /// Whether there is nothing to draw.
        public boolean empty() {
            return "0.00%".equals(width);
        }
    }

    static ClockDrawing of(ClockBar clock, double leastLate) {
        var pauses = clock.pauses().stream().mapToLong(ClockBar.Pause::length).sum();
        var length = (double) clock.total() + pauses;
        var late = clock.late() == 0 ? 0 : Math.clamp(100 * clock.late() / (length + clock.late()), leastLate, 50);
        var scale = (100 - late) / length;
        var used = new ArrayList<Part>();
        var gaps = new ArrayList<Part>();
        var drawn = 0L;
        var offset = 0L;
        for (var pause : clock.pauses()) {
            var at = Math.clamp(pause.at(), drawn, clock.used());
            used.add(Part.of((drawn + offset) * scale, (at + offset) * scale));
            gaps.add(Part.of((at + offset) * scale, (at + offset + pause.length()) * scale));
            drawn = at;
            offset += pause.length();
        }
        var end = (clock.used() + offset) * scale;
        used.add(Part.of((drawn + offset) * scale, end));
        var rest = List.of(Part.of(end, 100 - late));
        return new ClockDrawing(drawable(used), drawable(gaps), drawable(rest), Part.of(100 - late, 100),
                percent(100 - late), ticks(clock, scale));
    }

    private static List<String> ticks(ClockBar clock, double scale) {
        var step = clock.tick();
        while (clock.total() / step > MOST_TICKS) {
            step *= 5;
        }
        var ticks = new ArrayList<String>();
        for (var at = step; at < clock.total(); at += step) {
            ticks.add(percent((at + pausedBefore(clock, at)) * scale));
        }
        return ticks;
    }

    private static long pausedBefore(ClockBar clock, long at) {
        return clock.pauses().stream().filter(pause -> pause.at() < at).mapToLong(ClockBar.Pause::length).sum();
    }

    private static List<Part> drawable(List<Part> parts) {
        return parts.stream().filter(part -> !part.empty()).toList();
    }

    private static String percent(double value) {
        return String.format(Locale.ROOT, "%.2f%%", value);
    }
}
