package vn.thuocdo.calendar;

import org.jspecify.annotations.Nullable;
import vn.thuocdo.calendar.engine.DayKind;

/// What an entry says about a day.
public enum DayChoice {
    /// A public holiday.
    HOLIDAY(DayKind.HOLIDAY),
    /// A day off in place of another.
    COMPENSATORY(DayKind.COMPENSATORY),
    /// A day of rest on which work is done in exchange.
    SWAPPED(DayKind.SWAPPED),
    /// A day with other hours.
    HALF_DAY(DayKind.HALF_DAY),
    /// As the weekly hours say, whatever a wider calendar has.
    AS_USUAL(null);

    private final @Nullable DayKind kind;

    DayChoice(@Nullable DayKind kind) {
        this.kind = kind;
    }

    /// The engine's kind of day; null for a day as usual.
    @Nullable
    DayKind kind() {
        return kind;
    }

    /// Whether hours of its own may be given.
    public boolean mayHaveHours() {
        return kind != null && kind.isWorked();
    }
}
