package vn.thuocdo.plan.content;

/// How a measured value is held against a target.
public enum Operator {
    /// At least the value.
    AT_LEAST("≥"),
    /// More than the value.
    MORE_THAN(">"),
    /// The value itself.
    EXACTLY("="),
    /// At most the value.
    AT_MOST("≤"),
    /// Less than the value.
    LESS_THAN("<"),
    /// From the value up to a second one, both included.
    BETWEEN("–"),
    /// Grows by at least the value against the period before; the measured figure is the growth.
    INCREASE("↑"),
    /// Falls by at least the value against the period before; the measured figure is the fall.
    DECREASE("↓"),
    /// Reaches a named level; the unit carries its name.
    LEVEL("mức"),
    /// Is there, is done; no figure.
    EXISTS("✓");

    private final String sign;

    Operator(String sign) {
        this.sign = sign;
    }

    /// The sign that stands before the value.
    public String sign() {
        return sign;
    }

    /// Whether it needs a value.
    public boolean counts() {
        return this != LEVEL && this != EXISTS;
    }

    /// Whether staying below is what is wanted, so that nothing is won before the period ends.
    public boolean limits() {
        return this == AT_MOST || this == LESS_THAN;
    }
}
