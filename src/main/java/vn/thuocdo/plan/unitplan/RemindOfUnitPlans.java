package vn.thuocdo.plan.unitplan;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.thuocdo.calendar.WorkingCalendars;
import vn.thuocdo.calendar.engine.WorkingCalendar;
import vn.thuocdo.kernel.Actor;
import vn.thuocdo.kernel.CurrentActor;
import vn.thuocdo.kernel.Role;
import vn.thuocdo.kernel.UnitId;
import vn.thuocdo.kernel.Vietnam;
import vn.thuocdo.plan.Plan;
import vn.thuocdo.plan.PlanFilter;
import vn.thuocdo.plan.PlanQueries;

/// Reminds units of the plans that they owe three working days and one before the last day, on it, and once more when it
/// has passed; in working hours, each unit once a day.
@Component
class RemindOfUnitPlans {
    private static final List<Integer> STEPS = List.of(3, 1, 0);
    private static final int MOST = 200;

    private final PlanQueries plans;
    private final UnitPlans unitPlans;
    private final WorkingCalendars calendars;
    private final CurrentActor actors;
    private final Clock clock;

    RemindOfUnitPlans(PlanQueries plans, UnitPlans unitPlans, WorkingCalendars calendars, CurrentActor actors,
            Clock clock) {
        this.plans = plans;
        this.unitPlans = unitPlans;
        this.calendars = calendars;
        this.actors = actors;
        this.clock = clock;
    }

    @Transactional
    public void run(UnitId agency) {
        var calendar = calendars.of(agency);
        if (!calendar.isWorking(clock.instant()))
            return;
        // who coordinates sees what units have handed in; by less, each of them would seem to owe its plan
        var coordinator = new Actor(Actor.SYSTEM, "system", "Thước Đo", agency, agency, Set.of(Role.COORDINATOR));
        actors.runAs(coordinator, () -> plans.search(PlanFilter.ALL.of(agency), null, MOST).rows().stream()
                .filter(plan -> plan.state().inForce() && isStep(plan, calendar)).forEach(this::remind));
    }

    private void remind(Plan plan) {
        unitPlans.of(plan).stream().filter(row -> row.owes() && !remindedToday(row))
                .forEach(row -> unitPlans.remind(plan, row.unit().id()));
    }

    private boolean isStep(Plan plan, WorkingCalendar calendar) {
        var due = plan.unitPlansDue();
        if (due == null)
            return false;
        var last = due.minusDays(1);
        return today().isAfter(last)
                ? calendar.workingDays(last, today()) == 1
                : STEPS.contains(calendar.workingDays(today(), last));
    }

    private boolean remindedToday(UnitPlanRow row) {
        return row.reminded() != null && LocalDate.ofInstant(row.reminded(), Vietnam.ZONE).equals(today());
    }

    private LocalDate today() {
        return Vietnam.today(clock);
    }
}
