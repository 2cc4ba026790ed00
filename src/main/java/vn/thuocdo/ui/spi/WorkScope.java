package vn.thuocdo.ui.spi;

/// Whose work the list shows.
public enum WorkScope {
    /// What the person has to do.
    MINE,
    /// What the person's unit has to do.
    UNIT,
    /// What the person follows: coordinated, given to others, or marked.
    FOLLOWING
}
