package vn.thuocdo.kernel;

/// Somebody looked at a record, or a part of it, that is shown to few.
///
/// @param agency  the agency that owns the record
/// @param subject the record
/// @param label   what a person calls it
/// @param action  message key of what was seen
public record Seen(UnitId agency, SourceRef subject, String label, String action) {}
