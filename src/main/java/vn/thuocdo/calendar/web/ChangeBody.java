package vn.thuocdo.calendar.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.thuocdo.calendar.CalendarEdit;
import vn.thuocdo.calendar.DataStatus;
import vn.thuocdo.calendar.DayChoice;
import vn.thuocdo.calendar.DayEntry;
import vn.thuocdo.calendar.RevisionDraft;
import vn.thuocdo.calendar.WeekEntry;
import vn.thuocdo.kernel.Refused;

/// A change of a calendar as programs send it.
///
/// @param days        days that differ
/// @param withoutDays days whose own entry is taken away
/// @param weeks       weekly hours, seven texts from Monday to Sunday
/// @param reason      why
/// @param document    number and date of the decision
/// @param overwrite   whether own entries of the same days may be replaced
record ChangeBody(@Nullable List<Day> days, @Nullable List<LocalDate> withoutDays, @Nullable List<Week> weeks,
        @Nullable String reason, @Nullable String document, @Nullable Boolean overwrite) {
    record Day(@Nullable LocalDate day, @Nullable DayChoice kind, @Nullable String name, @Nullable String hours,
            @Nullable String basis) {}

    record Week(@Nullable LocalDate from, @Nullable List<String> hours) {}

    RevisionDraft draft() {
        var basis = text(document);
        var edit = new CalendarEdit(list(days).stream().map(day -> entry(day, basis)).toList(), list(withoutDays),
                list(weeks).stream().map(week -> entry(week, basis)).toList(), List.of());
        return new RevisionDraft(edit, text(reason), basis, Boolean.TRUE.equals(overwrite));
    }

    private static DayEntry entry(Day day, String basis) {
        var date = day.day();
        var kind = day.kind();
        if (date == null || kind == null)
            throw Refused.at("days", "calendar.edit.dayIncomplete");
        var own = text(day.basis());
        return new DayEntry(date, kind, text(day.name()), text(day.hours()), own.isEmpty() ? basis : own,
                DataStatus.OWN);
    }

    private static WeekEntry entry(Week week, String basis) {
        var from = week.from();
        var hours = list(week.hours());
        if (from == null || hours.size() != 7)
            throw Refused.at("weeks", "calendar.edit.weekIncomplete");
        return new WeekEntry(from, hours, basis, DataStatus.OWN);
    }

    private static String text(@Nullable String text) {
        return Objects.requireNonNullElse(text, "").strip();
    }

    private static <T> List<T> list(@Nullable List<T> list) {
        return list == null ? List.of() : list;
    }
}
