package vn.thuocdo.plan.letter;

import java.time.Clock;
import java.time.LocalDateTime;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.thuocdo.kernel.Actor;
import vn.thuocdo.kernel.CurrentActor;
import vn.thuocdo.kernel.Role;
import vn.thuocdo.kernel.UnitId;
import vn.thuocdo.kernel.Vietnam;
import vn.thuocdo.plan.Plan;
import vn.thuocdo.plan.PlanFilter;
import vn.thuocdo.plan.PlanQueries;

/// Drafts the chase letter of the week for each plan of an agency that has late tasks, from the day and hour on that the
/// rule data name; the coordinators are told. A week in which one was begun, thrown away ones included, gets no other.
@Component
class DraftWeekly {
    private static final int MOST_PLANS = 200;

    private final PlanQueries plans;
    private final LetterStore store;
    private final BeginLetter beginning;
    private final LetterTrace trace;
    private final LetterRules rules;
    private final CurrentActor actors;
    private final Clock clock;

    DraftWeekly(PlanQueries plans, LetterStore store, BeginLetter beginning, LetterTrace trace, LetterRules rules,
            CurrentActor actors, Clock clock) {
        this.plans = plans;
        this.store = store;
        this.beginning = beginning;
        this.trace = trace;
        this.rules = rules;
        this.actors = actors;
        this.clock = clock;
    }

    /// Drafts what is to be drafted in an agency now.
    @Transactional
    public void run(UnitId agency) {
        var now = LocalDateTime.ofInstant(clock.instant(), Vietnam.ZONE);
        var week = LetterPeriod.week(now.toLocalDate());
        if (rules.draftedAt(agency, week.from()).filter(moment -> !now.isBefore(moment)).isEmpty())
            return;
        actors.runAs(standingBody(agency), () -> plans.search(PlanFilter.ALL.of(agency), null, MOST_PLANS).rows()
                .stream().filter(plan -> plan.state().inForce()).forEach(plan -> draft(plan, week)));
    }

    private void draft(Plan plan, LetterPeriod week) {
        if (store.wasBegun(plan, LetterKind.CHASE, week.code()))
            return;
        beginning.chaseLate(plan, week).ifPresent(trace::drafted);
    }

    /// The system with the sight of the standing body of the reform, which drafts letters.
    private static Actor standingBody(UnitId agency) {
        var system = Actor.system(agency);
        return new Actor(system.account(), system.username(), system.name(), agency, agency, Set.of(Role.COORDINATOR));
    }
}
