package vn.thuocdo.plan.reader.model;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/// What a target demands: a number (`value`, with `upper` when the plan names a range whose lower bound is `value`) or
/// a level such as “Tốt” (`level`). `unit` is `%`, a counted noun or `mức`. `approximate` marks “khoảng”, `change` a
/// rise or fall against an earlier period.
public record Quantity(Operator operator, @Nullable BigDecimal value, @Nullable BigDecimal upper,
        @Nullable String level, String unit, boolean approximate, boolean change) {

    /// A plain number with its unit.
    public static Quantity of(Operator operator, long value, String unit) {
        return new Quantity(operator, BigDecimal.valueOf(value), null, null, unit, false, false);
    }

    /// A level such as “Tốt”.
    public static Quantity level(Operator operator, String level) {
        return new Quantity(operator, null, null, level, "mức", false, false);
    }
}
