package vn.thuocdo.plan.paper;

import java.util.List;
import java.util.Map;
import vn.thuocdo.kernel.UnitId;
import vn.thuocdo.plan.content.PlanItem;
import vn.thuocdo.plan.content.PlanText;
import vn.thuocdo.plan.content.TargetItem;
import vn.thuocdo.plan.content.TaskItem;

/// What of a plan goes on paper.
///
/// @param title its title without the word "Kế hoạch"
/// @param text  its text
/// @param items its items in order, with their codes
/// @param names full names of the units in it
public record PlanContent(String title, PlanText text, List<PlanItem> items, Map<UnitId, String> names) {
    List<TargetItem> targets(String area) {
        return items.stream().filter(item -> item.area().equals(area)).filter(TargetItem.class::isInstance)
                .map(TargetItem.class::cast).toList();
    }

    List<TaskItem> tasks(String area) {
        return items.stream().filter(item -> item.area().equals(area)).filter(TaskItem.class::isInstance)
                .map(TaskItem.class::cast).toList();
    }

    /// Areas that have items, in their order.
    List<String> areas() {
        return items.stream().map(PlanItem::area).distinct().toList();
    }
}
