package vn.thuocdo.plan.target;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.thuocdo.kernel.Vietnam;
import vn.thuocdo.plan.Plan;
import vn.thuocdo.plan.PlanQueries;
import vn.thuocdo.plan.content.ItemId;
import vn.thuocdo.plan.content.TargetItem;

/// Reads how the targets of a plan stand.
@Component
public class TargetQueries {
    private final PlanQueries plans;
    private final MeasurementStore measurements;
    private final Clock clock;

    TargetQueries(PlanQueries plans, MeasurementStore measurements, Clock clock) {
        this.plans = plans;
        this.measurements = measurements;
        this.clock = clock;
    }

    /// The targets of the edition that everyone reads, in order, as they stand today.
    public List<TargetStanding> of(Plan plan) {
        var targets = plans.items(plan, plan.shownEdition()).stream().filter(TargetItem.class::isInstance)
                .map(TargetItem.class::cast).toList();
        var values = measurements.all(plan).stream().collect(Collectors.groupingBy(Measurement::target));
        var contradictions = Contradictions.among(targets);
        return targets.stream().map(target -> standing(plan, target, values.getOrDefault(target.id(), List.of()),
                contradictions.getOrDefault(target.id(), List.of()))).toList();
    }

    /// How many targets stand how; a status without any is left out.
    public Map<TargetStatus, Long> counts(List<TargetStanding> standings) {
        return standings.stream().collect(Collectors.groupingBy(TargetStanding::status, Collectors.counting()));
    }

    /// One target, or empty when it is not in the edition that everyone reads.
    public Optional<TargetStanding> find(Plan plan, ItemId target) {
        return of(plan).stream().filter(standing -> standing.target().id().equals(target)).findFirst();
    }

    private TargetStanding standing(Plan plan, TargetItem target, List<Measurement> values,
            List<TargetItem> contradicted) {
        var today = Vietnam.today(clock);
        var last = values.stream().filter(Measurement::stands).findFirst();
        var due = target.due() == null ? plan.period().to() : target.due();
        var verdict = StatusRule.judge(target.goal(), last.map(Measurement::reading),
                last.map(Measurement::measuredOn).orElse(today), plan.period().from(), due, today);
        return new TargetStanding(target, last.orElse(null), values, verdict, due, contradicted);
    }
}
