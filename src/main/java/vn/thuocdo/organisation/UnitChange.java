package vn.thuocdo.organisation;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.thuocdo.kernel.UnitId;

/// What a unit is to be from a day on; what it was before stays readable.
///
/// @param from      first day of the change, not before the unit's own first day
/// @param parent    the unit above it; null only where the unit is an agency without one
/// @param kind      sort of unit
/// @param name      full name
/// @param shortName name for narrow places; empty to take the full name
/// @param reason    why, with the number of the document
public record UnitChange(LocalDate from, @Nullable UnitId parent, UnitKind kind, String name, String shortName,
        String reason) {}
