package vn.thuocdo.ui.spi;

/// Work finished in a span of time.
///
/// @param early  finished before the day it was due
/// @param onTime finished in time on that day, and work without a due moment
/// @param late   finished later
public record WorkDone(int early, int onTime, int late) {
    /// Nothing.
    public static final WorkDone NONE = new WorkDone(0, 0, 0);

    /// All of it.
    public int total() {
        return early + onTime + late;
    }

    /// Together with that of another source.
    public WorkDone plus(WorkDone other) {
        return new WorkDone(early + other.early, onTime + other.onTime, late + other.late);
    }
}
