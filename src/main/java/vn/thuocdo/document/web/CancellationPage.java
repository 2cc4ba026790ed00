package vn.thuocdo.document.web;

/// What the form that cancels a number shows.
///
/// @param book     name of the book
/// @param back     path of the book
/// @param action   where the form goes
/// @param notation the number as written
/// @param title    what its document is about, or an empty text
/// @param state    words for what became of it
public record CancellationPage(String book, String back, String action, String notation, String title, String state) {}
