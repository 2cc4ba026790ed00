package vn.thuocdo.organisation;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.thuocdo.kernel.UnitId;
import vn.thuocdo.kernel.Validity;

/// A person in a position for a time.
///
/// @param id       identity
/// @param agency   the agency
/// @param person   who
/// @param position where
/// @param main     whether it is the person's main position
/// @param validity first and last day
/// @param document number of the decision, or null
public record Appointment(UUID id, UnitId agency, PersonId person, PositionId position, boolean main,
        Validity validity, @Nullable String document) {}
