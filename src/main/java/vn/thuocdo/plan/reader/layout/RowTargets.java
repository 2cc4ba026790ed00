package vn.thuocdo.plan.reader.layout;

import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.thuocdo.plan.reader.language.Marker;
import vn.thuocdo.plan.reader.language.Text;
import vn.thuocdo.plan.reader.model.Passage;

/// The targets with a figure that the rows of an annex state: in the objective, or else in product and task;
/// what both say counts once.
final class RowTargets {

    private final Targets targets;
    private final Grid grid;
    private final TableHead head;
    private final Set<Grid.Place> done = new HashSet<>();

    RowTargets(Targets targets, Grid grid, TableHead head) {
        this.targets = targets;
        this.grid = grid;
        this.head = head;
    }

    void of(TaskDraft task, int row) {
        if (head.has(ColumnRole.OBJECTIVE)) {
            add(task, head.cell(grid, row, ColumnRole.OBJECTIVE));
            return;
        }
        int before = targets.count();
        add(task, head.cell(grid, row, ColumnRole.PRODUCT));
        int middle = targets.count();
        add(task, head.cell(grid, row, ColumnRole.TASK));
        targets.dropRepeated(before, middle);
    }

    /// Each paragraph of a cell stands for itself; a cell over several rows counts once.
    private void add(TaskDraft task, Grid.@Nullable Place place) {
        if (place == null || !done.add(place)) {
            return;
        }
        int from = 0;
        Passage cell = grid.passage(place);
        for (String paragraph : place.cell().paragraphs()) {
            boolean aside = paragraph.startsWith("(") && paragraph.endsWith(")");
            int first = aside ? 1 : Marker.of(Text.of(paragraph)).length();
            int last = paragraph.length() - (aside ? 1 : 0);
            targets.ofAim(task.area, cell.part(from + first, from + last), task.due);
            from += paragraph.length() + 1;
        }
    }
}
