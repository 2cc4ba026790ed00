package vn.thuocdo.plan.content;

import java.util.List;
import vn.thuocdo.kernel.UnitId;

/// Which units a plan names: some by name, or all of them ("các cơ quan, đơn vị").
///
/// @param everyone whether all units of the agency are meant
/// @param units    the units named, in the order of the plan; empty when `everyone`
public record UnitScope(boolean everyone, List<UnitId> units) {
    /// Nobody named yet.
    public static final UnitScope NONE = new UnitScope(false, List.of());
    /// All units of the agency.
    public static final UnitScope EVERYONE = new UnitScope(true, List.of());

    public UnitScope {
        units = everyone ? List.of() : units.stream().distinct().toList();
    }

    /// The units named.
    public static UnitScope of(UnitId... units) {
        return new UnitScope(false, List.of(units));
    }

    /// Whether nobody is named.
    public boolean isEmpty() {
        return !everyone && units.isEmpty();
    }
}
