package vn.thuocdo.organisation;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.thuocdo.kernel.UnitId;

/// Which staff a list shows.
///
/// @param agency the agency
/// @param unit   exactly this unit, or null for all
/// @param text   words of name or title, with or without diacritics; may be empty
/// @param on     the day
public record StaffFilter(UnitId agency, @Nullable UnitId unit, String text, LocalDate on) {}
