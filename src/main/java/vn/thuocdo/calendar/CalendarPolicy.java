package vn.thuocdo.calendar;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.thuocdo.kernel.Actor;
import vn.thuocdo.kernel.CurrentActor;
import vn.thuocdo.kernel.Missing;
import vn.thuocdo.kernel.Permission;
import vn.thuocdo.kernel.UnitId;
import vn.thuocdo.kernel.Vietnam;
import vn.thuocdo.organisation.Unit;
import vn.thuocdo.organisation.UnitQueries;

/// Who may read and change which calendars and rules. An administrator changes those of the own agency; the
/// administrator of an agency with none above it also the nation's, since nobody else here could correct it.
@Component
class CalendarPolicy {
    private final UnitQueries units;
    private final CurrentActor actor;
    private final Clock clock;

    CalendarPolicy(UnitQueries units, CurrentActor actor, Clock clock) {
        this.units = units;
        this.actor = actor;
        this.clock = clock;
    }

    LocalDate today() {
        return Vietnam.today(clock);
    }

    Actor actor() {
        return actor.get();
    }

    /// Lets pass who may read a calendar: everybody the nation's and those of the own agency.
    Actor mustRead(CalendarScope scope) {
        var acting = actor.get();
        if (!scope.isNation() && !scope.agency().equals(acting.agency()))
            throw new Missing("calendar");
        return acting;
    }

    /// Lets pass who may change a calendar.
    Actor mustChange(CalendarScope scope) {
        var acting = mustRead(scope);
        acting.must(Permission.MANAGE_CALENDARS);
        if (scope.isNation() && !standsOnTop(acting))
            throw new Missing("calendar");
        return acting;
    }

    /// Whether the acting person may change a calendar.
    boolean mayChange(CalendarScope scope) {
        var acting = actor.get();
        return acting.may(Permission.MANAGE_CALENDARS)
                && (scope.isNation() ? standsOnTop(acting) : scope.agency().equals(acting.agency()));
    }

    /// The agencies whose open deadlines a calendar decides.
    List<UnitId> reached(CalendarScope scope) {
        return scope.isNation()
                ? units.agencies(today()).stream().map(Unit::id).toList()
                : List.of(scope.agency());
    }

    /// The calendar of a unit that the acting person can find.
    CalendarScope scope(UnitId unit) {
        var found = units.find(unit).filter(each -> each.agency().equals(actor.get().agency()))
                .orElseThrow(() -> new Missing("calendar"));
        return new CalendarScope(found.agency(), found.id());
    }

    private boolean standsOnTop(Actor acting) {
        return units.agencyAbove(acting.agency(), today()).isEmpty();
    }
}
