package vn.thuocdo.calendar.engine;

import java.time.Instant;

/// One stretch of a clock bar.
///
/// @param kind    what it shows
/// @param from    where it begins
/// @param to      where it ends
/// @param minutes its length: worked minutes, or minutes of the day where the deadline counts days of the year
public record ClockSegment(Kind kind, Instant from, Instant to, int minutes) {
    /// What a stretch of a clock bar shows.
    public enum Kind {
        /// Time that counted and is over.
        USED,
        /// The clock stood still.
        PAUSED,
        /// Time that remains. While the clock stands still it reaches from the stop to the due moment.
        LEFT,
        /// Time beyond the due moment.
        LATE
    }
}
