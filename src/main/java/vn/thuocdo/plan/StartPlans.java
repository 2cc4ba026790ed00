package vn.thuocdo.plan;

import java.time.Clock;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.thuocdo.kernel.Actor;
import vn.thuocdo.kernel.CurrentActor;
import vn.thuocdo.kernel.Vietnam;

/// Starts plans on their first day; called by the daily job.
@Component
public class StartPlans {
    private final PlanStore plans;
    private final PlanDesk desk;
    private final CurrentActor actors;
    private final Clock clock;

    StartPlans(PlanStore plans, PlanDesk desk, CurrentActor actors, Clock clock) {
        this.plans = plans;
        this.desk = desk;
        this.actors = actors;
        this.clock = clock;
    }

    /// Starts every issued plan whose first day has come, in all agencies.
    @Transactional
    public void startDue() {
        for (var plan : plans.toStart(Vietnam.today(clock)))
            actors.runAs(Actor.system(plan.agency()), () -> desk.save(plan,
                    plan.change().into(PlanLife.follow(plan.state(), plan.kind(), PlanAct.START)), "started"));
    }
}
