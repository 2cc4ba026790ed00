package vn.thuocdo.calendar.spi;

import java.util.List;
import vn.thuocdo.kernel.UnitId;

/// Gives the open deadlines of a module to a change of a calendar. Each module that stores due moments implements it.
///
/// Only open work is judged again: what is finished, and figures that were frozen, stay as they were. Due moments that
/// people set by hand, such as a granted extension, stay too unless they were set as a date.
public interface OpenDeadlines {
    /// What would move if the calendars of the agency's units became these, in the order of the new due moments. Changes
    /// nothing. Called without an acting person's narrowing; the caller has checked the permission.
    List<DueMove> preview(UnitId agency, UnitCalendars calendars);

    /// Moves them, in the transaction of the change, and returns what moved. Throwing undoes the whole change.
    List<DueMove> rederive(UnitId agency, UnitCalendars calendars);
}
