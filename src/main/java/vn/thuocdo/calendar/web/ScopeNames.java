package vn.thuocdo.calendar.web;

import org.springframework.stereotype.Component;
import vn.thuocdo.calendar.CalendarScope;
import vn.thuocdo.organisation.Unit;
import vn.thuocdo.organisation.UnitQueries;
import vn.thuocdo.ui.Page;

/// What people call the owner of a calendar.
@Component
class ScopeNames {
    private final UnitQueries units;

    ScopeNames(UnitQueries units) {
        this.units = units;
    }

    String of(CalendarScope scope) {
        return scope.isNation()
                ? Page.text("calendar.scope.nation")
                : units.find(scope.unit()).map(Unit::name).orElse("");
    }
}
