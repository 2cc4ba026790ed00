package vn.thuocdo.calendar.engine;

import java.time.LocalDate;

/// A moment was asked about, or a count ran, beyond the days for which the calendar can answer.
public final class OutsideCalendar extends IllegalArgumentException {
    private final LocalDate from;
    private final LocalDate to;

    OutsideCalendar(LocalDate from, LocalDate to) {
        super("the calendar answers from " + from + " to " + to);
        this.from = from;
        this.to = to;
    }

    /// The first day for which the calendar answers.
    public LocalDate from() {
        return from;
    }

    /// The last day for which the calendar answers.
    public LocalDate to() {
        return to;
    }
}
