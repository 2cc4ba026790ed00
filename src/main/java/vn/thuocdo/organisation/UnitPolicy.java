package vn.thuocdo.organisation;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.thuocdo.kernel.Actor;
import vn.thuocdo.kernel.CurrentActor;
import vn.thuocdo.kernel.Missing;
import vn.thuocdo.kernel.Permission;
import vn.thuocdo.kernel.Refusal;
import vn.thuocdo.kernel.UnitId;
import vn.thuocdo.kernel.Vietnam;

/// Who may see and change units, and what a unit must be like.
@Component
class UnitPolicy {
    static final int LONGEST_NAME = 200;
    static final int LONGEST_SHORT_NAME = 60;

    private final UnitQueries units;
    private final CurrentActor actor;
    private final Clock clock;

    UnitPolicy(UnitQueries units, CurrentActor actor, Clock clock) {
        this.units = units;
        this.actor = actor;
        this.clock = clock;
    }

    LocalDate today() {
        return Vietnam.today(clock);
    }

    /// Lets pass who manages the units of the agency: its own administrator, or the one of the province above.
    Actor mustManage(UnitId agency) {
        var acting = actor.get();
        if (!sees(acting, agency))
            throw new Missing("unit");
        acting.must(Permission.MANAGE_UNITS);
        return acting;
    }

    /// Whether the person may read the names of the agency's units: the own agency, and for those who look after
    /// others the agencies below.
    boolean sees(Actor acting, UnitId agency) {
        return acting.agency().equals(agency)
                || (acting.may(Permission.MANAGE_UNITS) || acting.may(Permission.SEE_SUBORDINATES))
                        && isBelow(agency, acting.agency());
    }

    /// Founding needs the administrator of the agency above; on an empty installation any administrator.
    Actor mustFound(AgencyDraft draft) {
        var acting = actor.get();
        acting.must(Permission.MANAGE_UNITS);
        var parent = draft.parent();
        var above = parent == null ? null : units.find(parent).map(Unit::agency).orElse(null);
        var first = units.agencies(today()).isEmpty();
        if (!first && !acting.agency().equals(above) && !acting.agency().equals(draft.id()))
            throw new Missing("unit");
        return acting;
    }

    /// Whether a unit of that sort and name may stand there; all reasons against it.
    List<Refusal> objections(UnitKind kind, Unit parent, String name, String shortName, LocalDate from) {
        var found = new ArrayList<Refusal>(names(name, shortName));
        if (!kind.mayStandUnder(parent.kind()))
            found.add(Refusal.at("kind", "organisation.unit.kindNotThere"));
        if (!parent.livesOn(from))
            found.add(Refusal.at("parent", "organisation.unit.parentNotLiving", parent.name(), from));
        if (!kind.isAgency() && !kind.existsIn(units.model(parent.agency(), from)))
            found.add(Refusal.at("kind", "organisation.unit.kindNotInModel", from));
        return found;
    }

    List<Refusal> names(String name, String shortName) {
        var found = new ArrayList<Refusal>();
        if (name.isBlank())
            found.add(Refusal.at("name", "organisation.unit.nameMissing"));
        if (name.length() > LONGEST_NAME)
            found.add(Refusal.at("name", "organisation.unit.nameLong", LONGEST_NAME));
        if (shortName.length() > LONGEST_SHORT_NAME)
            found.add(Refusal.at("shortName", "organisation.unit.shortNameLong", LONGEST_SHORT_NAME));
        return found;
    }

    private boolean isBelow(UnitId agency, UnitId above) {
        return units.agencyAbove(agency, today()).map(Unit::id).filter(above::equals).isPresent();
    }
}
