package vn.thuocdo.organisation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.thuocdo.kernel.CurrentActor;
import vn.thuocdo.kernel.Missing;
import vn.thuocdo.kernel.Permission;
import vn.thuocdo.kernel.UnitId;
import vn.thuocdo.organisation.spi.OpenWork;

/// Units as the acting person may see them: everybody those of the own agency; who manages units of a province or looks
/// after its communes those of the communes too. What may not be seen does not exist.
@Component
@Transactional(readOnly = true)
public class SeenUnits {
    private final UnitQueries units;
    private final UnitPolicy policy;
    private final Handover handover;
    private final CurrentActor actor;

    SeenUnits(UnitQueries units, UnitPolicy policy, Handover handover, CurrentActor actor) {
        this.units = units;
        this.policy = policy;
        this.handover = handover;
        this.actor = actor;
    }

    /// The agencies that may be seen, the own one first.
    public List<Unit> agencies() {
        var acting = actor.get();
        var seen = new ArrayList<Unit>();
        units.find(acting.agency()).ifPresent(seen::add);
        units.subordinateAgencies(acting.agency(), policy.today()).stream()
                .filter(agency -> policy.sees(acting, agency.id())).forEach(seen::add);
        return List.copyOf(seen);
    }

    /// The agency named, or the own one for null; throws [Missing] for one that may not be seen.
    public Unit agency(@Nullable UnitId agency) {
        var wanted = unit(agency == null ? actor.get().agency() : agency);
        if (!wanted.isAgency())
            throw new Missing("unit");
        return wanted;
    }

    /// The unit as of today; throws [Missing] for one that may not be seen. Earlier communes are seen through the one
    /// that follows them.
    public Unit unit(UnitId id) {
        var unit = units.get(id);
        var acting = actor.get();
        if (policy.sees(acting, unit.agency()) || units.standingFor(unit.agency(), policy.today())
                .filter(later -> policy.sees(acting, later.agency())).isPresent())
            return unit;
        throw new Missing("unit");
    }

    /// The units of an agency on a day, in tree order.
    public List<Unit> inAgency(UnitId agency, LocalDate on) {
        return units.inAgency(unit(agency).agency(), on);
    }

    /// What is open at exactly this unit.
    public List<OpenWork> openWork(UnitId id) {
        return handover.openWork(unit(id));
    }

    /// Whether the acting person may change the units of the agency.
    public boolean manages(UnitId agency) {
        var acting = actor.get();
        return acting.may(Permission.MANAGE_UNITS) && policy.sees(acting, agency);
    }

    /// Lets pass who may change the units of the agency.
    public void mustManage(UnitId agency) {
        policy.mustManage(agency);
    }
}
