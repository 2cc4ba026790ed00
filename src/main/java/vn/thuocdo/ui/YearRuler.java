package vn.thuocdo.ui;

import java.time.LocalDate;
import java.time.Month;
import java.time.Year;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/// A year as a ruler of days, to be seen at a glance: working days, holidays, days worked in exchange, today.
///
/// @param year  the year
/// @param marks the days that are drawn
/// @param today place of today in per cent, or an empty text in another year
/// @param label the whole content in words
public record YearRuler(int year, List<Mark> marks, String today, String label) {
    private static final double GAP = 0.05;

    /// What a day is.
    public enum Kind {
        /// A working day.
        WORK,
        /// A holiday or a day off in its place.
        HOLIDAY,
        /// A day worked in exchange for another.
        SWAPPED,
        /// A day without work by rule, not drawn.
        FREE
    }

    /// One day.
    ///
    /// @param x      left edge in per cent
    /// @param width  width in per cent
    /// @param kind   what it is
    /// @param holder its date
    public record Mark(String x, String width, Kind kind, LocalDate holder) {}

    /// The ruler of a year.
    public static YearRuler of(int year, LocalDate today, Function<LocalDate, Kind> kind, String label) {
        var days = Year.of(year).length();
        var marks = new ArrayList<Mark>();
        for (var day = 1; day <= days; day++) {
            var date = LocalDate.ofYearDay(year, day);
            var found = kind.apply(date);
            if (found != Kind.FREE) {
                marks.add(new Mark(percent(100.0 * (day - 1) / days + GAP / 2), percent(100.0 / days - GAP), found, date));
            }
        }
        var now = today.getYear() == year ? percent(100.0 * (today.getDayOfYear() - 0.5) / days) : "";
        return new YearRuler(year, List.copyOf(marks), now, label);
    }

    /// Where a month begins.
    public String begin(Month month) {
        return percent(100.0 * (LocalDate.of(year, month, 1).getDayOfYear() - 1) / Year.of(year).length());
    }

    private static String percent(double value) {
        return String.format(Locale.ROOT, "%.3f%%", value);
    }
}
