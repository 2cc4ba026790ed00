package vn.thuocdo.plan;

import java.time.LocalDate;

/// How a plan is issued.
///
/// @param byDecision  whether a decision issues it and it is attached; else it gets a number of its own
/// @param date        date of the document, not in the future
/// @param effectiveOn first day in force, not before the date
public record IssueOrder(boolean byDecision, LocalDate date, LocalDate effectiveOn) {
    /// Issued on a day and in force at once.
    public static IssueOrder on(LocalDate date) {
        return new IssueOrder(false, date, date);
    }

    /// Kind of the number book.
    String book() {
        return byDecision ? "QĐ" : "KH";
    }
}
