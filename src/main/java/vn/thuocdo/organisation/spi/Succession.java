package vn.thuocdo.organisation.spi;

import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import vn.thuocdo.kernel.UnitId;

/// Units whose work passes to others on a day.
///
/// @param fromAgency the agency that owned the work so far
/// @param toAgency   the agency that owns it from now on; the same one unless communes merge
/// @param units      successor by earlier unit, in the order of the tree; when communes merge, the agency itself is among them and every unit of
///                   the earlier agency has a successor
/// @param on         first day of the successors
/// @param document   number of the decision, may be empty
public record Succession(UnitId fromAgency, UnitId toAgency, Map<UnitId, UnitId> units, LocalDate on, String document) {
    public Succession {
        units = Collections.unmodifiableMap(new LinkedHashMap<>(units));
    }

    /// Whether the work moves to another agency, so that its records change their owner.
    public boolean changesAgency() {
        return !fromAgency.equals(toAgency);
    }
}
