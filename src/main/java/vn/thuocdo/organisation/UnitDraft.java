package vn.thuocdo.organisation;

import java.time.LocalDate;
import vn.thuocdo.kernel.UnitId;

/// A unit to be set up inside an agency.
///
/// @param id        its identity, chosen by the caller so that sending twice does not make two
/// @param agency    the agency it belongs to
/// @param parent    the unit above it, of the same agency
/// @param kind      sort of unit, none that is an agency
/// @param code      short code, unique in the agency: letters, digits, `.`, `-`, `_`, at most 40
/// @param name      full name, at most 200 characters
/// @param shortName name for narrow places, at most 60 characters; empty to take the full name
/// @param from      first day
/// @param ordinal   place among its siblings, lower first
public record UnitDraft(UnitId id, UnitId agency, UnitId parent, UnitKind kind, String code, String name,
        String shortName, LocalDate from, int ordinal) {}
