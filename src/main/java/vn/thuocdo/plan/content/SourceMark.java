package vn.thuocdo.plan.content;

import org.jspecify.annotations.Nullable;

/// Where an item stands in the document it was read from.
///
/// @param paragraph the words of the source, as they stand there
/// @param place     heading or page, for example "II.3 a)", or null when unknown
public record SourceMark(String paragraph, @Nullable String place) {}
