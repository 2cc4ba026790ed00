package vn.thuocdo.ui.spi;

import org.jspecify.annotations.Nullable;

/// What the work list asks of a source.
///
/// @param scope whose work
/// @param text  words that title, number or second line must hold, as typed, may be empty; ignore diacritics
/// @param after the place after which to go on, or null at the head of the list
/// @param limit most items to return; the list asks for one more than it shows
public record WorkQuery(WorkScope scope, String text, @Nullable WorkCursor after, int limit) {}
