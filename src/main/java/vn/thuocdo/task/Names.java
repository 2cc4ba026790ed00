package vn.thuocdo.task;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.thuocdo.kernel.AccountId;
import vn.thuocdo.kernel.UnitId;

/// What units and people of some tasks are called.
///
/// @param units  names of units
/// @param people names of people
public record Names(Map<UnitId, String> units, Map<AccountId, String> people) {
    /// The name of a unit; an empty text when it is not known.
    public String of(UnitId unit) {
        return units.getOrDefault(unit, "");
    }

    /// The names of units, separated by semicolons.
    public String of(List<UnitId> several) {
        return several.stream().map(this::of).collect(Collectors.joining("; "));
    }

    /// The name of a person; an empty text when there is none.
    public String of(@Nullable AccountId person) {
        return person == null ? "" : people.getOrDefault(person, "");
    }
}
