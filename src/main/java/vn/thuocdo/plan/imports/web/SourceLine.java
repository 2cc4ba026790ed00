package vn.thuocdo.plan.imports.web;

import java.util.List;

/// One paragraph, or one row of a table, of the source.
///
/// @param block position of the paragraph or table
/// @param level 0 for running text, 1 and more for headings
/// @param cells its text; a table's row has one part for each cell, a paragraph is one part
/// @param table whether it is a row of a table
/// @param marks rows that were read out of it
public record SourceLine(int block, int level, List<String> cells, boolean table, List<Mark> marks) {
    /// A row that was read here.
    ///
    /// @param row      its identity
    /// @param label    its mark
    /// @param doubtful whether it waits for a decision
    /// @param dropped  whether it was left out
    public record Mark(String row, String label, boolean doubtful, boolean dropped) {}

    /// Whether something that waits for a decision was read here.
    public boolean doubtful() {
        return marks.stream().anyMatch(Mark::doubtful);
    }

    /// Whether something was read here.
    public boolean read() {
        return marks.stream().anyMatch(mark -> !mark.dropped());
    }
}
