package vn.thuocdo.calendar.web;

import java.time.LocalDate;
import java.util.List;

/// The form of weekly hours.
///
/// @param path  path of the calendar
/// @param name  whose calendar
/// @param from  the day that is proposed as the first
/// @param hours the present hours from Monday to Sunday
public record HoursPage(String path, String name, LocalDate from, List<String> hours) {}
