package vn.thuocdo.task;

/// What can be done to a task or to an occasion of it.
public enum TaskAct {
    /// Report progress short of the end.
    REPORT,
    /// Report the end: 100 %.
    COMPLETE,
    /// Add evidence.
    PROVE,
    /// Ask for more time.
    EXTEND,
    /// Open finished work again.
    REOPEN,
    /// Give it to another unit or person.
    HAND_OVER,
    /// Change what it says.
    CHANGE,
    /// Record that the event happened for which it waits.
    RECORD_EVENT,
    /// Add a task that is a part of it.
    ADD_PART,
    /// Say that it will not be done.
    CANCEL
}
