package vn.thuocdo.task.web.api;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.thuocdo.kernel.AccountId;
import vn.thuocdo.kernel.UnitId;
import vn.thuocdo.task.Names;

/// A unit or a person with its name.
@Schema(description = "A unit or a person with its name")
record Named(UUID id, String name) {
    static Named of(UnitId unit, Names names) {
        return new Named(unit.value(), names.of(unit));
    }

    static List<Named> of(List<UnitId> units, Names names) {
        return units.stream().map(unit -> of(unit, names)).toList();
    }

    static @Nullable Named of(@Nullable AccountId person, Names names) {
        return person == null ? null : new Named(person.value(), names.of(person));
    }
}
