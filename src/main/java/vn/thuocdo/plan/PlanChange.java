package vn.thuocdo.plan;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.thuocdo.kernel.AccountId;

/// A change of a plan's head, collected and then made in one step.
final class PlanChange {
    private final Plan plan;
    private PlanPeriod period;
    private String title;
    private PlanState state;
    private @Nullable LocalDate unitPlansDue;
    private @Nullable LocalDate effectiveOn;
    private int edition;
    private @Nullable Integer inForce;
    private @Nullable String reason;
    private @Nullable String number;
    private @Nullable LocalDate issuedOn;
    private @Nullable AccountId submittedBy;
    private @Nullable Instant submittedAt;

    PlanChange(Plan plan) {
        this.plan = plan;
        period = plan.period();
        title = plan.title();
        state = plan.state();
        unitPlansDue = plan.unitPlansDue();
        effectiveOn = plan.effectiveOn();
        edition = plan.edition();
        inForce = plan.inForce();
        reason = plan.reason();
        number = plan.number();
        issuedOn = plan.issuedOn();
        submittedBy = plan.submittedBy();
        submittedAt = plan.submittedAt();
    }

    PlanChange described(PlanPeriod newPeriod, String newTitle, @Nullable LocalDate newUnitPlansDue) {
        period = newPeriod;
        title = newTitle;
        unitPlansDue = newUnitPlansDue;
        return this;
    }

    PlanChange into(PlanState next) {
        state = next;
        return this;
    }

    PlanChange submitted(@Nullable AccountId by, @Nullable Instant at) {
        submittedBy = by;
        submittedAt = at;
        reason = null;
        return this;
    }

    PlanChange because(@Nullable String why) {
        reason = why;
        return this;
    }

    PlanChange edition(int newest) {
        edition = newest;
        return this;
    }

    PlanChange inForce(int issued, @Nullable String under, @Nullable LocalDate on, LocalDate effective) {
        inForce = issued;
        number = under;
        issuedOn = on;
        effectiveOn = effective;
        return this;
    }

    /// The changed plan; its version is still the one that was read.
    Plan made() {
        return new Plan(plan.agency(), plan.id(), plan.kind(), period, title, state, plan.parent(), plan.unit(),
                unitPlansDue, effectiveOn, edition, inForce, plan.original(), reason, number, issuedOn,
                plan.createdBy(), plan.createdAt(), submittedBy, submittedAt, plan.version());
    }
}
