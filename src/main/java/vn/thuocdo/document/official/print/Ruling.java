package vn.thuocdo.document.official.print;

import java.util.ArrayList;
import java.util.List;
import vn.thuocdo.document.official.RichText;
import vn.thuocdo.document.official.Table;
import vn.thuocdo.document.official.Table.Cell;
import vn.thuocdo.document.official.Table.Cells;
import vn.thuocdo.document.official.Table.Column;
import vn.thuocdo.document.official.TableGrid;

/// The measures of a ruled table: widths, type size, header cells, rows that may break over pages.
final class Ruling {
    private static final int MANY_COLUMNS = 6;
    /// Space between rule and text on the left and on the right of a cell, in millimetres.
    static final double PADDING = 1.4;
    /// Space above and below the text of a cell with its rule, in points.
    private static final double ROW_PADDING = 4;

    final Table table;
    private final Paper paper;

    Ruling(Table table, Paper paper) {
        this.table = table;
        this.paper = paper;
    }

    /// A header cell over one or more columns and rows.
    record HeaderCell(String text, int columns, int rows, boolean begins) {}

    /// Rows that belong together.
    ///
    /// @param lines the rows
    /// @param whole whether they are to stay on one page; not when that would leave half a page empty
    record Bundle(List<TableGrid.Line> lines, boolean whole) {}

    /// Type size in points: smaller where many columns share the width.
    double size() {
        return table.columns().size() < MANY_COLUMNS ? 13 : 12;
    }

    /// Widths of the columns in millimetres.
    List<Double> widths() {
        var sum = table.columns().stream().mapToDouble(Column::weight).sum();
        return table.columns().stream().map(column -> column.weight() / sum * paper.content()).toList();
    }

    private List<TableGrid.Line> lines() {
        return TableGrid.of(table.columns().size(), table.rows()).lines();
    }

    /// One header row, or two where columns share a heading. Cells of the second row that the first one covers are
    /// listed as not beginning there.
    List<List<HeaderCell>> header() {
        var grouped = table.columns().stream().anyMatch(column -> column.group() != null);
        var upper = new ArrayList<HeaderCell>();
        var lower = new ArrayList<HeaderCell>();
        for (var column : table.columns()) {
            var group = column.group();
            if (group == null) {
                upper.add(new HeaderCell(column.heading(), 1, grouped ? 2 : 1, true));
                lower.add(new HeaderCell("", 1, 1, false));
            } else {
                addGroup(upper, RichText.of(group).plain());
                lower.add(new HeaderCell(column.heading(), 1, 1, true));
            }
        }
        return grouped ? List.of(upper, lower) : List.of(upper);
    }

    private static void addGroup(List<HeaderCell> upper, String group) {
        var before = upper.isEmpty() ? null : upper.getLast();
        if (before != null && before.rows() == 1 && before.text().equals(group))
            upper.set(upper.size() - 1, new HeaderCell(group, before.columns() + 1, 1, true));
        else
            upper.add(new HeaderCell(group, 1, 1, true));
    }

    /// The rows in bundles that should not be broken over pages: a group row with what follows it, and all rows that a
    /// cell reaches over.
    List<Bundle> bundles() {
        var bundles = new ArrayList<Bundle>();
        var lines = new ArrayList<TableGrid.Line>();
        for (var line : lines()) {
            lines.add(line);
            if (line.row() instanceof Cells && line.closed()) {
                bundles.add(new Bundle(List.copyOf(lines), height(lines) < limit()));
                lines.clear();
            }
        }
        if (!lines.isEmpty())
            bundles.add(new Bundle(lines, true));
        return bundles;
    }

    /// Height in points of the header and the rows that must follow it on the same page.
    double heightOfStart() {
        var header = header().size() * 2.5 * size() * Style.LINE;
        var first = bundles().isEmpty() ? 0 : height(bundles().getFirst().lines());
        return Math.min(header + first, Paper.points(paper.depth()) * 0.8);
    }

    /// Whether a row is to stay on one page even where its bundle is too tall for that.
    boolean whole(TableGrid.Line line) {
        return height(line) < limit();
    }

    private double limit() {
        return Paper.points(paper.depth()) * 0.6;
    }

    private double height(List<TableGrid.Line> lines) {
        return lines.stream().mapToDouble(this::height).sum();
    }

    private double height(TableGrid.Line line) {
        var tallest = size() * Style.LINE + ROW_PADDING;
        for (var column = 0; column < line.places().size(); column++)
            tallest = Math.max(tallest, height(line.places().get(column).cell(), widths().get(column)));
        return tallest;
    }

    /// How many lines a text takes when words are put on a line as long as there is room.
    private int lines(String text, double room) {
        var lines = 1;
        var used = 0.0;
        for (var word : text.split(" ")) {
            var width = Face.REGULAR.width(word + " ", size());
            if (used > 0 && used + width > room) {
                lines++;
                used = 0;
            }
            used += width;
            lines += (int) (used / room);
            used = used % room;
        }
        return lines;
    }

    private double height(Cell cell, double columnWidth) {
        var room = columnWidth - 2 * PADDING;
        var lines = cell.paragraphs().stream().mapToInt(each -> lines(each.plain(), room)).sum();
        return lines * size() * Style.LINE / cell.rows() + ROW_PADDING;
    }
}
