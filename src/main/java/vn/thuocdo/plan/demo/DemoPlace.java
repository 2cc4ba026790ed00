package vn.thuocdo.plan.demo;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.thuocdo.kernel.Actor;
import vn.thuocdo.kernel.UnitId;

/// A commune of the demonstration with those who act in it.
///
/// @param agency      its identity
/// @param name        its full name, `Ủy ban nhân dân xã Thuận Châu`
/// @param units       units by code
/// @param names       names of units
/// @param coordinator who writes plans
/// @param chairman    who issues them
/// @param keeper      who keeps the number books
/// @param workers     who works in a unit
/// @param writers     who writes the plan of a unit
record DemoPlace(UnitId agency, String name, Map<String, UnitId> units, Map<UnitId, String> names, Actor coordinator,
        Actor chairman, Actor keeper, Map<UnitId, Actor> workers,
        Map<UnitId, Actor> writers) {
    /// Who does the work of a unit; where nobody has an account, the coordinator writes it down.
    Actor worker(UnitId unit) {
        return workers.getOrDefault(unit, coordinator);
    }

    /// The person to name for a unit, or null where nobody has an account.
    @Nullable
    Actor person(UnitId unit) {
        return workers.get(unit);
    }

    /// Everybody who acts here.
    Set<Actor> people() {
        var people = new HashSet<>(Set.of(coordinator, chairman));
        people.add(keeper);
        people.addAll(workers.values());
        people.addAll(writers.values());
        return people;
    }

    /// The name of the place without its kind: `Thuận Châu`.
    String place() {
        return name.substring(name.indexOf(" xã ") + " xã ".length());
    }
}
