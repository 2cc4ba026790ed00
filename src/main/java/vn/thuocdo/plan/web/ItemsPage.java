package vn.thuocdo.plan.web;

import java.util.List;
import java.util.Map;
import vn.thuocdo.plan.ItemRow;
import vn.thuocdo.plan.content.ItemId;
import vn.thuocdo.plan.content.TargetItem;
import vn.thuocdo.plan.content.TaskItem;

/// Targets and tasks of the edition being written.
///
/// @param frame   the plan
/// @param edition the edition shown
/// @param rows    all items in order, those taken out among them
/// @param codes   the code of each item, as given or as it will be given
/// @param clashes targets that contradict a target, by target
/// @param words   names
/// @param writing whether the reader may change items now
public record ItemsPage(PlanFrame frame, int edition, List<ItemRow> rows, Map<ItemId, String> codes,
        Map<ItemId, List<TargetItem>> clashes, ItemWords words, boolean writing) {
    /// The areas that have items, in order.
    public List<String> areas() {
        return rows.stream().map(row -> row.item().area()).distinct().toList();
    }

    /// Targets of an area.
    public List<ItemRow> targets(String area) {
        return rows.stream().filter(row -> row.item().area().equals(area) && row.item() instanceof TargetItem).toList();
    }

    /// Tasks of an area.
    public List<ItemRow> tasks(String area) {
        return rows.stream().filter(row -> row.item().area().equals(area) && row.item() instanceof TaskItem).toList();
    }

    /// Tasks that nobody leads yet.
    public long unled() {
        return rows.stream().filter(row -> !row.removed() && row.item() instanceof TaskItem task
                && task.leads().isEmpty()).count();
    }
}
