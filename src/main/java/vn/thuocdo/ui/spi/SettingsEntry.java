package vn.thuocdo.ui.spi;

/// One tab of the settings.
///
/// @param label message key of its name
/// @param about message key of one sentence that says what is set there
/// @param url   path of the page
/// @param order place from the left: units 10, accounts 20, calendars 30, rules 40, number books 50, audit 70
public record SettingsEntry(String label, String about, String url, int order) {}
