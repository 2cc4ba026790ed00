package vn.thuocdo.plan.figures;

import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.thuocdo.kernel.CurrentActor;
import vn.thuocdo.kernel.Permission;
import vn.thuocdo.kernel.Vietnam;
import vn.thuocdo.organisation.Unit;
import vn.thuocdo.organisation.UnitQueries;
import vn.thuocdo.plan.Plan;
import vn.thuocdo.plan.PlanFilter;
import vn.thuocdo.plan.PlanQueries;
import vn.thuocdo.plan.target.TargetQueries;
import vn.thuocdo.task.Tally;
import vn.thuocdo.task.TaskQueries;

/// Compares the plans of the communes below a province.
@Component
public class CommunePlans {
    private static final int MOST = 200;

    private final PlanQueries plans;
    private final PlanFigures figures;
    private final TaskQueries tasks;
    private final TargetQueries targets;
    private final UnitQueries units;
    private final CurrentActor actors;
    private final Clock clock;

    CommunePlans(PlanQueries plans, PlanFigures figures, TaskQueries tasks, TargetQueries targets, UnitQueries units,
            CurrentActor actors, Clock clock) {
        this.plans = plans;
        this.figures = figures;
        this.tasks = tasks;
        this.targets = targets;
        this.units = units;
        this.actors = actors;
        this.clock = clock;
    }

    /// The issued plans of a year, commune by commune in the order of their names; a commune without one has a line too.
    /// Needs `SEE_SUBORDINATES`.
    public List<CommunePlan> of(int year) {
        actors.get().must(Permission.SEE_SUBORDINATES);
        return communes().stream().flatMap(commune -> of(commune, year)).toList();
    }

    /// Years for which a commune has a plan, the newest first; this year is always among them.
    public List<Integer> years() {
        var years = new TreeSet<Integer>(List.of(Vietnam.today(clock).getYear()));
        communes().forEach(commune -> years.addAll(plans.years(commune.id())));
        return List.copyOf(years.descendingSet());
    }

    private List<Unit> communes() {
        return units.subordinateAgencies(actors.get().agency(), Vietnam.today(clock));
    }

    private Stream<CommunePlan> of(Unit commune, int year) {
        var issued = plans.search(PlanFilter.ALL.of(commune.id()).in(year), null, MOST).rows().stream()
                .filter(plan -> plan.state().issued())
                .sorted(Comparator.comparing(Plan::kind).thenComparing(Plan::label)).toList();
        return issued.isEmpty()
                ? Stream.of(new CommunePlan(commune, null, Tally.NONE, Map.of(), 0))
                : issued.stream().map(plan -> of(commune, plan));
    }

    private CommunePlan of(Unit commune, Plan plan) {
        return new CommunePlan(commune, plan, tasks.tally(PlanFigures.filter(plan)), targets.counts(targets.of(plan)),
                figures.percentGone(plan));
    }
}
