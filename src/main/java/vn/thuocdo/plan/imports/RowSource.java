package vn.thuocdo.plan.imports;

/// Where a row stands in the file.
///
/// @param block position of the paragraph or table
/// @param row   row of the table, -1 for a paragraph
/// @param start first character of the passage in the paragraph
/// @param end   character after its last one, -1 for the whole
/// @param text  the passage
public record RowSource(int block, int row, int start, int end, String text) {}
