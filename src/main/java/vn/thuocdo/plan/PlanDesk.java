package vn.thuocdo.plan;

import java.time.Clock;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.thuocdo.kernel.Actor;
import vn.thuocdo.kernel.Changes;
import vn.thuocdo.kernel.Conflict;
import vn.thuocdo.kernel.CurrentActor;
import vn.thuocdo.kernel.Missing;

/// Takes a plan into hand for an act: finds it, locks it, checks person, state and version, and tells of the change.
@Component
class PlanDesk {
    private final CurrentActor actors;
    private final PlanStore plans;
    private final PlanQueries queries;
    private final Changes changes;
    private final Clock clock;

    PlanDesk(CurrentActor actors, PlanStore plans, PlanQueries queries, Changes changes, Clock clock) {
        this.actors = actors;
        this.plans = plans;
        this.queries = queries;
        this.changes = changes;
        this.clock = clock;
    }

    /// The plan, locked for the act, when person and state allow it.
    Plan take(PlanId id, PlanAct act) {
        queries.get(id);
        var plan = plans.locked(actor().agency(), id).orElseThrow(() -> new Missing("plan"));
        PlanPolicy.must(actor(), plan, act);
        PlanLife.follow(plan.state(), plan.kind(), act);
        return plan;
    }

    /// The same for an act on exactly the version that was read.
    Plan take(PlanId id, PlanAct act, int version) {
        var plan = take(id, act);
        if (plan.version() != version)
            throw new Conflict("plan");
        return plan;
    }

    /// Saves a change of the plan's head and tells of it under `plan.<what>`.
    Plan save(Plan before, PlanChange change, String what) {
        var after = change.made();
        plans.save(after);
        changes.tell(before.agency(), Changes.ref("plan", "plan", before.id().value()), after.label(), "plan." + what,
                before, after, after.reason());
        return after;
    }

    /// Marks the plan as changed, after its content was, so that who read it before does not decide on what is gone.
    void touch(Plan plan) {
        plans.save(plan);
    }

    /// Tells of a change of the plan's content.
    void tell(Plan plan, String what, @Nullable Object before,
            @Nullable Object after) {
        changes.tell(plan.agency(), Changes.ref("plan", "plan", plan.id().value()), plan.label(), "plan." + what,
                before, after, null);
    }

    Actor actor() {
        return actors.get();
    }

    Instant now() {
        return clock.instant();
    }
}
