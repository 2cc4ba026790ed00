package vn.thuocdo.plan.reader.model;

import java.util.Locale;

/// Why a row is doubtful.
public enum DoubtCode {
    /// No title was found.
    TITLE_MISSING,
    /// No number was found, or it is blank.
    NUMBER_MISSING,
    /// No date of issue was found, or it is blank.
    ISSUE_DATE_MISSING,
    /// Nothing in the document looks like a target or a task.
    NOTHING_FOUND,
    /// The day does not exist; arguments: the day as written, the nearest real day.
    IMPOSSIBLE_DATE,
    /// The year is not written and was taken from the plan; argument: the year.
    YEAR_ASSUMED,
    /// No rule understands when the task is due; argument: the words.
    DUE_UNCLEAR,
    /// The due cell is empty.
    DUE_MISSING,
    /// No unit leads the task.
    LEAD_MISSING,
    /// The lead was taken out of running text; argument: the lead.
    LEAD_FROM_TEXT,
    /// Units stand side by side without saying who leads; the first was taken; argument: the lead.
    LEAD_ASSUMED_FIRST,
    /// The lead stands for whoever is concerned; argument: the lead.
    LEAD_WILDCARD,
    /// The product cell is empty.
    PRODUCT_MISSING,
    /// The figure is a range; arguments: lower and upper bound.
    RANGE,
    /// The figure is only approximate; argument: the value.
    APPROXIMATE,
    /// Another target of the same matter has another value; arguments: the two values.
    CONTRADICTS,
    /// The columns of the table were recognised from a damaged or missing heading.
    COLUMNS_GUESSED;

    /// Key of its message, such as `impossible-date`.
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
