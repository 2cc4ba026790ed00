package vn.thuocdo.plan.reader.layout;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.thuocdo.plan.reader.language.DueReader;
import vn.thuocdo.plan.reader.language.FigureCell;
import vn.thuocdo.plan.reader.language.TargetClauses;
import vn.thuocdo.plan.reader.language.TargetScope;
import vn.thuocdo.plan.reader.language.Text;
import vn.thuocdo.plan.reader.model.Passage;
import vn.thuocdo.plan.reader.model.Quantity;
import vn.thuocdo.plan.reader.model.ReadDue;
import vn.thuocdo.plan.reader.model.ReadTarget;
import vn.thuocdo.plan.reader.model.Unread;

/// Reads a table that lists targets: “Chỉ tiêu | ĐVT | Giá trị”.
final class TargetTable {

    private static final Pattern RATE = Pattern.compile("^(?:ty le|muc do|so luong).*");

    private final Findings findings;
    private final DueReader dues;
    private final Groups groups;
    private final Grid grid;
    private final TableHead head;

    TargetTable(Findings findings, DueReader dues, Groups groups, Grid grid, TableHead head) {
        this.findings = findings;
        this.dues = dues;
        this.groups = groups;
        this.grid = grid;
        this.head = head;
    }

    void read() {
        for (int row = head.firstRow(); row < grid.rows(); row++) {
            readRow(row);
        }
    }

    private void readRow(int row) {
        List<Grid.Place> filled = grid.filled(row);
        Grid.Place text = head.cell(grid, row, ColumnRole.TARGET);
        if (filled.isEmpty() || head.isRepeated(grid, row)) {
            return;
        }
        Grid.Place wide = filled.getLast();
        if (wide.cell().width() >= 3 || text != null && filled.getLast() == text && filled.size() <= 2
                && isHeading(text)) {
            Grid.Place number = filled.getFirst();
            groups.enter(number == wide ? "" : number.text(), Text.of(wide.text()));
        } else if (text == null || text.text().isBlank()) {
            findings.leave(grid.rowPassage(row), Unread.Reason.UNKNOWN_ROW);
        } else {
            add(row, text);
        }
    }

    private boolean isHeading(Grid.Place text) {
        return head.has(ColumnRole.VALUE) && !RATE.matcher(Text.of(text.text()).key()).matches()
                && TargetClauses.ofTarget(Text.of(text.text())).getFirst().quantity() == null;
    }

    private void add(int row, Grid.Place cell) {
        Text text = Text.of(cell.text());
        Quantity figure = figure(row, text);
        Grid.Place due = head.cell(grid, row, ColumnRole.DUE);
        DueReader.Reading when = dues.cell(Text.of(due == null ? "" : due.text()));
        Passage passage = grid.passage(cell);
        String area = groups.area();
        if (figure != null) {
            findings.targets.add(new ReadTarget(area, text.raw(), figure, text.raw(),
                    when.words().isEmpty() ? null : when.words(), when.due(), passage));
            return;
        }
        for (TargetClauses.Clause clause : TargetClauses.ofTarget(text)) {
            Text own = text.part(clause.from(), clause.to());
            ReadDue read = when.due();
            findings.targets.add(new ReadTarget(area, own.raw(), clause.quantity(), TargetScope.of(own),
                    when.words().isEmpty() ? null : when.words(), read, passage.part(clause.from(), clause.to())));
        }
    }

    private @Nullable Quantity figure(int row, Text text) {
        Grid.Place value = head.cell(grid, row, ColumnRole.VALUE);
        if (value == null || value.text().isBlank()) {
            return null;
        }
        Grid.Place measure = head.cell(grid, row, ColumnRole.MEASURE);
        Matcher inText = Pattern.compile("\\((%|[^()]{1,20})\\) ?$").matcher(text.raw());
        String unit = measure != null && !measure.text().isBlank()
                ? measure.text()
                : inText.find() ? inText.group(1) : "";
        return FigureCell.read(Text.of(value.text()), unit);
    }
}
