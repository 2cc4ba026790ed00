package vn.thuocdo.plan.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thuocdo.plan.content.PlanItem;
import vn.thuocdo.plan.content.TargetItem;
import vn.thuocdo.plan.content.TaskItem;
import vn.thuocdo.task.due.DueForm;
import vn.thuocdo.ui.Option;

/// The form of one target or task.
///
/// @param frame    the plan
/// @param item     the item as it is saved, or null for a new one
/// @param version  its version
/// @param target   whether it is a target
/// @param area     its area, or the one chosen for a new one
/// @param due      the due rule of a task
/// @param areas    areas to choose from
/// @param units    units to choose from
/// @param targets  targets that a task can serve
public record ItemPage(PlanFrame frame, @Nullable PlanItem item, int version, boolean target, String area, DueForm due,
        List<Option> areas, List<Option> units, List<Option> targets) {
    /// The saved target, or null.
    public @Nullable TargetItem asTarget() {
        return item instanceof TargetItem saved ? saved : null;
    }

    /// The saved task, or null.
    public @Nullable TaskItem asTask() {
        return item instanceof TaskItem saved ? saved : null;
    }

    /// Where the form is sent.
    public String action() {
        return frame.url("items") + (item == null ? "" : "/" + item.id());
    }
}
