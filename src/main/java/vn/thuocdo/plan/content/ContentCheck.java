package vn.thuocdo.plan.content;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import vn.thuocdo.task.Areas;
import vn.thuocdo.task.due.DueRule;

/// Checks whether the plan of a unit holds what the plan above asks of it: tasks in all six areas of reform, each with
/// product, time and responsible unit, and targets that can be counted. Pure.
public final class ContentCheck {
    private ContentCheck() {}

    /// One line of the check.
    ///
    /// @param rule    what is asked: `area`, `product`, `time`, `unit`, `targets`; words under `plan.check.<rule>`
    /// @param subject code of the area for `area`, else empty
    /// @param met     how many items meet it
    /// @param all     how many items there are
    /// @param failing the items that do not meet it
    /// @param passed  whether it is met
    public record Line(String rule, String subject, int met, int all, List<PlanItem> failing, boolean passed) {}

    /// The lines, in the order of the demands.
    public static List<Line> of(List<PlanItem> items) {
        var tasks = items.stream().filter(TaskItem.class::isInstance).map(TaskItem.class::cast).toList();
        var targets = items.stream().filter(TargetItem.class::isInstance).map(TargetItem.class::cast).toList();
        var lines = new ArrayList<Line>();
        for (var area : Areas.REFORM) {
            var inside = (int) tasks.stream().filter(task -> task.area().equals(area)).count();
            lines.add(new Line("area", area, inside, tasks.size(), List.of(), inside > 0));
        }
        lines.add(each("product", tasks, task -> task.product() != null));
        lines.add(each("time", tasks, task -> !(task.due() instanceof DueRule.Inherited)));
        lines.add(each("unit", tasks, task -> !task.leads().isEmpty()));
        lines.add(counted(targets));
        return lines;
    }

    /// Whether all lines are met.
    public static boolean passed(List<Line> lines) {
        return lines.stream().allMatch(Line::passed);
    }

    private static Line each(String rule, List<TaskItem> tasks, Predicate<TaskItem> demand) {
        var failing = tasks.stream().filter(demand.negate()).map(PlanItem.class::cast).toList();
        return new Line(rule, "", tasks.size() - failing.size(), tasks.size(), failing,
                !tasks.isEmpty() && failing.isEmpty());
    }

    /// Targets that can be counted must be there, and be more than half of all.
    private static Line counted(List<TargetItem> targets) {
        var failing = targets.stream().filter(target -> !target.goal().quantified()).map(PlanItem.class::cast).toList();
        var met = targets.size() - failing.size();
        return new Line("targets", "", met, targets.size(), failing, met > failing.size());
    }
}
