package vn.thuocdo.ui;

/// A figure that opens: a number, what it counts and the list behind it.
///
/// @param value the number as it is shown
/// @param label what it counts
/// @param url   the list behind it, or an empty text
/// @param tone  colour and icon
public record Fact(String value, String label, String url, Tone tone) {}
