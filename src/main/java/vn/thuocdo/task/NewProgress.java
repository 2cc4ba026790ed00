package vn.thuocdo.task;

import org.jspecify.annotations.Nullable;

/// What somebody reports on how far work has come.
///
/// @param occasion    number of the occasion, or null for the current one
/// @param percent     0 to 100; 100 finishes it
/// @param words       what was done
/// @param explanation at 100 %: why parts of the task are still open; may be empty
public record NewProgress(@Nullable Integer occasion, int percent, String words, String explanation) {}
