package vn.thuocdo.task;

import java.util.LinkedHashSet;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.thuocdo.kernel.Actor;
import vn.thuocdo.kernel.CurrentActor;
import vn.thuocdo.kernel.Permission;
import vn.thuocdo.kernel.UnitId;
import vn.thuocdo.organisation.UnitQueries;

/// Finds out how far somebody sees, and selects tasks accordingly.
@Component
class Sights {
    private final UnitQueries units;
    private final CurrentActor actors;
    private final Present present;

    Sights(UnitQueries units, CurrentActor actors, Present present) {
        this.units = units;
        this.actors = actors;
        this.present = present;
    }

    Actor actor() {
        return actors.get();
    }

    /// What an actor may find today.
    Sight of(Actor actor) {
        var seen = new LinkedHashSet<UnitId>(List.of(actor.agency()));
        if (actor.may(Permission.SEE_SUBORDINATES))
            units.subordinateAgencies(actor.agency(), present.today()).forEach(below -> seen.add(below.id()));
        seen.addAll(units.earlier(seen));
        var mine = new LinkedHashSet<UnitId>(List.of(actor.unit()));
        if (!actor.may(Permission.SEE_AGENCY))
            mine.addAll(units.earlier(mine));
        return new Sight(actor, List.copyOf(seen), List.copyOf(mine));
    }

    /// The tasks of a filter that the acting person may find.
    TaskSelection selection(TaskFilter filter) {
        return selection(actors.get(), filter);
    }

    /// The tasks of a filter that an actor may find.
    TaskSelection selection(Actor actor, TaskFilter filter) {
        return TaskSelection.of(of(actor), filter, present.moment(actor.agency()));
    }
}
