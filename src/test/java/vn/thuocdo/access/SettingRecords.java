package vn.thuocdo.access;

import java.time.LocalDate;
import java.util.List;
import org.springframework.boot.test.context.TestComponent;
import vn.thuocdo.calendar.CalendarEdit;
import vn.thuocdo.calendar.CalendarScope;
import vn.thuocdo.calendar.Calendars;
import vn.thuocdo.calendar.ChangeRule;
import vn.thuocdo.calendar.DataStatus;
import vn.thuocdo.calendar.DayChoice;
import vn.thuocdo.calendar.DayEntry;
import vn.thuocdo.calendar.Reach;
import vn.thuocdo.calendar.RevisionDraft;
import vn.thuocdo.calendar.Rule;
import vn.thuocdo.calendar.RuleDraft;
import vn.thuocdo.document.NumberBookDraft;
import vn.thuocdo.document.NumberBooks;

/// Records of calendars, rules and number books.
@TestComponent
final class SettingRecords {
    private final Calendars calendars;
    private final ChangeRule rules;
    private final NumberBooks books;

    SettingRecords(Calendars calendars, ChangeRule rules, NumberBooks books) {
        this.calendars = calendars;
        this.rules = rules;
        this.books = books;
    }

    void make(Places places, Samples samples) {
        places.run(Who.ADMINISTRATOR, () -> {
            calendar(places, samples);
            book(samples);
        });
    }

    private void calendar(Places places, Samples samples) {
        var scope = CalendarScope.of(places.commune);
        samples.put("change", calendars.draft(scope, dayOff(LocalDate.of(2025, 10, 8))));
        var applied = calendars.draft(scope, dayOff(LocalDate.of(2025, 10, 9)));
        calendars.apply(scope, applied, Reach.ALL_OPEN, true);
        samples.put("change.applied", applied);
        rules.set(new RuleDraft(Rule.TASK_NEAR, LocalDate.of(2025, 12, 1), "4", "QĐ 5", "Thử"));
    }

    private static RevisionDraft dayOff(LocalDate day) {
        return new RevisionDraft(CalendarEdit.ofDays(List.of(new DayEntry(day, DayChoice.HOLIDAY, "Nghỉ mẫu", "",
                "QĐ 5", DataStatus.OWN)), List.of()), "Nghỉ mẫu", "QĐ 5", false);
    }

    private void book(Samples samples) {
        var book = books.open(new NumberBookDraft("CV", 2025, "Sổ công văn mẫu", "{number:00}/UBND-VP", 1, "Mở sổ"));
        samples.put("book", book).put("number", books.reserve(book, "Giữ chỗ").number())
                .put("book.version", 0);
    }
}
