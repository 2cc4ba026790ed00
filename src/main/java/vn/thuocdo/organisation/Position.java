package vn.thuocdo.organisation;

import vn.thuocdo.kernel.UnitId;
import vn.thuocdo.kernel.Validity;

/// A position of a unit; several people may hold it unless it heads the unit.
///
/// @param id        identity
/// @param agency    the agency
/// @param unit      the unit
/// @param title     for example `Trưởng phòng`
/// @param head      whether it heads the unit
/// @param authority what it may decide for the whole agency
/// @param ordinal   place among the positions of the unit, lower first
/// @param validity  first and last day
/// @param version   optimistic version
public record Position(PositionId id, UnitId agency, UnitId unit, String title, boolean head, Authority authority,
        int ordinal, Validity validity, int version) {}
