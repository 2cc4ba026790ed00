package vn.thuocdo.calendar.engine;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// One day that differs from the weekly pattern.
///
/// @param date  the day
/// @param kind  why it differs
/// @param name  what people call it, for example `Quốc khánh`
/// @param hours the hours worked; null for a day off, and for a swapped working day with the regular hours
public record SpecialDay(LocalDate date, DayKind kind, String name, @Nullable DayHours hours) {
    public SpecialDay {
        if (kind.isWorked() ? hours != null && hours.isNone() : hours != null && !hours.isNone())
            throw new IllegalArgumentException("hours do not fit " + kind);
        if (kind == DayKind.HALF_DAY && hours == null)
            throw new IllegalArgumentException("a day with other hours needs them");
    }

    /// A day off.
    public static SpecialDay off(LocalDate date, DayKind kind, String name) {
        return new SpecialDay(date, kind, name, null);
    }
}
