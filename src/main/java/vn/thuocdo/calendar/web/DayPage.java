package vn.thuocdo.calendar.web;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.thuocdo.calendar.DayChoice;
import vn.thuocdo.calendar.DayEntry;
import vn.thuocdo.ui.Page;

/// The form of days that differ.
///
/// @param path    path of the calendar
/// @param name    whose calendar
/// @param first   the first day that is changed, null for a new entry
/// @param last    the last day that is changed
/// @param present what is said about them now, null when nothing is
/// @param own     whether this calendar says it itself
public record DayPage(String path, String name, @Nullable LocalDate first, @Nullable LocalDate last,
        @Nullable DayEntry present, boolean own) {
    /// What the days are now, for the form.
    public DayChoice choice() {
        return present == null || present.choice() == DayChoice.AS_USUAL ? DayChoice.HOLIDAY : present.choice();
    }

    /// The days that are changed, in words.
    public String dates() {
        return first == null || last == null ? "" : Page.texts().formats().dates(first, last);
    }
}
