package vn.thuocdo.plan;

import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.thuocdo.kernel.Refusal;
import vn.thuocdo.kernel.Refused;

/// Puts a plan before who decides on it, takes it back, gives it back, accepts the plan of a unit, closes a plan.
@Component
class SubmitPlan {
    private final PlanDesk desk;
    private final PlanQueries queries;
    private final PlanNotices notices;

    SubmitPlan(PlanDesk desk, PlanQueries queries, PlanNotices notices) {
        this.desk = desk;
        this.queries = queries;
        this.notices = notices;
    }

    void submit(PlanId id, int version) {
        var plan = desk.take(id, PlanAct.SUBMIT, version);
        Refused.ifAny(obstacles(plan));
        notices.submitted(desk.save(plan, plan.change()
                .into(PlanLife.follow(plan.state(), plan.kind(), PlanAct.SUBMIT))
                .submitted(desk.actor().account(), desk.now()), "submitted"));
    }

    void withdraw(PlanId id, int version) {
        var plan = desk.take(id, PlanAct.WITHDRAW, version);
        desk.save(plan, plan.change().into(PlanLife.follow(plan.state(), plan.kind(), PlanAct.WITHDRAW))
                .submitted(null, null), "withdrawn");
    }

    void giveBack(PlanId id, int version, String reason) {
        var plan = desk.take(id, PlanAct.RETURN, version);
        if (reason.isBlank())
            throw Refused.at("reason", "plan.return.reason-missing");
        notices.returned(desk.save(plan, plan.change()
                .into(PlanLife.follow(plan.state(), plan.kind(), PlanAct.RETURN)).because(reason.strip()),
                "returned"));
    }

    void accept(PlanId id, int version) {
        var plan = desk.take(id, PlanAct.ACCEPT, version);
        notices.accepted(desk.save(plan, plan.change()
                .into(PlanLife.follow(plan.state(), plan.kind(), PlanAct.ACCEPT)).because(null), "accepted"));
    }

    void close(PlanId id, int version, String reason) {
        var plan = desk.take(id, PlanAct.CLOSE, version);
        if (reason.isBlank())
            throw Refused.at("reason", "plan.close.reason-missing");
        desk.save(plan, plan.change().into(PlanLife.follow(plan.state(), plan.kind(), PlanAct.CLOSE))
                .because(reason.strip()), "closed");
    }

    List<Refusal> obstacles(PlanId id) {
        return obstacles(queries.get(id));
    }

    private List<Refusal> obstacles(Plan plan) {
        var items = queries.items(plan, plan.edition());
        var obstacles = new ArrayList<>(Readiness.obstacles(items));
        var inForce = plan.inForce();
        if (inForce != null)
            obstacles.addAll(Readiness.unchanged(queries.edition(plan, inForce).text(),
                    queries.edition(plan, plan.edition()).text(), queries.items(plan, inForce), items));
        return obstacles;
    }
}
