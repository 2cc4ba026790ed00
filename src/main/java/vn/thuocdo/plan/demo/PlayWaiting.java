package vn.thuocdo.plan.demo;

import static vn.thuocdo.plan.demo.DemoDays.at;

import java.time.LocalDate;
import java.util.Map;
import java.util.function.Predicate;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import vn.thuocdo.plan.DraftPlan;
import vn.thuocdo.plan.Plan;
import vn.thuocdo.plan.PlanKind;
import vn.thuocdo.plan.Plans;
import vn.thuocdo.plan.demo.PlayPlan.Script;

/// Plays the plans on which somebody has to act: one under which units hand in theirs these days, one put before the
/// chairman, one given back to the coordinator, one being written.
@Component
@Profile("demo")
class PlayWaiting {
    /// From this month on the plan of the next year is being written.
    private static final int AUTUMN = 9;

    private final PlayPlan play;
    private final PlayUnitPlans unitPlans;
    private final IssueDemoPlan issue;
    private final Plans plans;
    private final DemoHand hand;

    PlayWaiting(PlayPlan play, PlayUnitPlans unitPlans, IssueDemoPlan issue, Plans plans, DemoHand hand) {
        this.play = play;
        this.unitPlans = unitPlans;
        this.issue = issue;
        this.plans = plans;
        this.hand = hand;
    }

    void play(DemoPlace place, LocalDate today, Predicate<LocalDate> works, Plan running) {
        var days = new DemoDays(today, running.period().year(), running.period().from(), today.plusDays(4), works);
        var issued = days.back(today.minusDays(today.getDayOfYear() < 14 ? 3 : 10));
        var now = new DemoDays(today, days.year(), issued, today.plusDays(4), works);
        var plan = play.play(place, new Script(DemoPlan.read("demo/plan-remediation.json"), PlanKind.REMEDIATION, now,
                issued, true, work -> true));
        unitPlans.play(place, now, plan,
                Map.of("VHXH", "accepted", "KT", "returned", "HCC", "submitted", "VP", "draft"));
        issue.submitted(place, draft(place, days, "inspection", PlanKind.INSPECTION), days.back(today.minusDays(6)),
                days.back(today.minusDays(1)));
        issue.returned(place, draft(place, days, "communication", PlanKind.COMMUNICATION),
                days.back(today.minusDays(9)), days.back(today.minusDays(4)), days.back(today.minusDays(2)));
        if (today.getMonthValue() < AUTUMN)
            issue.draft(place, draft(place, days, "satisfaction", PlanKind.SATISFACTION),
                    days.back(today.minusDays(3)));
        else
            hand.run(place.coordinator(), at(days.back(today.minusDays(3)), 10, 40),
                    () -> plans.copy(running.id(), days.year() + 1));
    }

    private DraftPlan draft(DemoPlace place, DemoDays days, String file, PlanKind kind) {
        return play.write(place, new Script(DemoPlan.read("demo/plan-" + file + ".json"), kind, days, days.issued(),
                false, work -> true)).draft();
    }
}
