package vn.thuocdo.calendar.web;

import org.springframework.stereotype.Component;
import vn.thuocdo.calendar.CalendarQueries;
import vn.thuocdo.calendar.CalendarScope;
import vn.thuocdo.kernel.UnitId;

/// How a calendar is named in addresses: `national`, or the identifier of the agency or unit.
@Component
class ScopePath {
    static final String NATIONAL = "national";

    private final CalendarQueries calendars;

    ScopePath(CalendarQueries calendars) {
        this.calendars = calendars;
    }

    /// The calendar of a path; throws `Missing` when the acting person cannot find it.
    CalendarScope read(String path) {
        return path.equals(NATIONAL) ? CalendarScope.NATION : calendars.scope(UnitId.of(path));
    }

    static String of(CalendarScope scope) {
        return scope.isNation() ? NATIONAL : scope.unit().toString();
    }
}
