package vn.thuocdo.plan.reader.model;

/// How a measured value is compared with the value of a target.
public enum Operator {
    /// At least.
    AT_LEAST(">="),
    /// More than.
    MORE_THAN(">"),
    /// At most.
    AT_MOST("<="),
    /// Less than.
    LESS_THAN("<"),
    /// Exactly.
    EQUAL("=");

    private final String sign;

    Operator(String sign) {
        this.sign = sign;
    }

    /// The sign people write.
    public String sign() {
        return sign;
    }
}
