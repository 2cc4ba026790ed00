package vn.thuocdo.organisation.spi;

/// Work of one kind that is still open at a unit.
///
/// @param label message key of what it is, with the count as its argument, for example `task.succession.openTasks`
/// @param count how many there are, more than 0
public record OpenWork(String label, long count) {}
