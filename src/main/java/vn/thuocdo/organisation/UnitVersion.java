package vn.thuocdo.organisation;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.thuocdo.kernel.UnitId;

/// What a unit is from a day on, until its next version.
///
/// @param from      first day
/// @param parent    the unit above it, or null at the top
/// @param kind      sort of unit
/// @param name      full name
/// @param shortName name for narrow places
/// @param reason    why it changed, with the number of the document; null for its first version
public record UnitVersion(LocalDate from, @Nullable UnitId parent, UnitKind kind, String name, String shortName,
        @Nullable String reason) {}
