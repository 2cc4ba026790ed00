package vn.thuocdo.document.official.check;

/// Something that is not as a rule wants it.
///
/// @param rule  the rule
/// @param where the text or page where it shows
public record Violation(LayoutRule rule, String where) {}
