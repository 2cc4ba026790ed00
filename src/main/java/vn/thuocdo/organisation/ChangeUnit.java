package vn.thuocdo.organisation;

import static vn.thuocdo.kernel.Changes.ref;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Component;
import vn.thuocdo.kernel.Changes;
import vn.thuocdo.kernel.Missing;
import vn.thuocdo.kernel.Refusal;
import vn.thuocdo.kernel.Refused;
import vn.thuocdo.kernel.UnitId;

/// Changes a unit from a day on and keeps what it was.
@Component
class ChangeUnit {
    private final UnitStore units;
    private final UnitQueries queries;
    private final UnitPolicy policy;
    private final Changes changes;

    ChangeUnit(UnitStore units, UnitQueries queries, UnitPolicy policy, Changes changes) {
        this.units = units;
        this.queries = queries;
        this.policy = policy;
        this.changes = changes;
    }

    Unit rename(UnitId id, int version, LocalDate from, String name, String shortName, String reason) {
        var unit = on(id, from);
        return change(id, version, new UnitChange(from, unit.parent(), unit.kind(), name, shortName, reason));
    }

    Unit move(UnitId id, int version, LocalDate from, UnitId parent, String reason) {
        var unit = on(id, from);
        return change(id, version, new UnitChange(from, parent, unit.kind(), unit.name(), unit.shortName(), reason));
    }

    Unit change(UnitId id, int version, UnitChange change) {
        var before = on(id, change.from());
        policy.mustManage(before.agency());
        Refused.ifAny(objections(before, change));
        units.touch(before.agency(), id, version);
        units.put(before.agency(), id, new UnitVersion(change.from(), change.parent(), change.kind(),
                change.name().strip(), FoundUnit.shortName(change.name(), change.shortName()), change.reason()));
        var after = on(id, change.from());
        changes.tell(after.agency(), ref("organisation", "unit", id.value()), after.name(),
                "organisation.unit.changed", before, new Effective(change.from(), after), change.reason());
        return after;
    }

    /// What the audit trail keeps of a change that takes effect on a day.
    record Effective(LocalDate from, Unit unit) {}

    private List<Refusal> objections(Unit unit, UnitChange change) {
        var found = new ArrayList<Refusal>();
        if (!unit.livesOn(change.from()))
            found.add(Refusal.at("from", "organisation.unit.notLiving", unit.name(), change.from()));
        if (change.reason().isBlank())
            found.add(Refusal.at("reason", "organisation.unit.reasonMissing"));
        if (unit.isAgency() != change.kind().isAgency())
            found.add(Refusal.at("kind", "organisation.unit.kindFixed"));
        found.addAll(place(unit, change));
        return found;
    }

    private List<Refusal> place(Unit unit, UnitChange change) {
        var parent = change.parent();
        if (parent == null)
            return unit.isAgency()
                    ? policy.names(change.name(), change.shortName())
                    : List.of(Refusal.at("parent", "organisation.unit.parentMissing"));
        var above = queries.find(parent, change.from())
                .filter(found -> unit.isAgency() || found.agency().equals(unit.agency()));
        if (above.isEmpty() || !unit.isAgency() && queries.within(unit.id(), change.from()).contains(parent))
            return List.of(Refusal.at("parent", "organisation.unit.parentBelow"));
        if (unit.isAgency() && !Objects.equals(unit.parent(), parent))
            policy.mustManage(above.get().agency());
        return policy.objections(change.kind(), above.get(), change.name(), change.shortName(), change.from());
    }

    private Unit on(UnitId id, LocalDate day) {
        return units.find(id, day).orElseThrow(() -> new Missing("unit"));
    }
}
