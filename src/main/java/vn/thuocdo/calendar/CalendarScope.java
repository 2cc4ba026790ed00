package vn.thuocdo.calendar;

import java.util.UUID;
import vn.thuocdo.kernel.UnitId;

/// Whose calendar: the nation's, an agency's (agency and unit are the same), or that of one unit in an agency.
///
/// @param agency the owning agency; the nation has the nil identifier
/// @param unit   the unit; the agency itself for the calendar of all its units
public record CalendarScope(UnitId agency, UnitId unit) {
    /// The calendar that holds wherever nothing nearer says otherwise.
    public static final CalendarScope NATION = of(new UnitId(new UUID(0, 0)));

    /// The calendar of an agency.
    public static CalendarScope of(UnitId agency) {
        return new CalendarScope(agency, agency);
    }

    /// Whether it is the nation's.
    public boolean isNation() {
        return equals(NATION);
    }

    /// Whether it is that of a whole agency or of the nation.
    public boolean isWhole() {
        return agency.equals(unit);
    }
}
