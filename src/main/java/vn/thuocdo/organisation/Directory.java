package vn.thuocdo.organisation;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.thuocdo.identity.spi.UnitDirectory;
import vn.thuocdo.identity.spi.UnitOption;
import vn.thuocdo.kernel.Actor;
import vn.thuocdo.kernel.UnitId;
import vn.thuocdo.kernel.Vietnam;
import vn.thuocdo.ui.spi.Place;

/// Names places to the modules below: units for accounts, the person's place for the top bar.
@Component
class Directory implements UnitDirectory, Place {
    private final UnitQueries units;
    private final Clock clock;

    Directory(UnitQueries units, Clock clock) {
        this.units = units;
        this.clock = clock;
    }

    @Override
    public Map<UnitId, String> names(Set<UnitId> ids) {
        return units.names(ids);
    }

    @Override
    public List<UnitOption> options(UnitId agency) {
        var living = units.inAgency(agency, today());
        return living.isEmpty()
                ? List.of(new UnitOption(agency, ""))
                : living.stream().map(Directory::option).toList();
    }

    @Override
    public List<UnitOption> managedFrom(UnitId agency) {
        var managed = new ArrayList<UnitOption>();
        managed.add(units.find(agency).map(Directory::option).orElseGet(() -> new UnitOption(agency, "")));
        units.subordinateAgencies(agency, today()).forEach(unit -> managed.add(option(unit)));
        return managed;
    }

    /// With one commune its name and its province's; with several the province's or the first agency's.
    @Override
    public Optional<String> installation() {
        var agencies = units.agencies(today());
        var communes = agencies.stream().filter(unit -> unit.kind() == UnitKind.COMMUNE).toList();
        if (communes.size() != 1)
            return agencies.stream().filter(unit -> unit.kind() == UnitKind.PROVINCE).findFirst()
                    .or(() -> agencies.stream().findFirst()).map(Unit::shortName);
        var commune = communes.getFirst();
        return Optional.of(units.agencyAbove(commune.id(), today())
                .map(above -> commune.shortName() + " · " + above.shortName().replaceFirst("^UBND ", ""))
                .orElse(commune.shortName()));
    }

    @Override
    public String agency(Actor actor) {
        return units.find(actor.agency()).map(Unit::shortName).orElse("");
    }

    @Override
    public String unit(Actor actor) {
        return actor.unit().equals(actor.agency()) ? "" : units.find(actor.unit()).map(Unit::name).orElse("");
    }

    private static UnitOption option(Unit unit) {
        return new UnitOption(unit.id(), unit.isAgency() ? unit.shortName() : unit.name());
    }

    private LocalDate today() {
        return Vietnam.today(clock);
    }
}
