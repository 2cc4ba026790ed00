package vn.thuocdo.calendar.web;

import org.springframework.stereotype.Component;
import vn.thuocdo.calendar.CalendarQueries;
import vn.thuocdo.calendar.CalendarScope;
import vn.thuocdo.calendar.Calendars;
import vn.thuocdo.kernel.NotAllowed;
import vn.thuocdo.kernel.Permission;
import vn.thuocdo.kernel.UnitId;

/// How a calendar is named in addresses: `national`, or the identifier of the agency or unit.
@Component
class ScopePath {
    static final String NATIONAL = "national";

    private final CalendarQueries calendars;
    private final Calendars changing;

    ScopePath(CalendarQueries calendars, Calendars changing) {
        this.calendars = calendars;
        this.changing = changing;
    }

    /// The calendar of a path; throws `Missing` when the acting person cannot find it.
    CalendarScope read(String path) {
        return path.equals(NATIONAL) ? CalendarScope.NATION : calendars.scope(UnitId.of(path));
    }

    /// The calendar of a path that the acting person may change.
    CalendarScope change(String path) {
        var scope = read(path);
        if (!changing.mayChange(scope))
            throw new NotAllowed(Permission.MANAGE_CALENDARS);
        return scope;
    }

    static String of(CalendarScope scope) {
        return scope.isNation() ? NATIONAL : scope.unit().toString();
    }
}
