package vn.thuocdo.plan.reader.model;

import java.util.List;

/// One paragraph or one table of the source.
public sealed interface SourceBlock {

    /// Position in [SourceDocument#blocks()].
    int index();

    /// A paragraph. `label` is the number or bullet that Word draws by itself and that is not in `text` (empty when
    /// there is none); `level` is 0 for running text and 1, 2, … for headings, outermost first.
    record Paragraph(int index, String label, String text, int level, boolean bold, boolean centred)
            implements
                SourceBlock {

        /// The paragraph as the eye reads it, with the number or bullet of an automatic list.
        public String shown() {
            return label.isEmpty() ? text : label + " " + text;
        }
    }

    /// A table; its rows hold only the cells that start there, merged cells say how far they reach.
    record Table(int index, List<Row> rows) implements SourceBlock {
        public Table {
            rows = List.copyOf(rows);
        }
    }

    /// One row; `header` when Word repeats it on each page.
    record Row(boolean header, List<Cell> cells) {
        public Row {
            cells = List.copyOf(cells);
        }
    }

    /// A cell that starts at grid column `column` and spans `width` columns and `height` rows (both at least 1).
    record Cell(int column, int width, int height, List<String> paragraphs, boolean bold) {
        public Cell {
            paragraphs = List.copyOf(paragraphs);
        }

        /// All paragraphs in one line, parted by single spaces.
        public String text() {
            return String.join(" ", paragraphs);
        }
    }
}
