package vn.thuocdo.plan.web;

import java.util.List;
import vn.thuocdo.plan.PlanEdition;
import vn.thuocdo.plan.content.PlanItem;
import vn.thuocdo.plan.content.TargetItem;
import vn.thuocdo.plan.content.TaskItem;

/// A plan to be read, with its targets and tasks below their areas.
///
/// @param frame    the plan
/// @param edition  the edition shown
/// @param items    its items
/// @param words    names
public record ContentPage(PlanFrame frame, PlanEdition edition, List<PlanItem> items, ItemWords words) {
    /// Targets of an area.
    public List<TargetItem> targets(String area) {
        return items.stream().filter(item -> item.area().equals(area)).filter(TargetItem.class::isInstance)
                .map(TargetItem.class::cast).toList();
    }

    /// Tasks of an area.
    public List<TaskItem> tasks(String area) {
        return items.stream().filter(item -> item.area().equals(area)).filter(TaskItem.class::isInstance)
                .map(TaskItem.class::cast).toList();
    }

    /// Areas that have items but no section of their own.
    public List<String> loose() {
        var own = edition.text().sections().stream().map(section -> section.area()).toList();
        return items.stream().map(PlanItem::area).distinct().filter(area -> !own.contains(area)).toList();
    }
}
