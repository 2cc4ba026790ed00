package vn.thuocdo.organisation;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.thuocdo.identity.spi.FirstPlace;
import vn.thuocdo.identity.spi.FirstSetUp;
import vn.thuocdo.identity.spi.NewAgency;
import vn.thuocdo.kernel.Actor;
import vn.thuocdo.kernel.CurrentActor;
import vn.thuocdo.kernel.Role;
import vn.thuocdo.kernel.SearchKey;
import vn.thuocdo.kernel.UnitId;
import vn.thuocdo.kernel.Vietnam;

/// Opens the first agency of an empty installation with the units that the law gives it.
@Component
class OpenInstallation implements FirstSetUp {
    private final FoundUnit founding;
    private final EstablishFrame establish;
    private final CurrentActor actor;
    private final Clock clock;

    OpenInstallation(FoundUnit founding, EstablishFrame establish, CurrentActor actor, Clock clock) {
        this.founding = founding;
        this.establish = establish;
        this.actor = actor;
        this.clock = clock;
    }

    @Override
    public FirstPlace open(NewAgency agency) {
        var id = UnitId.next();
        var system = new Actor(Actor.SYSTEM, "system", "Thước Đo", id, id, Set.of(Role.ADMINISTRATOR));
        return actor.as(system, () -> open(agency, id));
    }

    private FirstPlace open(NewAgency agency, UnitId id) {
        var kind = agency.kind() == NewAgency.Kind.PROVINCE ? UnitKind.PROVINCE : UnitKind.COMMUNE;
        var model = OrganisationModel.valueOf(agency.model().name());
        // the year's beginning, so that the plan of the running year can name units
        var from = Vietnam.today(clock).withDayOfYear(1);
        var parent = kind == UnitKind.COMMUNE ? province(agency.province(), from) : null;
        founding.agency(new AgencyDraft(id, parent, kind, code(agency.name()), agency.name(),
                shortName(agency.name()), model, from));
        var office = establish.standard(id, code -> UnitId.next()).stream()
                .filter(unit -> unit.kind() != UnitKind.LEADERSHIP).findFirst().map(Unit::id).orElse(id);
        return new FirstPlace(id, office);
    }

    private @Nullable UnitId province(@Nullable String name, LocalDate from) {
        if (name == null || name.isBlank())
            return null;
        var full = SearchKey.of(name).startsWith("uy ban") || SearchKey.of(name).startsWith("ubnd")
                ? name.strip()
                : "Ủy ban nhân dân " + name.strip();
        return founding.agency(new AgencyDraft(UnitId.next(), null, UnitKind.PROVINCE, "TINH", full, shortName(full),
                OrganisationModel.TWO_TIER, from)).id();
    }

    static String shortName(String name) {
        return name.replaceFirst("^[ỦU]y ban nhân dân ", "UBND ");
    }

    /// `Ủy ban nhân dân xã Thuận Châu` → `THUANCHAU`.
    static String code(String name) {
        var place = SearchKey.of(name).replaceFirst("^(uy ban nhan dan|ubnd) ", "")
                .replaceFirst("^(xa|phuong|thi tran|dac khu|tinh|thanh pho) ", "").replaceAll("[^a-z0-9]", "");
        var code = place.toUpperCase(java.util.Locale.ROOT);
        return code.isEmpty() ? "COQUAN" : code.substring(0, Math.min(40, code.length()));
    }
}
