package vn.thuocdo.task.due;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;
import java.util.Locale;

/// How often recurring work comes round. Every day belongs to exactly one period of a cycle.
public enum Cycle {
    /// From Monday to Sunday.
    WEEK(0),
    /// A month.
    MONTH(1),
    /// Three months from January, April, July or October.
    QUARTER(3),
    /// Six months from January or July.
    HALF_YEAR(6),
    /// From January to December.
    YEAR(12);

    private final int months;

    Cycle(int months) {
        this.months = months;
    }

    /// Its length in months; 0 for a week.
    public int months() {
        return months;
    }

    /// Its name in data and in the API, for example `half-year`.
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /// The first day of the period that a day belongs to.
    public LocalDate periodOf(LocalDate day) {
        if (this == WEEK)
            return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        return day.withDayOfMonth(1).minusMonths((day.getMonthValue() - 1) % months);
    }

    /// The first day of the next period, for the first day of one.
    public LocalDate next(LocalDate first) {
        return this == WEEK ? first.plusWeeks(1) : first.plusMonths(months);
    }

    /// The name of the period that begins on a day: `2025-W35`, `2025-08`, `2025-Q3`, `2025-H2`, `2025`.
    public String label(LocalDate first) {
        return switch (this) {
            case WEEK -> "%d-W%02d".formatted(first.get(IsoFields.WEEK_BASED_YEAR),
                    first.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
            case MONTH -> "%d-%02d".formatted(first.getYear(), first.getMonthValue());
            case QUARTER -> "%d-Q%d".formatted(first.getYear(), (first.getMonthValue() + 2) / 3);
            case HALF_YEAR -> "%d-H%d".formatted(first.getYear(), (first.getMonthValue() + 5) / 6);
            case YEAR -> String.valueOf(first.getYear());
        };
    }
}
