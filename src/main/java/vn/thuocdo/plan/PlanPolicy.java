package vn.thuocdo.plan;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thuocdo.kernel.Actor;
import vn.thuocdo.kernel.NotAllowed;
import vn.thuocdo.kernel.Permission;
import vn.thuocdo.kernel.Refusal;

/// Who may do what with a plan. Plans of the agency are written with `EDIT_PLANS` and decided with `ISSUE_PLANS`; the
/// plan of a unit is written by that unit with `EDIT_UNIT_PLAN` and decided by either of the two others.
final class PlanPolicy {
    private PlanPolicy() {}

    /// The permission that the actor lacks for the act, or null when nothing is lacking.
    static @Nullable Permission lacking(Actor actor, Plan plan, PlanAct act) {
        return plan.kind() == PlanKind.UNIT ? lackingForUnit(actor, plan, act) : lackingForAgency(actor, act);
    }

    /// Refuses the act to who may not do it.
    static void must(Actor actor, Plan plan, PlanAct act) {
        var lacking = lacking(actor, plan, act);
        if (lacking != null)
            throw new NotAllowed(lacking);
    }

    /// Why the actor may not do the act now, or null when it may be done: first what the state forbids, then what the
    /// person may not.
    static @Nullable Refusal refusal(Actor actor, Plan plan, PlanAct act) {
        var lacking = lacking(actor, plan, act);
        if (lacking != null)
            return Refusal.of("plan.act.needs." + lacking.name());
        return PlanLife.refusal(plan.state(), plan.kind(), act);
    }

    private static @Nullable Permission lackingForAgency(Actor actor, PlanAct act) {
        return switch (act) {
            case WRITE, SUBMIT, WITHDRAW, AMEND, DISCARD -> unless(actor, Permission.EDIT_PLANS);
            case RETURN, ISSUE, ACCEPT, START, CLOSE -> unless(actor, Permission.ISSUE_PLANS);
        };
    }

    private static @Nullable Permission lackingForUnit(Actor actor, Plan plan, PlanAct act) {
        if (List.of(PlanAct.WRITE, PlanAct.SUBMIT, PlanAct.WITHDRAW, PlanAct.DISCARD).contains(act))
            return actor.unit().equals(plan.unit())
                    ? unless(actor, Permission.EDIT_UNIT_PLAN)
                    : Permission.EDIT_UNIT_PLAN;
        return actor.may(Permission.ISSUE_PLANS) ? null : unless(actor, Permission.EDIT_PLANS);
    }

    private static @Nullable Permission unless(Actor actor, Permission permission) {
        return actor.may(permission) ? null : permission;
    }
}
