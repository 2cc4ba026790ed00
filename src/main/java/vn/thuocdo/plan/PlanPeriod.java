package vn.thuocdo.plan;

import java.time.LocalDate;

/// The time a plan is for.
///
/// @param year calendar year, 2000 to 2100
/// @param span which part of it
public record PlanPeriod(int year, Span span) {
    public PlanPeriod {
        if (year < 2000 || year > 2100)
            throw new IllegalArgumentException("no plan year: " + year);
    }

    /// Which part of a year.
    public enum Span {
        YEAR, FIRST_HALF, SECOND_HALF
    }

    /// A whole year.
    public static PlanPeriod year(int year) {
        return new PlanPeriod(year, Span.YEAR);
    }

    /// The first day.
    public LocalDate from() {
        return LocalDate.of(year, span == Span.SECOND_HALF ? 7 : 1, 1);
    }

    /// The last day.
    public LocalDate to() {
        return span == Span.FIRST_HALF ? LocalDate.of(year, 6, 30) : LocalDate.of(year, 12, 31);
    }
}
