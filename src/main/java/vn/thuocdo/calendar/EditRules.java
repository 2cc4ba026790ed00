package vn.thuocdo.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.thuocdo.calendar.engine.DayHours;
import vn.thuocdo.kernel.Refusal;

/// What a change of a calendar must be like; finds every reason against it.
final class EditRules {
    static final int LONGEST_NAME = 100;
    static final int LONGEST_TEXT = 500;
    static final int MOST_DAYS = 400;

    private EditRules() {}

    static List<Refusal> objections(RevisionDraft draft, CalendarLayer own) {
        var found = new ArrayList<Refusal>();
        required(found, "reason", draft.reason());
        required(found, "document", draft.document());
        var edit = draft.edit();
        if (edit.isEmpty() || own.with(edit).equals(own))
            found.add(Refusal.of("calendar.edit.nothing"));
        if (edit.touchedDays().size() > MOST_DAYS)
            found.add(Refusal.of("calendar.edit.tooMany", MOST_DAYS));
        var seen = new HashSet<LocalDate>();
        edit.days().forEach(entry -> {
            addDay(found, entry);
            if (!seen.add(entry.day()))
                found.add(Refusal.at("from", "calendar.edit.twice", entry.day()));
        });
        edit.weeks().forEach(entry -> addWeek(found, entry));
        if (!draft.overwrite())
            addOverlap(found, edit, own);
        if (edit.withoutWeeks().contains(CalendarLayer.FIRST))
            found.add(Refusal.of("calendar.edit.firstWeek"));
        return found.stream().distinct().toList();
    }

    private static void required(List<Refusal> found, String field, String text) {
        if (text.isBlank())
            found.add(Refusal.at(field, "calendar.edit." + field + "Missing"));
        else if (text.length() > LONGEST_TEXT)
            found.add(Refusal.at(field, "calendar.edit.tooLong", LONGEST_TEXT));
    }

    private static void addDay(List<Refusal> found, DayEntry entry) {
        if (entry.name().isBlank())
            found.add(Refusal.at("name", "calendar.edit.nameMissing"));
        else if (entry.name().length() > LONGEST_NAME)
            found.add(Refusal.at("name", "calendar.edit.tooLong", LONGEST_NAME));
        addDate(found, "from", entry.day());
        var hours = hours(entry.hours());
        if (hours == null)
            found.add(Refusal.at("hours", "calendar.edit.hoursUnreadable", entry.hours()));
        else if (entry.choice() == DayChoice.HALF_DAY && hours.isNone())
            found.add(Refusal.at("hours", "calendar.edit.hoursMissing"));
        else if (!entry.choice().mayHaveHours() && !hours.isNone())
            found.add(Refusal.at("hours", "calendar.edit.hoursUnwanted"));
    }

    private static void addWeek(List<Refusal> found, WeekEntry entry) {
        addDate(found, "from", entry.from());
        var worked = false;
        for (var day : DayOfWeek.values()) {
            var hours = hours(entry.on(day));
            if (hours == null)
                found.add(Refusal.at("hours" + day.getValue(), "calendar.edit.hoursUnreadable", entry.on(day)));
            worked |= hours == null || !hours.isNone();
        }
        if (!worked)
            found.add(Refusal.at("hours1", "calendar.edit.weekEmpty"));
    }

    private static void addDate(List<Refusal> found, String field, LocalDate day) {
        if (day.isBefore(CalendarLayer.FIRST) || day.isAfter(CalendarLayer.LAST))
            found.add(Refusal.at(field, "calendar.outside", CalendarLayer.FIRST, CalendarLayer.LAST));
    }

    private static void addOverlap(List<Refusal> found, CalendarEdit edit, CalendarLayer own) {
        var freed = new HashSet<>(edit.withoutDays());
        var written = edit.days().stream().map(DayEntry::day).collect(Collectors.toSet());
        own.days().stream().filter(entry -> entry.choice() != DayChoice.AS_USUAL)
                .filter(entry -> written.contains(entry.day()) && !freed.contains(entry.day())).findFirst()
                .ifPresent(entry -> found.add(Refusal.at("from", "calendar.edit.overlap", entry.day(),
                        entry.name())));
    }

    /// The hours of a text, or null when it is none.
    static @Nullable DayHours hours(String text) {
        try {
            return DayHours.parse(text);
        } catch (IllegalArgumentException unreadable) {
            return null;
        }
    }
}
