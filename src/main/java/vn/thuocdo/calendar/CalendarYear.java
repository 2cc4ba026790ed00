package vn.thuocdo.calendar;

import java.util.List;
import vn.thuocdo.calendar.engine.WorkingCalendar;

/// One year of a calendar as it holds for its units.
///
/// @param scope    whose calendar
/// @param year     the year
/// @param calendar the compiled calendar
/// @param lines    days that differ from the weekly hours, inherited ones included
/// @param weeks    weekly hours that hold in some part of the year, inherited ones included
/// @param working  how many days are worked
/// @param off      how many days are off that the weekly hours would have worked
/// @param swapped  how many days are worked in exchange
public record CalendarYear(CalendarScope scope, int year, WorkingCalendar calendar, List<CalendarLine> lines,
        List<WeekEntry> weeks, int working, int off, int swapped) {
    public CalendarYear {
        lines = List.copyOf(lines);
        weeks = List.copyOf(weeks);
    }
}
