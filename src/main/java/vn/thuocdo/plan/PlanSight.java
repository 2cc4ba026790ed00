package vn.thuocdo.plan;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.thuocdo.kernel.Actor;
import vn.thuocdo.kernel.CurrentActor;
import vn.thuocdo.kernel.Permission;
import vn.thuocdo.kernel.UnitId;
import vn.thuocdo.kernel.Vietnam;
import vn.thuocdo.organisation.Unit;
import vn.thuocdo.organisation.UnitQueries;

/// Which plans a person may find: issued ones of the own agency and, for a province, of the communes below it; drafts
/// only for who writes or issues plans; drafts of a unit's plan also for who writes it.
@Component
class PlanSight {
    private static final String ISSUED = Stream.of(PlanState.values()).filter(PlanState::issued)
            .map(state -> "'" + state.name() + "'").collect(Collectors.joining(", "));

    /// The condition on `plan.plan`; its parameters are those of [#parameters].
    static final String CONDITION = """
            (agency in (:seenAgencies) and state <> 'DISCARDED' and (
                agency = :ownAgency and (state in (%1$s) or :seesDrafts or kind = 'UNIT' and unit = :writesFor)
                or agency <> :ownAgency and kind <> 'UNIT' and state in (%1$s)))
            """.formatted(ISSUED);

    private final CurrentActor actors;
    private final UnitQueries units;
    private final Clock clock;

    PlanSight(CurrentActor actors, UnitQueries units, Clock clock) {
        this.actors = actors;
        this.units = units;
        this.clock = clock;
    }

    /// The parameters of the condition for the acting person.
    Map<String, Object> parameters() {
        var actor = actors.get();
        return Map.of("seenAgencies", agencies(actor).stream().map(UnitId::value).toList(), "ownAgency",
                actor.agency().value(), "seesDrafts", seesDrafts(actor), "writesFor",
                actor.may(Permission.EDIT_UNIT_PLAN) ? actor.unit().value() : new UUID(0, 0));
    }

    /// Whether the acting person finds drafts and editions not issued of this plan.
    boolean seesDrafts(Plan plan) {
        var actor = actors.get();
        return actor.agency().equals(plan.agency()) && (seesDrafts(actor) || writesFor(actor, plan));
    }

    /// The agencies whose issued plans the actor finds, the own one first.
    List<UnitId> agencies(Actor actor) {
        var seen = new ArrayList<UnitId>(List.of(actor.agency()));
        if (actor.may(Permission.SEE_SUBORDINATES))
            units.subordinateAgencies(actor.agency(), Vietnam.today(clock)).stream().map(Unit::id).forEach(seen::add);
        return seen;
    }

    private static boolean seesDrafts(Actor actor) {
        return actor.may(Permission.EDIT_PLANS) || actor.may(Permission.ISSUE_PLANS);
    }

    private static boolean writesFor(Actor actor, Plan plan) {
        return actor.may(Permission.EDIT_UNIT_PLAN) && actor.unit().equals(plan.unit());
    }
}
