package vn.thuocdo.audit;

/// One value that differs.
///
/// @param field  its name; parts of nested values are joined by dots
/// @param before the value before, or an empty text
/// @param after  the value after, or an empty text
public record AuditDifference(String field, String before, String after) {}
