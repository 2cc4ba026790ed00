package vn.thuocdo.plan.reader.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.thuocdo.plan.reader.language.DueReader;
import vn.thuocdo.plan.reader.language.Marker;
import vn.thuocdo.plan.reader.language.Text;
import vn.thuocdo.plan.reader.language.UnitNames;
import vn.thuocdo.plan.reader.language.Words;
import vn.thuocdo.plan.reader.model.Unread;

/// Reads the rows of a table of tasks: group headings, tasks, and rows that only go on with the task above.
final class TaskTable {

    private static final Pattern NUMBER = Pattern.compile("^[\\divxa-zđ]{1,6}(?:\\.\\d{1,2})*[.)]?$");

    private static final Pattern TOTAL = Pattern.compile("(?:tong cong|tong so|cong)\\b ?[:(\\d]");

    private final Findings findings;
    private final Groups groups;
    private final Grid grid;
    private final TableHead head;
    private final TaskRow rows;
    private final List<TaskDraft> drafts = new ArrayList<>();
    private final List<Integer> origins = new ArrayList<>();
    private final RowTargets targets;

    private final RowsAbove above;

    TaskTable(Findings findings, DueReader dues, Groups groups, Grid grid, TableHead head, RowsAbove above) {
        this.findings = findings;
        this.groups = groups;
        this.grid = grid;
        this.head = head;
        this.rows = new TaskRow(findings, dues, groups, grid, head, above);
        this.above = above;
        this.targets = new RowTargets(new Targets(findings, dues), grid, head);
    }

    void read() {
        for (int row = head.firstRow(); row < grid.rows(); row++) {
            readRow(row);
        }
        for (int i = 0; i < drafts.size(); i++) {
            findings.add(drafts.get(i), grid.rowPassage(origins.get(i)));
            targets.of(drafts.get(i), origins.get(i));
        }
    }

    private void readRow(int row) {
        List<Grid.Place> filled = grid.filled(row);
        if (filled.isEmpty() || head.isRepeated(grid, row)) {
            return;
        }
        if (filled.size() == 1 && TOTAL.matcher(Words.key(filled.getFirst().text())).lookingAt()) {
            findings.leave(grid.rowPassage(row), Unread.Reason.UNKNOWN_ROW);
            return;
        }
        Grid.Place group = groupCell(row, filled);
        if (group != null) {
            enterGroup(row, group);
            return;
        }
        Grid.Place task = head.cell(grid, row, ColumnRole.TASK);
        boolean goesOn = task != null && task.row() < row && !task.text().isBlank();
        boolean blank = task == null || task.text().isBlank();
        if ((goesOn || blank && !hasOwnObjective(row)) && !drafts.isEmpty()) {
            if (!rows.goOn(drafts.getLast(), row)) {
                findings.leave(grid.rowPassage(row), Unread.Reason.UNKNOWN_ROW);
            }
        } else if (blank && !hasOwnObjective(row)) {
            findings.leave(grid.rowPassage(row), Unread.Reason.UNKNOWN_ROW);
        } else {
            drafts.add(rows.read(row));
            origins.add(row);
        }
    }

    private boolean hasOwnObjective(int row) {
        Grid.Place objective = head.cell(grid, row, ColumnRole.OBJECTIVE);
        return objective != null && objective.row() == row && !objective.text().isBlank();
    }

    /// The heading of a group: the only text of its row apart from the number, over several columns or set apart by its
    /// number, weight or capitals.
    private Grid.@Nullable Place groupCell(int row, List<Grid.Place> filled) {
        String number = number(row);
        List<Grid.Place> texts = filled.stream().filter(place -> !isNumber(place, number)).toList();
        if (texts.size() != 1 || texts.getFirst().row() < row) {
            return null;
        }
        Grid.Place only = texts.getFirst();
        ColumnRole role = head.roles().get(Math.min(only.cell().column(), head.roles().size() - 1));
        if (only.cell().width() > 1 && (only.cell().width() >= 3 || only.cell().width() + 2 >= grid.columns())) {
            return only;
        }
        boolean content = role.isContent() || role == ColumnRole.NUMBER;
        boolean unit = !head.has(ColumnRole.LEAD) && UnitNames.asUnit(Text.of(only.text())).isPresent();
        return content && (unit || standsOut(only, number) || nextIsDeeper(row, number)) ? only : null;
    }

    private static boolean isNumber(Grid.Place place, String number) {
        return !number.isEmpty() && place.text().equals(number);
    }

    private static boolean standsOut(Grid.Place place, String number) {
        Marker marker = number.isEmpty() ? Marker.of(Text.of(place.text())) : Marker.of(number, Text.EMPTY);
        boolean large = marker.kind() == Marker.Kind.ROMAN || marker.kind() == Marker.Kind.UPPER_LETTER
                || marker.kind() == Marker.Kind.PART;
        return large || place.cell().bold() || Words.isUpperCase(place.text());
    }

    private boolean nextIsDeeper(int row, String number) {
        return row + 1 < grid.rows() && !number.isEmpty()
                && number(row + 1).startsWith(number.replaceAll("[.)]$", "") + ".");
    }

    /// What stands in the number column of the row itself; empty when that is no number.
    private String number(int row) {
        Grid.Place place = head.cell(grid, row, ColumnRole.NUMBER);
        if (place == null || place.row() < row || place.cell().width() > 1) {
            return "";
        }
        return NUMBER.matcher(Words.key(place.text())).matches() ? place.text() : "";
    }

    private void enterGroup(int row, Grid.Place group) {
        Grid.Place number = head.cell(grid, row, ColumnRole.NUMBER);
        boolean own = number != null && number != group && !number(row).isEmpty();
        groups.enter(own && number != null ? number.text() : "", Text.of(group.text()));
        above.forget();
    }
}
