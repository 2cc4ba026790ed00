package vn.thuocdo.plan.reader.layout;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.thuocdo.plan.reader.language.Words;

/// The heading of a table: the role of each column and the first row below the heading. A heading may span two rows
/// (“Phân công thực hiện” over “Chủ trì” and “Phối hợp”) and be followed by a row that counts the columns.
record TableHead(List<ColumnRole> roles, Set<String> labels, int firstRow) {

    private static final int LOOK_AT = 6;
    private static final Pattern ROW_NUMBER = Pattern.compile("(?:\\d{1,3}(?:\\.\\d{1,2})*|[IVX]{1,5})[.)]?");
    private static final Pattern COUNTING = Pattern.compile("\\(?(?:\\d{1,2}|[a-z])\\)?(?: ?=.*)?");

    TableHead {
        roles = List.copyOf(roles);
        labels = Set.copyOf(labels);
    }

    /// The heading of the table, null when no row of it looks like one.
    static @Nullable TableHead of(Grid grid) {
        for (int row = 0; row < Math.min(LOOK_AT, grid.rows()); row++) {
            if (isHeading(grid, row)) {
                return from(grid, row);
            }
        }
        return null;
    }

    /// These columns for a table that goes on without heading.
    TableHead goingOn() {
        return new TableHead(roles, labels, 0);
    }

    /// Whether these names cannot be the texts of a row: they number the rows, or repeat names of the table before.
    boolean isSure(TableHead before) {
        long known = labels.stream().filter(before.labels::contains).count();
        return labels.stream().anyMatch(label -> ColumnRole.of(label) == ColumnRole.NUMBER)
                || known * 2 >= labels.size();
    }

    /// Whether a row says the names of the columns again, as on a new page.
    boolean isRepeated(Grid grid, int row) {
        List<Grid.Place> filled = grid.filled(row);
        long known = filled.stream().filter(place -> labels.contains(Words.squeezed(place.text()))).count();
        return known * 3 >= filled.size() * 2;
    }

    /// Whether a row is a heading: it names a column for what rows are about and at least one more, and bears no number.
    private static boolean isHeading(Grid grid, int row) {
        Set<ColumnRole> named = new HashSet<>();
        for (Grid.Place place : grid.filled(row)) {
            if (ROW_NUMBER.matcher(place.text()).matches()) {
                return false;
            }
            named.add(ColumnRole.of(place.text()));
        }
        named.remove(ColumnRole.UNKNOWN);
        int others = (int) named.stream().filter(role -> !role.isContent()).count();
        return named.stream().anyMatch(ColumnRole::isContent) && others >= 1
                && named.size() * 2 >= grid.filled(row).size();
    }

    private static TableHead from(Grid grid, int top) {
        int height = 1;
        for (Grid.Place place : grid.row(top)) {
            boolean label = !place.text().isBlank() && place.row() == top && place.cell().height() < 4;
            height = label ? Math.max(height, place.cell().height()) : height;
        }
        if (height == 1 && isSecondRow(grid, top + 1)) {
            height = 2;
        }
        ColumnRole[] roles = new ColumnRole[grid.columns()];
        for (int column = 0; column < roles.length; column++) {
            roles[column] = role(grid, top, height, column);
        }
        int first = top + height;
        while (first < grid.rows() && isCounting(grid, first)) {
            first++;
        }
        Set<String> labels = new HashSet<>();
        for (int row = top; row < top + height && row < grid.rows(); row++) {
            grid.filled(row).forEach(place -> labels.add(Words.squeezed(place.text())));
        }
        return new TableHead(settled(roles, grid, first), labels, first);
    }

    /// A second row of headings without merged cells: only names of columns, and not for every column.
    private static boolean isSecondRow(Grid grid, int row) {
        if (row >= grid.rows()) {
            return false;
        }
        List<Grid.Place> filled = grid.filled(row);
        return !filled.isEmpty() && filled.size() < grid.columns()
                && filled.stream().allMatch(place -> place.text().length() < 40 && place.row() == row
                        && ColumnRole.of(place.text()) != ColumnRole.UNKNOWN);
    }

    private static ColumnRole role(Grid grid, int top, int height, int column) {
        ColumnRole role = ColumnRole.UNKNOWN;
        StringBuilder words = new StringBuilder();
        for (int row = Math.min(top + height, grid.rows()) - 1; row >= top; row--) {
            Grid.Place place = grid.at(row, column);
            if (place == null || place.row() < top) {
                continue;
            }
            ColumnRole named = ColumnRole.of(place.text());
            role = role == ColumnRole.UNKNOWN ? named : role;
            if (place.row() == row) {
                words.insert(0, place.text() + " ");
            }
        }
        return role == ColumnRole.UNKNOWN ? ColumnRole.of(words.toString()) : role;
    }

    private static boolean isCounting(Grid grid, int row) {
        List<Grid.Place> filled = grid.filled(row);
        return filled.size() >= 3 && filled.size() * 2 > grid.row(row).size()
                && filled.stream().allMatch(place -> COUNTING.matcher(Words.key(place.text())).matches());
    }

    /// One column for the task: of several, the last is, and those before state what it serves. Without any, the
    /// objective or criterion stands in for it, unless the table lists targets.
    private static List<ColumnRole> settled(ColumnRole[] roles, Grid grid, int first) {
        List<ColumnRole> settled = new ArrayList<>(Arrays.asList(roles));
        if (settled.getFirst() == ColumnRole.UNKNOWN && grid.rows() > first) {
            settled.set(0, ColumnRole.NUMBER);
        }
        int task = settled.lastIndexOf(ColumnRole.TASK);
        for (int i = 0; i < task; i++) {
            boolean sameCell = grid.at(first - 1, i) == grid.at(first - 1, task);
            if (settled.get(i) == ColumnRole.TASK && !sameCell) {
                settled.set(i, ColumnRole.OBJECTIVE);
            }
        }
        boolean targets = settled.contains(ColumnRole.TARGET);
        if (task < 0 && !targets) {
            int instead = settled.contains(ColumnRole.OBJECTIVE)
                    ? settled.indexOf(ColumnRole.OBJECTIVE)
                    : settled.indexOf(ColumnRole.CRITERION);
            settled.set(instead, ColumnRole.TASK);
        }
        return settled;
    }

    boolean has(ColumnRole role) {
        return roles.contains(role);
    }

    /// Whether the table lists targets rather than tasks.
    boolean isTargets() {
        return !has(ColumnRole.TASK) && has(ColumnRole.TARGET);
    }

    /// The cell of a role in a row: of several columns the first that holds text, for the time the last, since it ends
    /// there what began before.
    Grid.@Nullable Place cell(Grid grid, int row, ColumnRole role) {
        Grid.Place found = null;
        for (int column = 0; column < roles.size(); column++) {
            Grid.Place place = roles.get(column) == role ? grid.at(row, column) : null;
            boolean better = found == null || found.text().isBlank()
                    || role == ColumnRole.DUE && place != null && !place.text().isBlank();
            if (place != null && better) {
                found = place;
            }
        }
        return found;
    }
}
