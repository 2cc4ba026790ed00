package vn.thuocdo.ui;

/// One part of a stacked bar, with its number and its address.
///
/// @param label what is counted
/// @param count how many
/// @param look  the ground: `done`, `doing`, `near`, `late` or `none`
/// @param url   the list behind the number, or an empty text
public record Share(String label, long count, String look, String url) {}
