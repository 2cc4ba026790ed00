package vn.thuocdo.document.official;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A table with ruled cells and a header that is repeated on every page.
///
/// @param columns the columns from left to right
/// @param rows    the rows below the header; cells that reach down take their place in the rows that follow
public record Table(List<Column> columns, List<Row> rows) implements Block {
    public Table {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
        TableGrid.of(columns.size(), rows);
    }

    /// How the text of a column stands.
    public enum Align {
        LEFT, CENTRE, RIGHT
    }

    /// A column.
    ///
    /// @param heading the words of the header cell
    /// @param weight  its share of the width, against the other columns' weights
    /// @param align   how the cells below the header stand
    /// @param group   a heading above this and the neighbouring columns with the same group, or null
    public record Column(String heading, double weight, Align align, @Nullable String group) {
        public Column {
            heading = RichText.clean(heading);
            if (!(weight > 0))
                throw new IllegalArgumentException("a column has a width");
        }

        /// A column of text.
        public static Column text(String heading, double weight) {
            return new Column(heading, weight, Align.LEFT, null);
        }

        /// A narrow column of numbers or short words in the middle.
        public static Column centred(String heading, double weight) {
            return new Column(heading, weight, Align.CENTRE, null);
        }

        /// The same column under a heading shared with its neighbours.
        public Column under(String shared) {
            return new Column(heading, weight, align, shared);
        }
    }

    /// One row below the header.
    public sealed interface Row permits Group, Cells {}

    /// A row that heads those below it, over the whole width.
    ///
    /// @param depth  1 for the outermost groups (bold), 2 for those inside (bold italic), 3 (italic)
    /// @param number its number, put into the first column, or null to let the text begin there
    /// @param text   its words
    public record Group(int depth, @Nullable String number, String text) implements Row {
        public Group {
            text = RichText.clean(text);
            number = number == null ? null : RichText.clean(number);
        }
    }

    /// A row of cells. Columns covered by a cell from above are left out.
    public record Cells(List<Cell> cells) implements Row {
        public Cells {
            cells = List.copyOf(cells);
        }

        /// Cells of one paragraph each.
        public static Cells of(String... texts) {
            return new Cells(Arrays.stream(texts).map(Cell::of).toList());
        }
    }

    /// A cell.
    ///
    /// @param paragraphs its paragraphs; none for an empty cell
    /// @param rows       over how many rows it reaches down, at least 1
    public record Cell(List<RichText> paragraphs, int rows) {
        public Cell {
            paragraphs = paragraphs.stream().filter(each -> !each.isBlank()).toList();
            if (rows < 1)
                throw new IllegalArgumentException("a cell covers a row");
        }

        /// A cell whose paragraphs are the lines of the text.
        public static Cell of(String text) {
            return new Cell(text.lines().map(RichText::of).toList(), 1);
        }

        /// The same cell reaching over several rows.
        public Cell over(int reach) {
            return new Cell(paragraphs, reach);
        }
    }
}
