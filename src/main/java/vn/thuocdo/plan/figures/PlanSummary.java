package vn.thuocdo.plan.figures;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import vn.thuocdo.task.Areas;
import vn.thuocdo.plan.target.TargetStatus;
import vn.thuocdo.plan.unitplan.UnitPlanRow;
import vn.thuocdo.task.Tally;
import vn.thuocdo.task.TaskSummary;

/// How a plan stands at a moment.
///
/// @param asOf         the moment
/// @param percentGone  how much of the plan's time is gone, 0 to 100
/// @param tasks        tasks as a whole, by area, leading unit and month
/// @param targets      targets by status; a status without any is left out
/// @param targetsIn    targets by area
/// @param unitPlans    how each unit stands with its own plan
public record PlanSummary(Instant asOf, int percentGone, TaskSummary tasks, Map<TargetStatus, Long> targets,
        Map<String, TargetCount> targetsIn, List<UnitPlanRow> unitPlans) {
    /// How much of the tasks is done, 0 to 100, rounded; 0 without tasks.
    public int percentDone() {
        return percent(tasks.whole());
    }

    /// How much of some tasks is done, 0 to 100, rounded; 0 without tasks.
    public static int percent(Tally tally) {
        return tally.total() == 0 ? 0 : Math.round(100f * tally.done() / tally.total());
    }

    /// Areas that have tasks or targets, in their order.
    public List<String> areas() {
        var areas = new LinkedHashSet<>(tasks.byArea().keySet());
        areas.addAll(targetsIn.keySet());
        var ordered = new ArrayList<>(areas);
        ordered.sort(Comparator.comparingInt(Areas::order));
        return ordered;
    }

    /// Tasks of an area.
    public Tally in(String area) {
        return tasks.byArea().getOrDefault(area, Tally.NONE);
    }

    /// Targets that stand in a way.
    public long targets(TargetStatus status) {
        return targets.getOrDefault(status, 0L);
    }

    /// All targets.
    public long targetCount() {
        return targets.values().stream().mapToLong(Long::longValue).sum();
    }

    /// Units that have handed in their plan.
    public long unitPlansIn() {
        return unitPlans.stream().filter(row -> !row.owes()).count();
    }
}
