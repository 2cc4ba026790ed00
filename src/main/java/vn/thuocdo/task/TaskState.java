package vn.thuocdo.task;

/// How far a task, or one occasion of it, has come. Whether it is late or near its due moment is not a state but a
/// matter of the clock; see [Standing].
public enum TaskState {
    /// Given, nothing reported yet.
    ASSIGNED,
    /// Something was reported.
    IN_PROGRESS,
    /// Finished; see [Outcome].
    DONE,
    /// Finished once, then opened again.
    REOPENED,
    /// Not to be done any more.
    CANCELLED;

    /// Whether work is still expected.
    public boolean isOpen() {
        return this != DONE && this != CANCELLED;
    }
}
