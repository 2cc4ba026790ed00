package vn.thuocdo.calendar;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import vn.thuocdo.calendar.engine.CalendarSpec;
import vn.thuocdo.calendar.engine.WorkingCalendar;
import vn.thuocdo.calendar.spi.UnitCalendars;
import vn.thuocdo.kernel.UnitId;

/// The compiled calendars of one agency: its own and those of units that have entries of their own.
///
/// @param edition the data they were made from
/// @param whole   for every unit without own entries
/// @param own     by unit
record AgencyCalendars(CalendarStore.Edition edition, WorkingCalendar whole, Map<UnitId, WorkingCalendar> own)
        implements
            UnitCalendars {
    @Override
    public WorkingCalendar of(UnitId unit) {
        return own.getOrDefault(unit, whole);
    }

    /// Compiles an agency's calendars.
    static AgencyCalendars compile(CalendarStore.Edition edition, UnitId agency, Iterable<UnitId> scopes,
            Function<CalendarScope, CalendarLayer> layers, Function<CalendarSpec, WorkingCalendar> compiler) {
        var wide = agency.equals(CalendarScope.NATION.agency())
                ? List.of(layers.apply(CalendarScope.NATION))
                : List.of(layers.apply(CalendarScope.NATION), layers.apply(CalendarScope.of(agency)));
        var own = new HashMap<UnitId, WorkingCalendar>();
        for (var unit : scopes) {
            if (!unit.equals(agency)) {
                var near = new ArrayList<>(wide);
                near.add(layers.apply(new CalendarScope(agency, unit)));
                own.put(unit, compiler.apply(CalendarLayer.merged(near)));
            }
        }
        return new AgencyCalendars(edition, compiler.apply(CalendarLayer.merged(wide)), Map.copyOf(own));
    }
}
