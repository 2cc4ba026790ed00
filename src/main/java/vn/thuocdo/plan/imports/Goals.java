package vn.thuocdo.plan.imports;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import vn.thuocdo.plan.content.Goal;
import vn.thuocdo.plan.content.Operator;
import vn.thuocdo.plan.reader.model.Quantity;

/// Turns the figure of a target that was read into its mark.
final class Goals {
    private Goals() {}

    /// The mark; something that must be there when no figure is named.
    static Goal of(@Nullable Quantity read) {
        if (read == null)
            return Goal.exists();
        var level = read.level();
        if (level != null)
            return Goal.level(level);
        var value = read.value();
        if (value == null)
            return Goal.exists();
        var upper = read.upper();
        if (upper != null && upper.compareTo(value) >= 0)
            return Goal.between(value, upper, read.unit());
        return Goal.of(operator(read), value, read.unit());
    }

    /// The mark that a row describes.
    static Goal of(RowContent row) {
        var operator = row.operator();
        var value = row.value();
        var upTo = row.upTo();
        if (operator == null || operator == Operator.EXISTS || operator.counts() && value == null)
            return Goal.exists();
        if (operator == Operator.LEVEL)
            return row.unit().isBlank() ? Goal.exists() : Goal.level(row.unit());
        if (operator == Operator.BETWEEN)
            return upTo == null
                    ? Goal.of(Operator.AT_LEAST, zero(value), row.unit())
                    : Goal.between(zero(value), upTo, row.unit());
        return Goal.of(operator, zero(value), row.unit());
    }

    private static BigDecimal zero(@Nullable BigDecimal value) {
        return value == null ? BigDecimal.ZERO : value;
    }

    private static Operator operator(Quantity read) {
        if (read.change())
            return switch (read.operator()) {
                case AT_MOST, LESS_THAN -> Operator.DECREASE;
                case AT_LEAST, MORE_THAN, EQUAL -> Operator.INCREASE;
            };
        return switch (read.operator()) {
            case AT_LEAST -> Operator.AT_LEAST;
            case MORE_THAN -> Operator.MORE_THAN;
            case AT_MOST -> Operator.AT_MOST;
            case LESS_THAN -> Operator.LESS_THAN;
            case EQUAL -> Operator.EXACTLY;
        };
    }
}
