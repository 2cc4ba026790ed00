package vn.thuocdo.task;

/// A request for more time in a list.
///
/// @param extension the request
/// @param task      the task it is for
public record ExtensionRow(Extension extension, TaskRow task) {}
