package vn.thuocdo.ui;

import java.util.List;

/// A clock bar: how much of a time limit is used, where the clock stood still, and how far the due moment is behind.
/// All lengths are minutes of the limit's own kind of time (working minutes or plain ones); pauses come on top.
///
/// @param total    the limit, more than 0
/// @param used     time used so far, without pauses; at most `total`
/// @param late     time beyond the due moment, or 0
/// @param pauses   when the clock stood still, in order
/// @param tick     minutes of one unit of the limit, for the ticks: a working day or an hour
/// @param state    which ground is drawn
/// @param sentence the whole content in words, for those who do not see the bar
public record ClockBar(long total, long used, long late, List<Pause> pauses, long tick, State state, String sentence) {
    public ClockBar {
        if (total <= 0 || used < 0 || late < 0 || tick <= 0) {
            throw new IllegalArgumentException("not a clock: " + total + ", " + used + ", " + late + ", " + tick);
        }
        used = Math.min(used, total);
        pauses = List.copyOf(pauses);
    }

    /// A clock without pauses.
    public static ClockBar of(long total, long used, long late, long tick, State state, String sentence) {
        return new ClockBar(total, used, late, List.of(), tick, state, sentence);
    }

    /// When the clock stood still.
    ///
    /// @param at     time used when it stopped
    /// @param length how long it stood
    public record Pause(long at, long length) {}

    /// The ground of the used part.
    public enum State {
        /// Time enough: ink.
        RUNNING,
        /// Near the due moment by rule data: amber.
        NEAR,
        /// Past the due moment: ink, with the late part hatched in vermilion.
        LATE,
        /// The clock stands still now: ink, ending in the gap.
        PAUSED,
        /// Finished in time: green.
        DONE
    }

    /// The parts to draw, as percentages of the width.
    ///
    /// @param leastLate the least share of the width, in per cent, that a late part gets so that it can be seen
    public ClockDrawing drawing(double leastLate) {
        return ClockDrawing.of(this, leastLate);
    }
}
