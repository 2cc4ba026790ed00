package vn.thuocdo.organisation;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.thuocdo.kernel.Missing;
import vn.thuocdo.kernel.UnitId;
import vn.thuocdo.kernel.Vietnam;

/// Reads of units for every module. How an authority is organised is public, so nothing is narrowed here; pages and
/// API show a person the own agency and the agencies below it.
@Component
public class UnitQueries {
    private final UnitStore units;
    private final FrameStore frames;
    private final Clock clock;

    UnitQueries(UnitStore units, FrameStore frames, Clock clock) {
        this.units = units;
        this.frames = frames;
        this.clock = clock;
    }

    /// The unit as it is today, or as it ended; throws [Missing] when there is none.
    public Unit get(UnitId id) {
        return find(id).orElseThrow(() -> new Missing("unit"));
    }

    /// The unit as it is today, or as it ended.
    public Optional<Unit> find(UnitId id) {
        return find(id, today());
    }

    /// The unit as it was or will be on the day; before its first day as it begins, after its last as it ended.
    public Optional<Unit> find(UnitId id, LocalDate on) {
        return units.find(id, on);
    }

    /// The units of an agency that live on the day, each after the one it stands under: the agency first.
    public List<Unit> inAgency(UnitId agency, LocalDate on) {
        return inTreeOrder(units.ofAgency(agency, on).stream().filter(unit -> unit.livesOn(on)).toList());
    }

    /// The communes under a province on the day, those under its districts included, in order of their names.
    public List<Unit> subordinateAgencies(UnitId province, LocalDate on) {
        var parents = units.ofAgency(province, on).stream().map(Unit::id).toList();
        return parents.isEmpty() ? List.of() : units.agenciesUnder(parents, on);
    }

    /// Every agency kept in this installation that lives on the day; for jobs that go through all of them.
    public List<Unit> agencies(LocalDate on) {
        return units.agencies(on).stream().filter(unit -> unit.livesOn(on)).toList();
    }

    /// The agency above on the day: the province of a commune, also where a district stands between.
    public Optional<Unit> agencyAbove(UnitId agency, LocalDate on) {
        return units.find(agency, on).map(Unit::parent).flatMap(parent -> units.find(parent, on)).map(Unit::agency)
                .flatMap(above -> units.find(above, on));
    }

    /// Full names as of today; unknown units are left out.
    public Map<UnitId, String> names(Set<UnitId> ids) {
        var names = new HashMap<UnitId, String>();
        units.find(ids, today()).forEach(unit -> names.put(unit.id(), unit.name()));
        return names;
    }

    /// The unit and all units of its agency below it on the day.
    public Set<UnitId> within(UnitId unit, LocalDate on) {
        var found = new LinkedHashSet<UnitId>(Set.of(unit));
        var agency = units.find(unit, on).map(Unit::agency).orElse(unit);
        for (var each : inAgency(agency, on)) {
            var parent = each.parent();
            if (parent != null && found.contains(parent))
                found.add(each.id());
        }
        return found;
    }

    /// What the unit was from which day on, oldest first.
    public List<UnitVersion> history(UnitId id) {
        return units.versions(id);
    }

    /// The units whose work this one carries on.
    public List<Lineage> predecessors(UnitId id) {
        return frames.predecessors(id);
    }

    /// All units whose work these carry on, over several steps; without themselves.
    public Set<UnitId> earlier(Set<UnitId> some) {
        return some.isEmpty() ? Set.of() : frames.earlier(some);
    }

    /// The units that carry on the work of this one.
    public List<Lineage> successors(UnitId id) {
        return frames.successors(id);
    }

    /// The unit that does this one's work on the day: itself while it lives, else its successor, also over several
    /// steps; empty when it ended without one.
    public Optional<Unit> standingFor(UnitId id, LocalDate on) {
        var seen = new LinkedHashSet<UnitId>();
        @Nullable
        UnitId next = id;
        while (next != null && seen.add(next)) {
            var unit = units.find(next, on);
            if (unit.isEmpty() || unit.get().livesOn(on) || unit.get().validity().from().isAfter(on))
                return unit;
            next = frames.successors(next).stream().map(Lineage::unit).findFirst().orElse(null);
        }
        return Optional.empty();
    }

    /// The frame of the agency on the day; before its first day the one in which it begins.
    public OrganisationModel model(UnitId agency, LocalDate on) {
        return frames.model(agency, on).orElseThrow(() -> new Missing("unit"));
    }

    private LocalDate today() {
        return Vietnam.today(clock);
    }

    private static List<Unit> inTreeOrder(List<Unit> units) {
        var below = new LinkedHashMap<UnitId, List<Unit>>();
        var present = new LinkedHashSet<UnitId>();
        units.forEach(unit -> present.add(unit.id()));
        var tops = new ArrayList<Unit>();
        for (var unit : units) {
            var parent = unit.parent();
            if (parent == null || !present.contains(parent))
                tops.add(unit);
            else
                below.computeIfAbsent(parent, none -> new ArrayList<>()).add(unit);
        }
        tops.sort(Comparator.comparing(unit -> !unit.isAgency()));
        var ordered = new ArrayList<Unit>();
        tops.forEach(top -> append(top, below, ordered));
        return List.copyOf(ordered);
    }

    private static void append(Unit unit, Map<UnitId, List<Unit>> below, List<Unit> ordered) {
        ordered.add(unit);
        below.getOrDefault(unit.id(), List.of()).forEach(child -> append(child, below, ordered));
    }
}
