package vn.thuocdo.plan.web;

import static vn.thuocdo.ui.Page.text;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.thuocdo.kernel.Actor;
import vn.thuocdo.kernel.Permission;
import vn.thuocdo.plan.Plan;
import vn.thuocdo.plan.PlanFilter;
import vn.thuocdo.plan.PlanQueries;
import vn.thuocdo.plan.PlanState;
import vn.thuocdo.plan.WorkingUnits;
import vn.thuocdo.ui.spi.WorkScope;

/// Finds what a person has to do with plans: issue what was submitted, write what is a draft of theirs or came back,
/// decide on plans of units, hand in the plan of the own unit.
@Component
class PlanDuties {
    /// More plans than an agency has in several years.
    private static final int MOST = 200;

    private final PlanQueries plans;
    private final WorkingUnits units;

    PlanDuties(PlanQueries plans, WorkingUnits units) {
        this.plans = plans;
        this.units = units;
    }

    List<PlanDuty> of(Actor actor, WorkScope scope) {
        if (scope == WorkScope.FOLLOWING)
            return List.of();
        var all = plans.search(PlanFilter.ALL.of(actor.agency()), null, MOST).rows();
        var asking = all.stream().filter(plan -> plan.state().inForce() && plan.unitPlansDue() != null).toList();
        var ofUnit = actor.may(Permission.EDIT_UNIT_PLAN)
                ? asking.stream().flatMap(plan -> unitDuty(actor, plan).stream())
                : Stream.<PlanDuty>empty();
        return scope == WorkScope.UNIT
                ? ofUnit.toList()
                : Stream.of(all.stream().flatMap(plan -> own(actor, plan).stream()), accepting(actor, asking), ofUnit)
                        .flatMap(each -> each).toList();
    }

    private static Optional<PlanDuty> own(Actor actor, Plan plan) {
        var act = act(actor, plan);
        if (act == null)
            return Optional.empty();
        var page = act.equals("issue") ? "/issue" : plan.state().issued() ? "/items" : "";
        return Optional.of(duty(plan, act, "/plans/" + plan.id() + page, text("plan.state." + plan.state()), actor));
    }

    private static @Nullable String act(Actor actor, Plan plan) {
        return switch (plan.state()) {
            case SUBMITTED, AMENDMENT_SUBMITTED -> actor.may(Permission.ISSUE_PLANS) ? "issue" : null;
            case RETURNED, AMENDMENT_RETURNED -> actor.may(Permission.EDIT_PLANS) ? "rewrite" : null;
            case DRAFT, AMENDING -> actor.may(Permission.EDIT_PLANS) && plan.createdBy().equals(actor.account())
                    ? "write"
                    : null;
            case ISSUED, RUNNING, CLOSED, DISCARDED -> null;
        };
    }

    private Stream<PlanDuty> accepting(Actor actor, List<Plan> asking) {
        if (!actor.may(Permission.EDIT_PLANS))
            return Stream.empty();
        return asking.stream().flatMap(plan -> plans.unitPlans(plan.id()).stream())
                .filter(plan -> plan.state() == PlanState.SUBMITTED)
                .map(plan -> duty(plan, "accept", "/plans/" + plan.id(), text("plan.unit-plan.SUBMITTED"), actor));
    }

    /// The unit owes its plan until it is handed in.
    private Optional<PlanDuty> unitDuty(Actor actor, Plan above) {
        var due = Objects.requireNonNull(above.unitPlansDue());
        if (units.of(above.agency(), due).stream().noneMatch(unit -> unit.id().equals(actor.unit())))
            return Optional.empty();
        var own = plans.unitPlans(above.id()).stream().filter(plan -> actor.unit().equals(plan.unit())).findFirst();
        if (own.isPresent() && !own.get().state().writable())
            return Optional.empty();
        var url = own.map(plan -> "/plans/" + plan.id()).orElse("/plans/" + above.id() + "/unit-plans");
        var state = own.map(plan -> plan.state() == PlanState.RETURNED ? "RETURNED" : "DRAFT").orElse("MISSING");
        return Optional.of(new PlanDuty(above.id().value(), "unit", above.label(),
                above.title() + " · " + text("plan.unit-plan." + state), url, above.issuedOn(), due.minusDays(1),
                actor.unit()));
    }

    private static PlanDuty duty(Plan plan, String act, String url, String state, Actor actor) {
        return new PlanDuty(plan.id().value(), act, plan.title(),
                (plan.number() == null ? "" : plan.number() + " · ") + state, url, null, null,
                plan.unit() == null ? actor.unit() : plan.unit());
    }
}
