package vn.thuocdo.calendar.spi;

import vn.thuocdo.calendar.engine.WorkingCalendar;
import vn.thuocdo.kernel.UnitId;

/// The working calendars of the units of one agency.
public interface UnitCalendars {
    /// The calendar of a unit of the agency, or of the agency itself.
    WorkingCalendar of(UnitId unit);
}
