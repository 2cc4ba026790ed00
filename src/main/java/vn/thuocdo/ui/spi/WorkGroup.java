package vn.thuocdo.ui.spi;

/// The groups of the work list, in the order in which they stand.
public enum WorkGroup {
    /// The due moment has passed.
    LATE,
    /// Due before the end of this working day.
    TODAY,
    /// Due within the next two working days.
    SOON,
    /// Due later.
    LATER,
    /// The clock stands still.
    PAUSED,
    /// Without a due moment: continuous work, or work that waits for an event.
    OPEN;

    /// First part of the order of the work list: running clocks by their due moment, then paused ones, then open ones.
    public int band() {
        return switch (this) {
            case LATE, TODAY, SOON, LATER -> 0;
            case PAUSED -> 1;
            case OPEN -> 2;
        };
    }
}
