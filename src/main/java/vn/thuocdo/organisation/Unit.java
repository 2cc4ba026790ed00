package vn.thuocdo.organisation;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.thuocdo.kernel.UnitId;
import vn.thuocdo.kernel.Validity;

/// A unit as it is on one day.
///
/// @param id        identity, the same through all its names
/// @param agency    the commune or province it belongs to; its own id when it is the agency
/// @param parent    the unit above it; for a commune the province or district, which is of another agency; null at the
///                  top
/// @param code      short stable code inside the agency, for example `VP`
/// @param name      full name, for example `Phòng Văn hóa – Xã hội`
/// @param shortName name for narrow places, for example `P. VH–XH`
/// @param kind      sort of unit
/// @param ordinal   place among its siblings, lower first
/// @param validity  first and last day of its life
/// @param version   optimistic version, to be given back with a change
public record Unit(UnitId id, UnitId agency, @Nullable UnitId parent, String code, String name, String shortName,
        UnitKind kind, int ordinal, Validity validity, int version) {
    /// Whether it is the top of a commune or province.
    public boolean isAgency() {
        return id.equals(agency);
    }

    /// Whether it exists on the day.
    public boolean livesOn(LocalDate day) {
        return validity.holdsOn(day);
    }
}
