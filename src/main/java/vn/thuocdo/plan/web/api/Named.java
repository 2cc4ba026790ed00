package vn.thuocdo.plan.web.api;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.thuocdo.kernel.AccountId;
import vn.thuocdo.kernel.UnitId;

/// A unit or a person with its name.
@Schema(description = "A unit or a person with its name")
record Named(UUID id, String name) {
    static @Nullable Named unit(@Nullable UnitId unit, Map<UnitId, String> names) {
        return unit == null ? null : new Named(unit.value(), names.getOrDefault(unit, ""));
    }

    static List<Named> units(Collection<UnitId> units, Map<UnitId, String> names) {
        return units.stream().map(unit -> new Named(unit.value(), names.getOrDefault(unit, ""))).toList();
    }

    static @Nullable Named person(@Nullable AccountId person, Map<AccountId, String> names) {
        return person == null ? null : new Named(person.value(), names.getOrDefault(person, ""));
    }
}
