package vn.thuocdo.plan;

import java.util.ArrayList;
import java.util.List;
import vn.thuocdo.kernel.Refusal;
import vn.thuocdo.plan.content.ItemChange;
import vn.thuocdo.plan.content.PlanItem;
import vn.thuocdo.plan.content.PlanText;
import vn.thuocdo.plan.content.TaskItem;

/// What stands between a draft and its submission. Pure.
final class Readiness {
    private Readiness() {}

    /// Why the draft cannot be submitted yet; empty when it can.
    static List<Refusal> obstacles(List<PlanItem> items) {
        var obstacles = new ArrayList<Refusal>();
        var tasks = items.stream().filter(TaskItem.class::isInstance).map(TaskItem.class::cast).toList();
        if (tasks.isEmpty())
            obstacles.add(Refusal.of("plan.submit.no-tasks"));
        var unled = tasks.stream().filter(task -> task.leads().isEmpty()).count();
        if (unled > 0)
            obstacles.add(Refusal.of("plan.submit.tasks-without-lead", unled));
        return obstacles;
    }

    /// The obstacle of an amendment that amends nothing.
    static List<Refusal> unchanged(PlanText before, PlanText after, List<PlanItem> old, List<PlanItem> items) {
        return before.equals(after) && ItemChange.between(old, items).isEmpty()
                ? List.of(Refusal.of("plan.submit.nothing-changed"))
                : List.of();
    }
}
