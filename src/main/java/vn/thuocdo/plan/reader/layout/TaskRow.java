package vn.thuocdo.plan.reader.layout;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.thuocdo.plan.reader.language.DueReader;
import vn.thuocdo.plan.reader.language.Text;
import vn.thuocdo.plan.reader.language.UnitNames;
import vn.thuocdo.plan.reader.language.Words;
import vn.thuocdo.plan.reader.model.Field;

/// Turns one row of an annex into a task.
final class TaskRow {

    private static final Pattern CRITERION = Pattern
            .compile("\\b(?:tieu chi(?: thanh phan)?|tctp|tc)(?: so)? ?(\\d{1,2}(?:\\.\\d{1,2})*)\\b");

    private final Findings findings;
    private final DueReader dues;
    private final Groups groups;
    private final Grid grid;
    private final TableHead head;
    private final RowsAbove above;

    TaskRow(Findings findings, DueReader dues, Groups groups, Grid grid, TableHead head, RowsAbove above) {
        this.findings = findings;
        this.dues = dues;
        this.groups = groups;
        this.grid = grid;
        this.head = head;
        this.above = above;
    }

    TaskDraft read(int row) {
        TaskDraft task = new TaskDraft();
        task.fromTable = true;
        task.productColumn = head.has(ColumnRole.PRODUCT);
        follow(row);
        place(task);
        objective(task);
        text(task, row);
        product(task, row);
        who(task, row);
        when(task, row);
        remarks(task, row);
        return task;
    }

    /// Notes the number and objective that hold for the row: its own, or those of the rows above.
    private void follow(int row) {
        Grid.Place tt = head.cell(grid, row, ColumnRole.NUMBER);
        Grid.Place aim = head.cell(grid, row, ColumnRole.OBJECTIVE);
        boolean newAim = aim != null && !aim.text().isBlank() && aim != above.place;
        boolean newNumber = tt != null && tt.row() == row && !tt.text().isBlank();
        if (newNumber && tt != null) {
            above.number = tt.text().replaceAll("[.)]+$", "");
            groups.pass(above.number);
        } else if (aim == null || newAim && tt != null && tt.row() == row) {
            above.number = "";
        }
        above.activity = newAim || newNumber ? 1 : above.activity + 1;
        if (newAim && aim != null) {
            above.place = aim;
            above.objective = grid.passage(aim);
        }
    }

    private void place(TaskDraft task) {
        task.tt = above.number;
        task.area = groups.area();
        task.group = groups.group(task.area);
        task.path = groups.path();
        String own = above.number.isEmpty() ? "n" + ++above.unnumbered : above.number;
        String full = (task.area.isEmpty() ? "" : task.area + ".") + own
                + (head.has(ColumnRole.OBJECTIVE) ? "." + above.activity : "");
        task.number = findings.unique(full);
    }

    private void objective(TaskDraft task) {
        if (above.objective != null && head.has(ColumnRole.OBJECTIVE)) {
            task.objective = above.objective.text();
            task.sources.put(Field.OBJECTIVE, above.objective);
        }
    }

    private void text(TaskDraft task, int row) {
        Grid.Place cell = head.cell(grid, row, ColumnRole.TASK);
        if (cell == null || cell.text().isBlank()) {
            cell = above.place;
        }
        if (cell == null) {
            return;
        }
        StringBuilder text = new StringBuilder();
        for (String paragraph : cell.cell().paragraphs()) {
            LabelledFields named = LabelledFields.of(Text.of(paragraph));
            task.fill(named.fields(), dues);
            text.append(named.fields().isEmpty() ? paragraph : named.main().raw()).append(' ');
        }
        task.text = Words.clean(text.toString());
        task.sources.put(Field.TEXT, grid.passage(cell));
    }

    private void product(TaskDraft task, int row) {
        Grid.Place cell = filled(row, ColumnRole.PRODUCT);
        if (cell != null) {
            task.product = cell.text();
            task.sources.put(Field.PRODUCT, grid.passage(cell));
        }
    }

    private void who(TaskDraft task, int row) {
        Grid.Place lead = filled(row, ColumnRole.LEAD);
        Grid.Place both = filled(row, ColumnRole.LEAD_AND_COORDINATORS);
        Grid.Place assignment = filled(row, ColumnRole.ASSIGNMENT);
        if (lead != null) {
            LeadCell.read(task, lead.cell().paragraphs(), false);
        } else if (both != null) {
            LeadCell.read(task, both.cell().paragraphs(), true);
        }
        if (assignment != null && task.lead == null) {
            assign(task, assignment.cell().paragraphs());
        }
        Grid.Place source = lead != null ? lead : both != null ? both : assignment;
        if (source != null) {
            task.sources.put(Field.LEAD, grid.passage(source));
        }
        Grid.Place help = filled(row, ColumnRole.COORDINATORS);
        if (help != null) {
            task.coordinators(help.cell().paragraphs());
            task.sources.put(Field.COORDINATORS, grid.passage(help));
        }
        leadOfGroup(task);
    }

    /// A column “Phân công” may hold sentences or just names.
    private static void assign(TaskDraft task, List<String> paragraphs) {
        task.assignment(paragraphs);
        if (task.lead == null && UnitNames.asUnit(Text.of(paragraphs.getFirst())).isPresent()) {
            LeadCell.read(task, paragraphs, true);
        }
    }

    /// Where no column and no label names the lead, the heading above the rows may.
    private void leadOfGroup(TaskDraft task) {
        String unit = groups.unit();
        boolean column = head.has(ColumnRole.LEAD) || head.has(ColumnRole.LEAD_AND_COORDINATORS)
                || head.has(ColumnRole.ASSIGNMENT);
        if (task.lead == null && unit != null && !column) {
            task.lead(List.of(unit));
        }
    }

    private void when(TaskDraft task, int row) {
        Grid.Place cell = filled(row, ColumnRole.DUE);
        if (cell != null) {
            task.due(dues.cell(Text.of(cell.text())));
            task.sources.put(Field.DUE, grid.passage(cell));
        }
    }

    private void remarks(TaskDraft task, int row) {
        Grid.Place note = filled(row, ColumnRole.NOTE);
        if (note != null) {
            task.note = note.text();
            task.sources.put(Field.NOTE, grid.passage(note));
        }
        Grid.Place criterion = filled(row, ColumnRole.CRITERION);
        Matcher code = CRITERION.matcher(Words.key(task.text + " " + (task.note == null ? "" : task.note)));
        if (criterion != null) {
            task.criterion = criterion.text();
        } else if (code.find()) {
            task.criterion = code.group(1);
        }
    }

    /// A row without task of its own adds to the fields of the task above; false when it holds something no field takes.
    boolean goOn(TaskDraft task, int row) {
        Grid.Place product = ownFilled(row, ColumnRole.PRODUCT);
        if (product != null) {
            task.product = task.product == null ? product.text() : task.product + " " + product.text();
        }
        Grid.Place help = ownFilled(row, ColumnRole.COORDINATORS);
        if (help != null) {
            task.coordinators(help.cell().paragraphs());
        }
        Grid.Place lead = ownFilled(row, ColumnRole.LEAD);
        if (lead != null && task.lead == null) {
            LeadCell.read(task, lead.cell().paragraphs(), false);
        }
        Grid.Place due = ownFilled(row, ColumnRole.DUE);
        if (due != null) {
            String words = task.dueText == null ? due.text() : task.dueText + " " + due.text();
            task.due(dues.cell(Text.of(words)));
        }
        return grid.filled(row).stream()
                .allMatch(place -> place.row() < row || place == product || place == help || place == lead
                        || place == due);
    }

    private Grid.@Nullable Place filled(int row, ColumnRole role) {
        Grid.Place place = head.cell(grid, row, role);
        return place == null || place.text().isBlank() ? null : place;
    }

    private Grid.@Nullable Place ownFilled(int row, ColumnRole role) {
        Grid.Place place = filled(row, role);
        return place == null || place.row() < row ? null : place;
    }
}
