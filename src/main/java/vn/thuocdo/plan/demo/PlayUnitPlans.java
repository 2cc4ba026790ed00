package vn.thuocdo.plan.demo;

import static vn.thuocdo.plan.demo.DemoDays.at;

import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import vn.thuocdo.kernel.Actor;
import vn.thuocdo.plan.Plan;
import vn.thuocdo.plan.PlanId;
import vn.thuocdo.plan.PlanQueries;
import vn.thuocdo.plan.Plans;

/// Plays how units handed in their plans under a plan of the commune.
@Component
@Profile("demo")
class PlayUnitPlans {
    private final Plans plans;
    private final PlanQueries queries;
    private final DemoHand hand;

    PlayUnitPlans(Plans plans, PlanQueries queries, DemoHand hand) {
        this.plans = plans;
        this.queries = queries;
        this.hand = hand;
    }

    /// @param stories by code of the unit: `accepted`, `late`, `submitted`, `returned` or `draft`
    void play(DemoPlace place, DemoDays days, Plan above, Map<String, String> stories) {
        stories.forEach((code, story) -> {
            var writer = place.writers().get(place.units().get(code));
            play(place, days, above, Objects.requireNonNull(writer, code), story);
        });
    }

    private void play(DemoPlace place, DemoDays days, Plan above, Actor writer, String story) {
        var due = days.unitPlansDue();
        var submitted = story.equals("late") ? days.forward(due.plusDays(5)) : days.before(due.minusDays(3));
        var id = hand.get(writer, at(days.before(submitted.minusDays(2)), 9, 25), () -> plans.draftForUnit(above.id()));
        if (story.equals("draft"))
            return;
        hand.run(writer, at(submitted, 16, 5), () -> plans.submit(id, version(id)));
        if (!story.equals("submitted"))
            decide(place, id, days.before(submitted.plusDays(1)), story.equals("returned"));
    }

    private void decide(DemoPlace place, PlanId id, LocalDate day, boolean returned) {
        hand.run(place.coordinator(), at(day, 17, 5), () -> {
            if (returned)
                plans.giveBack(id, version(id), DemoWords.of("unitPlanReturned"));
            else
                plans.accept(id, version(id));
        });
    }

    private int version(PlanId id) {
        return queries.get(id).version();
    }
}
