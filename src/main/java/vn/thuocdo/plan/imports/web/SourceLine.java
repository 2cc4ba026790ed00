package vn.thuocdo.plan.imports.web;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// One paragraph, or one row of a table, of the source.
///
/// @param block position of the paragraph or table
/// @param row   row of the table, -1 for a paragraph
/// @param level 0 for running text, 1 and more for headings
/// @param cells its text; a table's row has one part for each cell, a paragraph is one part
public record SourceLine(int block, int row, int level, List<List<Piece>> cells) {
    /// A stretch of text.
    ///
    /// @param text what stands there; empty where several rows came from the same words
    /// @param mark the row that was read out of it, or null
    public record Piece(String text, @Nullable Mark mark) {
        /// Classes that show what became of the words.
        public String css() {
            return mark == null || mark.dropped() || text.isEmpty()
                    ? ""
                    : mark.doubtful() ? "words unsure" : "words read";
        }
    }

    /// A row that was read here.
    ///
    /// @param row      its identity
    /// @param label    its mark
    /// @param doubtful whether it waits for a decision
    /// @param dropped  whether it was left out
    public record Mark(String row, String label, boolean doubtful, boolean dropped) {}

    /// Whether it is a row of a table.
    public boolean table() {
        return row >= 0;
    }
}
