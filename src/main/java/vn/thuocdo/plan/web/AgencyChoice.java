package vn.thuocdo.plan.web;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.thuocdo.kernel.CurrentActor;
import vn.thuocdo.kernel.Permission;
import vn.thuocdo.kernel.UnitId;
import vn.thuocdo.kernel.Vietnam;
import vn.thuocdo.organisation.Unit;
import vn.thuocdo.organisation.UnitQueries;
import vn.thuocdo.ui.Option;

/// The agencies whose plans a person may look at: the own one and, for a province, the communes below it.
@Component
class AgencyChoice {
    private final CurrentActor actors;
    private final UnitQueries units;
    private final Clock clock;

    AgencyChoice(CurrentActor actors, UnitQueries units, Clock clock) {
        this.actors = actors;
        this.units = units;
        this.clock = clock;
    }

    /// The agency of an address, or the own one when none is given or it may not be seen.
    UnitId chosen(@Nullable String address) {
        return all().stream().map(Unit::id).filter(id -> id.toString().equals(address)).findFirst()
                .orElse(actors.get().agency());
    }

    List<Option> options() {
        return all().stream().map(unit -> new Option(unit.id().toString(), unit.shortName())).toList();
    }

    private List<Unit> all() {
        var actor = actors.get();
        var seen = new ArrayList<Unit>();
        units.find(actor.agency()).ifPresent(seen::add);
        if (actor.may(Permission.SEE_SUBORDINATES))
            seen.addAll(units.subordinateAgencies(actor.agency(), Vietnam.today(clock)));
        return seen;
    }
}
