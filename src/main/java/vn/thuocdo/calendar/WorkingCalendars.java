package vn.thuocdo.calendar;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.LinkedHashSet;
import org.springframework.stereotype.Component;
import vn.thuocdo.calendar.engine.CalendarSpec;
import vn.thuocdo.calendar.engine.WorkingCalendar;
import vn.thuocdo.calendar.spi.UnitCalendars;
import vn.thuocdo.kernel.Missing;
import vn.thuocdo.kernel.UnitId;
import vn.thuocdo.organisation.Unit;
import vn.thuocdo.organisation.UnitQueries;

/// The door to working calendars, for every module. Working time is public, so nothing is narrowed here. Calendars hold
/// all their validity dates inside: one calendar answers for every day from 2010 to 2049.
@Component
public class WorkingCalendars {
    private final CalendarStore store;
    private final EditionWatch editions;
    private final UnitQueries units;
    private final Cache<UnitId, AgencyCalendars> kept = Caffeine.newBuilder().maximumSize(2_000).build();
    /// Agencies that say the same share one compiled calendar; it goes when nobody uses it any more.
    private final Cache<CalendarSpec, WorkingCalendar> compiled = Caffeine.newBuilder().weakValues().build();

    WorkingCalendars(CalendarStore store, EditionWatch editions, UnitQueries units) {
        this.store = store;
        this.editions = editions;
        this.units = units;
    }

    /// The calendar of a unit; throws [Missing] when there is no such unit.
    public WorkingCalendar of(UnitId unit) {
        var agency = units.find(unit).map(Unit::agency).orElseThrow(() -> new Missing("unit"));
        return of(agency, unit);
    }

    /// The calendar of a unit whose agency is known, without asking the database where nothing has changed.
    public WorkingCalendar of(UnitId agency, UnitId unit) {
        return ofAgency(agency).of(unit);
    }

    /// The calendars of all units of an agency, for work through many of its records.
    public UnitCalendars ofAgency(UnitId agency) {
        if (editions.isChanging())
            return compile(agency);
        var edition = editions.edition(agency);
        var found = kept.getIfPresent(agency);
        if (found != null && found.edition().equals(edition))
            return found;
        var fresh = compile(agency);
        kept.put(agency, fresh);
        return fresh;
    }

    private AgencyCalendars compile(UnitId agency) {
        // the edition is read before the data, so that a change in between makes the result stale rather than wrong
        var edition = store.edition(agency);
        return AgencyCalendars.compile(edition, agency, store.scopes(agency), store::layer, this::compiled);
    }

    /// The calendars that an agency would have if a layer of it, or the nation's, became another.
    AgencyCalendars with(UnitId agency, CalendarScope changed, CalendarLayer layer) {
        var scopes = new LinkedHashSet<>(store.scopes(agency));
        if (changed.agency().equals(agency))
            scopes.add(changed.unit());
        return AgencyCalendars.compile(store.edition(agency), agency, scopes,
                scope -> scope.equals(changed) ? layer : store.layer(scope), this::compiled);
    }

    private WorkingCalendar compiled(CalendarSpec spec) {
        return compiled.get(spec, WorkingCalendar::of);
    }

    /// The nation's calendar.
    public WorkingCalendar nation() {
        return of(CalendarScope.NATION.agency(), CalendarScope.NATION.unit());
    }
}
