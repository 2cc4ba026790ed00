package vn.thuocdo.ui.spi;

/// One hit of the search.
///
/// @param title what the record is called
/// @param note  second line: number, unit, state
/// @param url   path of the record
public record SearchHit(String title, String note, String url) {}
