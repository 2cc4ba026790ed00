package vn.thuocdo.plan.reader.model;

/// How often a recurring task comes back.
public enum Rhythm {
    /// Each week.
    WEEKLY,
    /// Each month.
    MONTHLY,
    /// Each quarter.
    QUARTERLY,
    /// Every six months.
    HALF_YEARLY,
    /// Each year.
    YEARLY,
    /// “Định kỳ” without saying how often.
    PERIODIC
}
