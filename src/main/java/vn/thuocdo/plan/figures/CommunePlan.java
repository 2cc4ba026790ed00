package vn.thuocdo.plan.figures;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.thuocdo.organisation.Unit;
import vn.thuocdo.plan.Plan;
import vn.thuocdo.plan.target.TargetStatus;
import vn.thuocdo.task.Tally;

/// How a plan of a commune stands beside those of others.
///
/// @param commune the commune
/// @param plan    its plan, or null where it issued none for the year
/// @param tasks   its tasks
/// @param targets its targets by status; a status without any is left out
/// @param gone    how much of its time is gone, 0 to 100
public record CommunePlan(Unit commune, @Nullable Plan plan, Tally tasks, Map<TargetStatus, Long> targets, int gone) {
    /// How much of the tasks is done, 0 to 100, rounded.
    public int percentDone() {
        return PlanSummary.percent(tasks);
    }

    /// Targets met.
    public long targetsMet() {
        return targets.getOrDefault(TargetStatus.MET, 0L);
    }

    /// All targets.
    public long targetCount() {
        return targets.values().stream().mapToLong(Long::longValue).sum();
    }
}
