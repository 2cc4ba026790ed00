package vn.thuocdo.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.thuocdo.kernel.UnitId;
import vn.thuocdo.organisation.Unit;
import vn.thuocdo.organisation.UnitKind;
import vn.thuocdo.organisation.UnitQueries;
import vn.thuocdo.plan.content.UnitScope;

/// The units that plans mean by "các cơ quan, đơn vị": divisions, officials' posts and service centres, not the
/// leadership, hamlets and partners.
@Component
public class WorkingUnits {
    private static final Set<UnitKind> KINDS = Set.of(UnitKind.DIVISION, UnitKind.OFFICIAL_POST,
            UnitKind.SERVICE_CENTRE);

    private final UnitQueries units;

    WorkingUnits(UnitQueries units) {
        this.units = units;
    }

    /// The working units of an agency on a day, in their order.
    public List<Unit> of(UnitId agency, LocalDate on) {
        return units.inAgency(agency, on).stream().filter(unit -> KINDS.contains(unit.kind())).toList();
    }

    /// The units that a plan names, all working ones where it means everyone.
    List<UnitId> meant(UnitScope scope, UnitId agency, LocalDate on) {
        return scope.everyone() ? of(agency, on).stream().map(Unit::id).toList() : scope.units();
    }
}
