package vn.thuocdo.organisation;

import java.time.LocalDate;
import vn.thuocdo.kernel.UnitId;

/// A position to be set up.
///
/// @param id        its identity, chosen by the caller
/// @param unit      the unit
/// @param title     at most 120 characters
/// @param head      whether it heads the unit
/// @param authority what it may decide for the whole agency
/// @param ordinal   place among the positions of the unit
/// @param from      first day, not before the unit's
public record PositionDraft(PositionId id, UnitId unit, String title, boolean head, Authority authority, int ordinal,
        LocalDate from) {}
