package vn.thuocdo.plan.reader.model;

/// A place in the source: block `block`; for a table also `row` and `cell` (position within [SourceBlock.Row#cells()]),
/// both -1 otherwise, `cell` -1 for a whole row. `start` and `end` bound the passage within the text of the paragraph or
/// cell (see [SourceBlock.Cell#text()]); `end` is -1 when the whole of it is meant. `text` is the passage itself.
public record Passage(int block, int row, int cell, int start, int end, String text) {

    /// A whole paragraph.
    public static Passage paragraph(int block, String text) {
        return new Passage(block, -1, -1, 0, -1, text);
    }

    /// A whole row of a table.
    public static Passage row(int block, int row, String text) {
        return new Passage(block, row, -1, 0, -1, text);
    }

    /// A whole cell of a table.
    public static Passage cell(int block, int row, int cell, String text) {
        return new Passage(block, row, cell, 0, -1, text);
    }

    /// The part from `from` to `to` (exclusive) of this passage.
    public Passage part(int from, int to) {
        return new Passage(block, row, cell, start + from, start + to, text.substring(from, to));
    }
}
