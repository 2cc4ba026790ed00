package vn.thuocdo.task.web;

import java.time.Instant;
import java.util.List;

/// One act in the history of a task.
///
/// @param action  what happened, in words
/// @param who     who did it
/// @param at      when
/// @param reason  why, or an empty text
/// @param changes what differs
public record HistoryLine(String action, String who, Instant at, String reason, List<Change> changes) {
    /// One value that differs.
    ///
    /// @param label  its name
    /// @param before the value before, in words, or an empty text
    /// @param after  the value after, in words, or an empty text
    public record Change(String label, String before, String after) {}
}
