package vn.thuocdo.plan.paper;

import static vn.thuocdo.document.official.Table.Column.centred;
import static vn.thuocdo.document.official.Table.Column.text;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.thuocdo.document.official.Annex;
import vn.thuocdo.document.official.Annex.Orientation;
import vn.thuocdo.document.official.DecreeDate;
import vn.thuocdo.document.official.Table;
import vn.thuocdo.plan.content.PlanItem;
import vn.thuocdo.plan.content.TargetItem;
import vn.thuocdo.plan.content.TaskItem;

/// The annexes of a plan: its targets and its tasks in tables that lie across, grouped by area.
final class PlanAnnexes {
    private final PlanContent plan;

    private PlanAnnexes(PlanContent plan) {
        this.plan = plan;
    }

    static List<Annex> of(PlanContent plan) {
        var annexes = new PlanAnnexes(plan);
        var targets = plan.items().stream().anyMatch(TargetItem.class::isInstance);
        var tasks = plan.items().stream().anyMatch(TaskItem.class::isInstance);
        var made = new ArrayList<Annex>();
        if (targets)
            made.add(annex(tasks ? "I" : null, "Chỉ tiêu " + PaperWords.lower(plan.title()), annexes.targets()));
        if (tasks)
            made.add(annex(targets ? "II" : null, "Danh mục nhiệm vụ " + PaperWords.lower(plan.title()),
                    annexes.tasks()));
        return made;
    }

    private static Annex annex(@Nullable String number, String title, Table table) {
        return new Annex(number, title, Orientation.LANDSCAPE, List.of(table));
    }

    /// The column of due days is left out where no target has one.
    private Table targets() {
        var dated = plan.items().stream()
                .anyMatch(item -> item instanceof TargetItem target && target.due() != null);
        var columns = new ArrayList<>(List.of(centred("TT", 5), text("Chỉ tiêu", 50), centred("Mức", 14),
                text("Đơn vị chịu trách nhiệm", 22)));
        if (dated)
            columns.add(centred("Thời hạn", 12));
        return new Table(columns, rows(plan::targets, target -> target(target, dated)));
    }

    private Table tasks() {
        return new Table(List.of(centred("TT", 5), text("Nhiệm vụ", 36), text("Sản phẩm", 18),
                text("Cơ quan chủ trì", 15), text("Cơ quan phối hợp", 15), centred("Thời hạn", 13)),
                rows(plan::tasks, this::task));
    }

    private <T extends PlanItem> List<Table.Row> rows(Function<String, List<T>> items, Function<T, Table.Row> row) {
        var rows = new ArrayList<Table.Row>();
        var group = 0;
        for (var area : plan.areas()) {
            var inside = items.apply(area);
            if (inside.isEmpty())
                continue;
            rows.add(new Table.Group(1, PaperWords.roman(++group), PaperWords.area(area)));
            inside.forEach(item -> rows.add(row.apply(item)));
        }
        return rows;
    }

    private Table.Row target(TargetItem target, boolean dated) {
        var cells = new ArrayList<>(List.of(code(target), PaperWords.upper(target.text()),
                PaperWords.goal(target.goal()),
                target.responsible() == null ? "" : plan.names().getOrDefault(target.responsible(), "")));
        if (dated)
            cells.add(target.due() == null ? "" : DecreeDate.figures(target.due()));
        return Table.Cells.of(cells.toArray(String[]::new));
    }

    private Table.Row task(TaskItem task) {
        return Table.Cells.of(code(task), PaperWords.upper(task.text()), task.product() == null ? "" : task.product(),
                PaperWords.units(task.leads(), plan.names()), PaperWords.units(task.coordinators(), plan.names()),
                PaperWords.due(task.due()));
    }

    private static String code(PlanItem item) {
        return item.code() == null ? "" : item.code();
    }
}
