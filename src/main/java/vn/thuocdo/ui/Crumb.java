package vn.thuocdo.ui;

/// A step on the way to a page.
///
/// @param label its name in the reader's language
/// @param url   its path, or an empty text for a step without a page
public record Crumb(String label, String url) {}
