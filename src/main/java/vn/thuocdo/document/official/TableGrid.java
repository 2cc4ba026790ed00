package vn.thuocdo.document.official;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import vn.thuocdo.document.official.Table.Cell;
import vn.thuocdo.document.official.Table.Cells;
import vn.thuocdo.document.official.Table.Group;
import vn.thuocdo.document.official.Table.Row;

/// Where the cells of a table's rows lie: for each row of cells one place per column, either the cell that begins there
/// or the one that reaches down from above.
public final class TableGrid {
    private final List<Line> lines = new ArrayList<>();

    private TableGrid() {}

    /// A row with its places.
    ///
    /// @param row    the row of the model
    /// @param places for a row of cells one place per column; empty for a group row
    /// @param closed whether no cell reaches into the next row
    public record Line(Row row, List<Place> places, boolean closed) {}

    /// The cell at one column.
    ///
    /// @param cell   the cell
    /// @param begins whether it begins in this row
    public record Place(Cell cell, boolean begins) {}

    /// Lays out the rows; throws IllegalArgumentException when a row has too few or too many cells, or when a cell
    /// reaches over a group row or beyond the last row.
    public static TableGrid of(int columns, List<? extends Row> rows) {
        var grid = new TableGrid();
        var open = new int[columns];
        var above = new Cell[columns];
        for (var row : rows)
            grid.lines.add(switch (row) {
                case Group group -> new Line(group, uncovered(open), true);
                case Cells cells ->
                    new Line(cells, places(cells, open, above), Arrays.stream(open).allMatch(left -> left == 0));
            });
        uncovered(open);
        return grid;
    }

    /// The rows from the top.
    public List<Line> lines() {
        return List.copyOf(lines);
    }

    private static List<Place> uncovered(int[] open) {
        for (var left : open)
            if (left > 0)
                throw new IllegalArgumentException("a cell reaches too far down");
        return List.of();
    }

    private static List<Place> places(Cells row, int[] open, Cell[] above) {
        var waiting = new ArrayList<>(row.cells());
        var places = new ArrayList<Place>();
        for (var column = 0; column < open.length; column++) {
            var begins = open[column] == 0;
            if (begins) {
                if (waiting.isEmpty())
                    throw new IllegalArgumentException("a row has too few cells");
                above[column] = waiting.removeFirst();
                open[column] = above[column].rows();
            }
            open[column]--;
            places.add(new Place(above[column], begins));
        }
        if (!waiting.isEmpty())
            throw new IllegalArgumentException("a row has too many cells");
        return places;
    }
}
