package vn.thuocdo.plan.web;

import static vn.thuocdo.ui.Page.text;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import vn.thuocdo.plan.ItemRow;
import vn.thuocdo.plan.content.ItemId;
import vn.thuocdo.plan.content.TargetItem;
import vn.thuocdo.plan.content.TaskItem;
import vn.thuocdo.ui.Option;
import vn.thuocdo.ui.Tab;

/// Targets and tasks of the edition being written.
///
/// @param frame   the plan
/// @param edition the edition shown
/// @param rows    the items shown, in order, those taken out among them
/// @param all     all items, shown or not
/// @param show    which are shown
/// @param query   the words they are narrowed by, or an empty text
/// @param codes   the code of each item, as given or as it will be given
/// @param clashes targets that contradict a target, by target
/// @param words   names
/// @param units   the units that tasks can be given to
/// @param writing whether the reader may change items now
public record ItemsPage(PlanFrame frame, int edition, List<ItemRow> rows, List<ItemRow> all, ItemShow show,
        String query, Map<ItemId, String> codes, Map<ItemId, List<TargetItem>> clashes, ItemWords words,
        List<Option> units, boolean writing) {
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
        return all.stream().filter(ItemShow.UNLED::holds).count();
    }

    /// The ways to narrow the list, those that hold nothing left out.
    public List<Tab> chips() {
        return Arrays.stream(ItemShow.values()).filter(each -> each == ItemShow.ALL || each == show || count(each) > 0)
                .map(each -> new Tab(text("plan.items.show." + each.code()), frame.url("items?show=" + each.code()),
                        Long.toString(count(each)), each == show, ""))
                .toList();
    }

    private long count(ItemShow each) {
        return all.stream().filter(each::holds).count();
    }
}
