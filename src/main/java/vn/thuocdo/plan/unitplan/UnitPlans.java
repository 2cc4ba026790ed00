package vn.thuocdo.plan.unitplan;

import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.thuocdo.kernel.CurrentActor;
import vn.thuocdo.kernel.Permission;
import vn.thuocdo.kernel.Refused;
import vn.thuocdo.kernel.UnitId;
import vn.thuocdo.kernel.Vietnam;
import vn.thuocdo.organisation.Unit;
import vn.thuocdo.plan.Plan;
import vn.thuocdo.plan.PlanId;
import vn.thuocdo.plan.PlanQueries;
import vn.thuocdo.plan.PlanState;
import vn.thuocdo.plan.Plans;
import vn.thuocdo.plan.UnitReminder;
import vn.thuocdo.plan.WorkingUnits;
import vn.thuocdo.plan.content.ContentCheck;

/// Plans of units under a plan of the agency. Writing, submitting, returning and accepting go through the doors of
/// plans; here is what is special about them.
@Component
public class UnitPlans {
    private final Plans plans;
    private final PlanQueries queries;
    private final WorkingUnits units;
    private final DutyStore duties;
    private final UnitReminder reminder;
    private final CurrentActor actors;
    private final Clock clock;

    UnitPlans(Plans plans, PlanQueries queries, WorkingUnits units, DutyStore duties, UnitReminder reminder,
            CurrentActor actors, Clock clock) {
        this.plans = plans;
        this.queries = queries;
        this.units = units;
        this.duties = duties;
        this.reminder = reminder;
        this.actors = actors;
        this.clock = clock;
    }

    /// Begins the plan of the acting person's unit with what the plan above gives to it, or finds the one begun.
    @Transactional
    public PlanId begin(PlanId above) {
        return plans.draftForUnit(above);
    }

    /// How each unit stands that owes a plan, in the order of units; empty when the plan asks for none.
    public List<UnitPlanRow> of(Plan above) {
        var due = above.unitPlansDue();
        if (due == null)
            return List.of();
        Map<UnitId, Plan> begun = queries.unitPlans(above.id()).stream()
                .collect(Collectors.toMap(plan -> Objects.requireNonNull(plan.unit()), Function.identity()));
        var reminded = duties.reminded(above);
        return units.of(above.agency(), due).stream().map(unit -> {
            var plan = begun.get(unit.id());
            return new UnitPlanRow(unit, plan, standing(plan), daysLate(plan, due), reminded.get(unit.id()));
        }).toList();
    }

    /// Reminds the units that have not handed in; returns how many.
    @Transactional
    public int remind(PlanId above) {
        actors.get().must(Permission.EDIT_PLANS);
        var plan = queries.get(above);
        if (plan.unitPlansDue() == null || !plan.state().inForce())
            throw Refused.because("plan.unit-plan.not-asked");
        var owing = of(plan).stream().filter(UnitPlanRow::owes).map(UnitPlanRow::unit).map(Unit::id).toList();
        owing.forEach(unit -> remind(plan, unit));
        return owing.size();
    }

    /// The content check of a unit's plan as it stands.
    public List<ContentCheck.Line> check(Plan plan) {
        return ContentCheck.of(queries.items(plan, plan.shownEdition()));
    }

    /// Reminds one unit, in the caller's transaction; the caller has checked that it owes its plan.
    void remind(Plan plan, UnitId unit) {
        reminder.remind(plan, unit, today());
        duties.remind(plan, unit, clock.instant());
    }

    private static UnitPlanStanding standing(@Nullable Plan plan) {
        if (plan == null)
            return UnitPlanStanding.MISSING;
        return switch (plan.state()) {
            case SUBMITTED -> UnitPlanStanding.SUBMITTED;
            case RETURNED -> UnitPlanStanding.RETURNED;
            case RUNNING, CLOSED -> UnitPlanStanding.ACCEPTED;
            default -> UnitPlanStanding.DRAFT;
        };
    }

    /// The last day is the one before the day named ("trước ngày"); what is handed in counts by its submission.
    private long daysLate(@Nullable Plan plan, LocalDate due) {
        var submitted = plan == null || plan.state() == PlanState.RETURNED ? null : plan.submittedAt();
        var day = submitted == null ? today() : LocalDate.ofInstant(submitted, Vietnam.ZONE);
        return Math.max(0, ChronoUnit.DAYS.between(due.minusDays(1), day));
    }

    private LocalDate today() {
        return Vietnam.today(clock);
    }
}
