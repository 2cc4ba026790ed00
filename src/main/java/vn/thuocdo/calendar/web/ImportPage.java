package vn.thuocdo.calendar.web;

/// The form of an import.
///
/// @param path path of the calendar
/// @param name whose calendar
public record ImportPage(String path, String name) {}
