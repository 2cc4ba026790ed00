package vn.thuocdo.ui;

/// One point of a timeline.
///
/// @param time  when, as it is shown
/// @param title what
/// @param note  more about it, or an empty text
/// @param mark  how the point looks
public record Step(String time, String title, String note, Mark mark) {
    /// How a point looks.
    public enum Mark {
        /// It has happened: filled.
        DONE,
        /// It is happening: a ring.
        NOW,
        /// The clock stood still: a square.
        PAUSED,
        /// It is to come: a dashed ring.
        COMING
    }
}
