package vn.thuocdo.calendar.engine;

/// What becomes of a due moment that falls on a day without work. Only deadlines in days of the year and deadlines on
/// a date can; Bộ luật Dân sự 91/2015/QH13, Điều 148 khoản 5 moves the end to the end of the next working day.
public enum DayOffRule {
    /// The next working day.
    NEXT_WORKING_DAY,
    /// The working day before.
    PREVIOUS_WORKING_DAY,
    /// It stays on its date.
    STAYS
}
