package vn.thuocdo.calendar.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.thuocdo.calendar.DataStatus;
import vn.thuocdo.calendar.DayChoice;
import vn.thuocdo.calendar.DayEntry;
import vn.thuocdo.kernel.Refused;

/// What a person types about days that differ.
///
/// @param oldFirst the first day that the entry has now, null for a new one
/// @param oldLast  the last day that it has now
/// @param from     the first day that it shall have
/// @param to       the last day; null for a single day
/// @param choice   what the days shall be
/// @param name     what people call them
/// @param hours    their hours
/// @param document number and date of the decision
/// @param reason   why
record DayForm(@Nullable LocalDate oldFirst, @Nullable LocalDate oldLast, @Nullable LocalDate from,
        @Nullable LocalDate to, @Nullable DayChoice choice, @Nullable String name, @Nullable String hours,
        @Nullable String document, @Nullable String reason) {
    private static final int LONGEST = 60;

    List<LocalDate> old() {
        return oldFirst == null ? List.of() : days(oldFirst, oldLast);
    }

    List<DayEntry> entries() {
        if (from == null)
            throw Refused.at("from", "calendar.edit.dateMissing");
        var kind = Objects.requireNonNullElse(choice, DayChoice.HOLIDAY);
        return days(from, to).stream().map(day -> new DayEntry(day, kind, text(name), text(hours), text(document),
                DataStatus.OWN)).toList();
    }

    String text(@Nullable String typed) {
        return Objects.requireNonNullElse(typed, "").strip();
    }

    private static List<LocalDate> days(LocalDate first, @Nullable LocalDate last) {
        var end = last == null ? first : last;
        if (end.isBefore(first))
            throw Refused.at("to", "calendar.edit.order");
        if (first.plusDays(LONGEST).isBefore(end))
            throw Refused.at("to", "calendar.edit.long", LONGEST);
        return first.datesUntil(end.plusDays(1)).toList();
    }
}
