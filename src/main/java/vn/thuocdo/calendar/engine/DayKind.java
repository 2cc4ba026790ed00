package vn.thuocdo.calendar.engine;

/// Why a day differs from the weekly pattern (Bộ luật Lao động 45/2019/QH14, Điều 112 for holidays).
public enum DayKind {
    /// A public holiday: nothing is worked.
    HOLIDAY,
    /// A day off in place of a holiday that fell on a weekly day of rest, or in exchange for a swapped working day.
    COMPENSATORY,
    /// A day of rest on which work is done in exchange for another day (ngày làm bù).
    SWAPPED,
    /// A day with other hours than usual, for example the morning only.
    HALF_DAY;

    /// Whether work is done on such a day.
    public boolean isWorked() {
        return this == SWAPPED || this == HALF_DAY;
    }
}
