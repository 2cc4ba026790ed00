package vn.thuocdo.calendar;

/// Which work a change of a calendar judges again.
public enum Reach {
    /// Every open deadline.
    ALL_OPEN,
    /// Only what is received from now on; open deadlines stay as they were promised.
    NEW_ONLY
}
