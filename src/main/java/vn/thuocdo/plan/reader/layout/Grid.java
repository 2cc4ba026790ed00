package vn.thuocdo.plan.reader.layout;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.thuocdo.plan.reader.model.Passage;
import vn.thuocdo.plan.reader.model.SourceBlock;

/// A table as a full grid: every place knows the cell that covers it and where that cell starts.
final class Grid {

    /// The cell over a place; it starts in row `row` at position `position` of that row's cells.
    record Place(SourceBlock.Cell cell, int row, int position) {

        String text() {
            return cell.text();
        }
    }

    private final SourceBlock.Table table;
    private final Place[][] places;
    private final int columns;

    Grid(SourceBlock.Table table) {
        this.table = table;
        this.columns = table.rows().stream().flatMap(row -> row.cells().stream())
                .mapToInt(cell -> cell.column() + cell.width()).max().orElse(0);
        this.places = new Place[table.rows().size()][columns];
        for (int row = 0; row < table.rows().size(); row++) {
            List<SourceBlock.Cell> cells = table.rows().get(row).cells();
            for (int position = 0; position < cells.size(); position++) {
                cover(new Place(cells.get(position), row, position));
            }
        }
    }

    private void cover(Place place) {
        SourceBlock.Cell cell = place.cell();
        for (int row = place.row(); row < Math.min(places.length, place.row() + cell.height()); row++) {
            for (int column = cell.column(); column < Math.min(columns, cell.column() + cell.width()); column++) {
                places[row][column] = place;
            }
        }
    }

    int rows() {
        return places.length;
    }

    int columns() {
        return columns;
    }

    int block() {
        return table.index();
    }

    /// The cell over a place, null where the row has none.
    @Nullable
    Place at(int row, int column) {
        return column < 0 || column >= columns ? null : places[row][column];
    }

    /// The different cells over a row, from left to right, including those that go on from above.
    List<Place> row(int row) {
        List<Place> cells = new ArrayList<>();
        Set<Place> seen = new LinkedHashSet<>();
        for (Place place : places[row]) {
            if (place != null && seen.add(place)) {
                cells.add(place);
            }
        }
        return cells;
    }

    /// The cells over a row that hold text.
    List<Place> filled(int row) {
        return row(row).stream().filter(place -> !place.text().isBlank()).toList();
    }

    Passage passage(Place place) {
        return Passage.cell(block(), place.row(), place.position(), place.text());
    }

    Passage rowPassage(int row) {
        List<String> texts = table.rows().get(row).cells().stream().map(SourceBlock.Cell::text)
                .filter(text -> !text.isBlank()).toList();
        return Passage.row(block(), row, String.join(" | ", texts));
    }
}
