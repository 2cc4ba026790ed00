package vn.thuocdo.plan.figures;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.thuocdo.kernel.Vietnam;
import vn.thuocdo.plan.Plan;
import vn.thuocdo.plan.target.Elapsed;
import vn.thuocdo.plan.target.TargetQueries;
import vn.thuocdo.plan.target.TargetStanding;
import vn.thuocdo.plan.target.TargetStatus;
import vn.thuocdo.plan.unitplan.UnitPlans;
import vn.thuocdo.task.Standing;
import vn.thuocdo.task.TaskFilter;
import vn.thuocdo.task.TaskQueries;
import vn.thuocdo.task.TaskRow;
import vn.thuocdo.task.TaskSort;

/// Counts how plans stand. Everything is narrowed to what the acting person may find, as the lists behind it are.
@Component
public class PlanFigures {
    private final TaskQueries tasks;
    private final TargetQueries targets;
    private final UnitPlans unitPlans;
    private final Clock clock;

    PlanFigures(TaskQueries tasks, TargetQueries targets, UnitPlans unitPlans, Clock clock) {
        this.tasks = tasks;
        this.targets = targets;
        this.unitPlans = unitPlans;
        this.clock = clock;
    }

    /// How the plan stands now.
    public PlanSummary of(Plan plan) {
        var standings = targets.of(plan);
        return new PlanSummary(clock.instant(), percentGone(plan), tasks.summary(filter(plan)),
                targets.counts(standings), byArea(standings), unitPlans.of(plan));
    }

    /// All tasks of the plan.
    public static TaskFilter filter(Plan plan) {
        return TaskFilter.ALL.ofAgency(plan.agency()).ofPlan(plan.id().value());
    }

    /// Tasks of the plan that stand in a way, what is due first at the head.
    public List<TaskRow> tasks(Plan plan, Standing standing) {
        return tasks.all(filter(plan).standing(standing), TaskSort.DUE);
    }

    /// How much of the plan's time is gone today, from its first day in force to the end of its period, 0 to 100.
    public int percentGone(Plan plan) {
        var first = plan.effectiveOn() == null ? plan.period().from() : plan.effectiveOn();
        var last = plan.period().to().isBefore(first) ? first : plan.period().to();
        return Elapsed.share(first, last, today()).multiply(BigDecimal.valueOf(100)).intValue();
    }

    private static Map<String, TargetCount> byArea(List<TargetStanding> standings) {
        var counts = new HashMap<String, TargetCount>();
        for (var standing : standings) {
            var met = standing.status() == TargetStatus.MET ? 1 : 0;
            counts.merge(standing.target().area(), new TargetCount(met, 1),
                    (a, b) -> new TargetCount(a.met() + b.met(), a.all() + b.all()));
        }
        return counts;
    }

    private LocalDate today() {
        return Vietnam.today(clock);
    }
}
