package vn.thuocdo.organisation.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import vn.thuocdo.kernel.UnitId;
import vn.thuocdo.organisation.Lineage;
import vn.thuocdo.organisation.SeenUnits;
import vn.thuocdo.organisation.Unit;
import vn.thuocdo.organisation.UnitQueries;
import vn.thuocdo.organisation.UnitVersion;
import vn.thuocdo.organisation.Units;
import vn.thuocdo.ui.Page;

/// Units for programs.
@RestController
@RequestMapping("/api/v1/units")
@Tag(name = "units")
class UnitApi {
    private final SeenUnits seen;
    private final UnitQueries queries;
    private final Units units;

    UnitApi(SeenUnits seen, UnitQueries queries, Units units) {
        this.seen = seen;
        this.queries = queries;
        this.units = units;
    }

    record Version(LocalDate from, @Nullable UUID parent, String kind, String name, String shortName,
            @Nullable String reason) {
        static Version of(UnitVersion version) {
            return new Version(version.from(), UnitBody.value(version.parent()), version.kind().name(), version.name(),
                    version.shortName(), version.reason());
        }
    }

    record Link(UUID unit, LocalDate since, String kind, @Nullable String document) {}

    /// @param history what the unit was from which day on
    record Whole(UnitBody unit, List<Version> history, List<Link> predecessors, List<Link> successors) {}

    /// @param lastDay   last day of the unit
    /// @param successor who carries on, or null when nothing is open
    record Ending(LocalDate lastDay, @Nullable UUID successor, String reason, int version) {}

    @GetMapping
    @Operation(summary = "The units of an agency on a day, each after the one above; agency defaults to mine")
    List<UnitBody> list(@RequestParam(required = false) @Nullable UUID agency,
            @RequestParam(required = false) @Nullable LocalDate on) {
        var shown = seen.agency(agency == null ? null : new UnitId(agency));
        return seen.inAgency(shown.id(), on == null ? Page.today() : on).stream().map(UnitBody::of).toList();
    }

    @GetMapping("/agencies")
    @Operation(summary = "The agencies that I may see, my own first")
    List<UnitBody> agencies() {
        return seen.agencies().stream().map(UnitBody::of).toList();
    }

    @GetMapping("/{id}")
    @Operation(summary = "One unit with its history and lineage")
    Whole get(@PathVariable String id) {
        return whole(seen.unit(UnitId.of(id)));
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(summary = "Sets up a unit; the same id twice makes one")
    UnitBody create(@Valid @RequestBody UnitForm wanted) {
        return UnitBody.of(units.create(wanted.toDraft(seen.unit(UnitId.of(wanted.parentOrEmpty())))));
    }

    @PutMapping("/{id}")
    @Operation(summary = "Changes a unit from a day on; version is the one that was read")
    UnitBody change(@PathVariable String id, @Valid @RequestBody UnitForm wanted) {
        var unit = seen.unit(UnitId.of(id));
        return UnitBody.of(units.change(unit.id(), wanted.read(), wanted.toChange()));
    }

    @PostMapping("/{id}/end")
    @Operation(summary = "Closes a unit; open work and staff need a successor")
    UnitBody end(@PathVariable String id, @RequestBody Ending ending) {
        var unit = seen.unit(UnitId.of(id));
        var successor = ending.successor();
        return UnitBody.of(units.end(unit.id(), ending.version(), ending.lastDay(),
                successor == null ? null : new UnitId(successor), UnitForm.text(ending.reason())));
    }

    private Whole whole(Unit unit) {
        return new Whole(UnitBody.of(unit), queries.history(unit.id()).stream().map(Version::of).toList(),
                queries.predecessors(unit.id()).stream().map(each -> link(each, each.predecessor())).toList(),
                queries.successors(unit.id()).stream().map(each -> link(each, each.unit())).toList());
    }

    private static Link link(Lineage lineage, UnitId end) {
        return new Link(end.value(), lineage.since(), lineage.kind().name(), lineage.document());
    }
}
