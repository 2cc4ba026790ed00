package vn.thuocdo.calendar;

import java.time.LocalDate;
import vn.thuocdo.calendar.engine.DayHours;
import vn.thuocdo.calendar.engine.SpecialDay;

/// A day that differs from the weekly hours.
///
/// @param day    the day
/// @param choice what it is
/// @param name   what people call it, for example `Quốc khánh`
/// @param hours  its hours as `07:30-11:30`; empty where nothing is worked or the regular hours are
/// @param basis  the law or document behind it
/// @param status how far it can be relied on
public record DayEntry(LocalDate day, DayChoice choice, String name, String hours, String basis, DataStatus status) {
    /// The engine's form; only of entries that are not as usual.
    SpecialDay special() {
        var kind = choice.kind();
        if (kind == null)
            throw new IllegalStateException("a day as usual is no special day");
        return new SpecialDay(day, kind, name, hours.isEmpty() ? null : DayHours.parse(hours));
    }
}
