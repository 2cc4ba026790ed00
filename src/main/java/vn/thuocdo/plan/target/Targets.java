package vn.thuocdo.plan.target;

import java.time.Clock;
import java.util.ArrayList;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.thuocdo.kernel.Changes;
import vn.thuocdo.kernel.CurrentActor;
import vn.thuocdo.kernel.Missing;
import vn.thuocdo.kernel.NotAllowed;
import vn.thuocdo.kernel.Permission;
import vn.thuocdo.kernel.Refusal;
import vn.thuocdo.kernel.Refused;
import vn.thuocdo.kernel.Vietnam;
import vn.thuocdo.plan.Plan;
import vn.thuocdo.plan.PlanId;
import vn.thuocdo.plan.PlanQueries;
import vn.thuocdo.plan.content.ItemId;
import vn.thuocdo.plan.content.TargetItem;

/// Records measured values of targets. Values are recorded by who writes plans, and by the unit that answers for the
/// target; nothing is ever overwritten.
@Component
public class Targets {
    private final PlanQueries plans;
    private final MeasurementStore measurements;
    private final CurrentActor actors;
    private final Changes changes;
    private final Clock clock;

    Targets(PlanQueries plans, MeasurementStore measurements, CurrentActor actors, Changes changes, Clock clock) {
        this.plans = plans;
        this.measurements = measurements;
        this.actors = actors;
        this.changes = changes;
        this.clock = clock;
    }

    /// Records a value for a target of the edition in force.
    @Transactional
    public MeasurementId record(PlanId id, ItemId item, MeasurementDraft draft) {
        var plan = plans.get(id);
        var target = target(plan, item);
        must(plan, target);
        check(plan, target, draft);
        var measurement = new Measurement(MeasurementId.next(), item, draft.reading(), draft.measuredOn(),
                draft.basis().strip(), draft.file(), actors.get().account(), clock.instant(), null, null, null);
        measurements.add(plan, measurement);
        tell(plan, target, "plan.target-measured", null, measurement, measurement.basis());
        return measurement.id();
    }

    /// Withdraws a value that was recorded by mistake; it stays readable as withdrawn.
    ///
    /// @param reason why, never blank
    @Transactional
    public void withdraw(PlanId id, MeasurementId measurement, String reason) {
        var plan = plans.get(id);
        var found = measurements.find(plan, measurement).orElseThrow(() -> new Missing("measurement"));
        var target = target(plan, found.target());
        must(plan, target);
        if (reason.isBlank())
            throw Refused.at("reason", "plan.target.withdraw.reason-missing");
        measurements.withdraw(plan, measurement, actors.get().account(), clock.instant(), reason.strip());
        tell(plan, target, "plan.target-value-withdrawn", found, null, reason.strip());
    }

    /// Whether the acting person may record values for the target.
    public boolean mayRecord(Plan plan, TargetItem target) {
        var actor = actors.get();
        return actor.agency().equals(plan.agency()) && plan.state().inForce() && (actor.may(Permission.EDIT_PLANS)
                || actor.may(Permission.WORK_TASKS) && actor.unit().equals(target.responsible()));
    }

    private void must(Plan plan, TargetItem target) {
        if (!plan.state().inForce())
            throw Refused.because("plan.target.not-running");
        if (!mayRecord(plan, target))
            throw new NotAllowed(Permission.EDIT_PLANS);
    }

    private TargetItem target(Plan plan, ItemId item) {
        if (plan.inForce() != null && plans.item(plan, plan.inForce(), item).item() instanceof TargetItem target)
            return target;
        throw new Missing("plan-item");
    }

    private void check(Plan plan, TargetItem target, MeasurementDraft draft) {
        var refusals = new ArrayList<Refusal>();
        if (!target.goal().fits(draft.reading()))
            refusals.add(Refusal.at("value", "plan.target.value-unfit"));
        if (draft.measuredOn().isAfter(Vietnam.today(clock)))
            refusals.add(Refusal.at("measuredOn", "plan.target.measured-in-future"));
        if (draft.measuredOn().isBefore(plan.period().from()))
            refusals.add(Refusal.at("measuredOn", "plan.target.measured-before", plan.period().from()));
        if (draft.basis().isBlank())
            refusals.add(Refusal.at("basis", "plan.target.basis-missing"));
        Refused.ifAny(refusals);
    }

    private void tell(Plan plan, TargetItem target, String action,
            @Nullable Object before, @Nullable Object after,
            String reason) {
        changes.tell(plan.agency(), Changes.ref("plan", "target", target.id().value()),
                plan.label() + " " + target.code(), action, before, after, reason);
    }
}
