package vn.thuocdo.calendar.web;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.thuocdo.calendar.engine.DayKind;
import vn.thuocdo.calendar.engine.SpecialDay;
import vn.thuocdo.calendar.engine.WorkingCalendar;
import vn.thuocdo.ui.Page;

/// A month of a calendar in weeks from Monday to Sunday.
///
/// @param month the month
/// @param weeks cells by week; days of other months are empty cells
public record MonthGrid(YearMonth month, List<List<Cell>> weeks) {
    /// One day.
    ///
    /// @param number  day of the month, or an empty text for a day of another month
    /// @param label   what it is, in one or two words; empty for a usual day
    /// @param look    `work`, `rest`, `off`, `swapped` or `half`
    /// @param changed whether the change that is looked at touches it
    /// @param today   whether it is today
    /// @param words   the whole day in words
    /// @param url     where it can be changed, or an empty text
    public record Cell(String number, String label, String look, boolean changed, boolean today, String words,
            String url) {
        static final Cell EMPTY = new Cell("", "", "none", false, false, "", "");
    }

    static MonthGrid of(YearMonth month, WorkingCalendar calendar, Set<LocalDate> changed, String editUrl) {
        var special = new HashMap<LocalDate, SpecialDay>();
        calendar.spec().days().forEach(day -> special.put(day.date(), day));
        var weeks = new ArrayList<List<Cell>>();
        var first = month.atDay(1);
        for (var monday = first.minusDays(first.getDayOfWeek().getValue() - 1L); !monday.isAfter(
                month.atEndOfMonth()); monday = monday.plusWeeks(1))
            weeks.add(monday.datesUntil(monday.plusWeeks(1)).map(day -> YearMonth.from(day).equals(month)
                    ? cell(day, calendar, special, changed.contains(day), editUrl)
                    : Cell.EMPTY).toList());
        return new MonthGrid(month, weeks);
    }

    private static Cell cell(LocalDate day, WorkingCalendar calendar, Map<LocalDate, SpecialDay> special,
            boolean changed, String editUrl) {
        var named = special.get(day);
        var kind = named == null ? null : named.kind();
        var look = kind == null ? calendar.isWorkingDay(day) ? "work" : "rest" : look(kind);
        var label = look.equals("work") && changed ? Page.text("calendar.month.again") : label(look);
        var name = named == null ? "" : ", " + named.name();
        var words = Page.longDate(day) + ": " + Page.text("calendar.month.words." + look) + name;
        return new Cell(String.valueOf(day.getDayOfMonth()), label, look, changed, day.equals(Page.today()), words,
                editUrl.isEmpty() ? "" : Page.url(editUrl, "first", day, "last", day));
    }

    private static String look(DayKind kind) {
        return switch (kind) {
            case HOLIDAY, COMPENSATORY -> "off";
            case SWAPPED -> "swapped";
            case HALF_DAY -> "half";
        };
    }

    private static String label(String look) {
        return look.equals("work") || look.equals("rest") ? "" : Page.text("calendar.month." + look);
    }
}
