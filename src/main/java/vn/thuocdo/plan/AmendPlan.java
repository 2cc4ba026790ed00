package vn.thuocdo.plan;

import org.springframework.stereotype.Component;
import vn.thuocdo.kernel.Refused;

/// Begins an amendment: a further edition with the content of the one in force, to be changed and issued under a number
/// of its own.
@Component
class AmendPlan {
    private final PlanDesk desk;
    private final PlanQueries queries;
    private final BeginPlan beginning;
    private final EditionStore editions;

    AmendPlan(PlanDesk desk, PlanQueries queries, BeginPlan beginning, EditionStore editions) {
        this.desk = desk;
        this.queries = queries;
        this.beginning = beginning;
        this.editions = editions;
    }

    void amend(PlanId id, int version, String reason) {
        var plan = desk.take(id, PlanAct.AMEND, version);
        if (reason.isBlank())
            throw Refused.at("reason", "plan.amend.reason-missing");
        var content = queries.edition(plan, plan.edition()).text();
        var items = queries.items(plan, plan.edition());
        var amended = desk.save(plan, plan.change().edition(plan.edition() + 1).into(PlanState.AMENDING),
                "amendment-begun");
        beginning.addEdition(amended, content, reason.strip());
        beginning.addItems(amended, amended.edition(), items);
    }

    /// Throws the draft away: the whole plan when it was never issued, else only the amendment.
    void discard(PlanId id, int version) {
        var plan = desk.take(id, PlanAct.DISCARD, version);
        var next = PlanLife.follow(plan.state(), plan.kind(), PlanAct.DISCARD);
        if (next == PlanState.DISCARDED) {
            desk.save(plan, plan.change().into(next), "discarded");
            return;
        }
        desk.save(plan, plan.change().edition(plan.edition() - 1).into(next).because(null), "amendment-discarded");
        editions.discard(plan.agency(), id, plan.edition());
    }
}
