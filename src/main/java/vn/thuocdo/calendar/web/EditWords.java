package vn.thuocdo.calendar.web;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import vn.thuocdo.calendar.CalendarEdit;
import vn.thuocdo.calendar.DayEntry;
import vn.thuocdo.ui.Page;

/// Says what a change of a calendar does, one sentence for days in a row.
final class EditWords {
    private EditWords() {}

    static List<String> of(CalendarEdit edit) {
        var words = new ArrayList<String>();
        var entries = edit.days().stream().sorted((a, b) -> a.day().compareTo(b.day())).toList();
        for (int i = 0, end; i < entries.size(); i = end) {
            end = i + 1;
            while (end < entries.size() && continues(entries.get(end - 1), entries.get(end)))
                end++;
            words.add(entry(entries.get(i), entries.get(end - 1).day()));
        }
        edit.withoutDays().forEach(day -> words.add(Page.text("calendar.edit.words.without", day)));
        edit.weeks().forEach(week -> words.add(Page.text("calendar.edit.words.week", week.from(), week.on(
                DayOfWeek.MONDAY).replace('-', '–'))));
        edit.withoutWeeks().forEach(day -> words.add(Page.text("calendar.edit.words.withoutWeek", day)));
        return words;
    }

    private static boolean continues(DayEntry before, DayEntry entry) {
        return before.day().plusDays(1).equals(entry.day()) && before.choice() == entry.choice()
                && before.name().equals(entry.name()) && before.hours().equals(entry.hours());
    }

    private static String entry(DayEntry first, LocalDate last) {
        var dates = Page.texts().formats().dates(first.day(), last);
        var key = "calendar.edit.words." + Page.slug(first.choice());
        return Page.text(key, dates, first.name(), first.hours().isEmpty()
                ? Page.text("calendar.hours.regular")
                : first.hours().replace('-', '–'));
    }
}
