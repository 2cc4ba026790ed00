package vn.thuocdo.plan.content;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thuocdo.kernel.SearchKey;

/// The mark that a target sets: operator, value, unit. "Từ 8 đến 10%" is [Operator#BETWEEN] 8 and 10 with unit "%".
///
/// @param operator how a reading is compared
/// @param value    the value; null only where the operator needs none
/// @param upTo     the upper end of a range, else null
/// @param unit     "%", "doanh nghiệp", "bậc" …; for [Operator#LEVEL] the name of the level; may be empty
public record Goal(Operator operator, @Nullable BigDecimal value, @Nullable BigDecimal upTo, String unit) {
    /// Levels that plans name, the lowest first.
    static final List<String> LEVELS = List.of("kem", "yeu", "trung binh", "kha", "tot", "xuat sac");

    public Goal {
        unit = unit.strip();
        if (operator.counts() != (value != null))
            throw new IllegalArgumentException("value does not go with " + operator);
        if ((operator == Operator.BETWEEN) != (upTo != null))
            throw new IllegalArgumentException("range does not go with " + operator);
        if (upTo != null && upTo.compareTo(value) < 0)
            throw new IllegalArgumentException("range ends before it begins");
        if (operator == Operator.LEVEL && unit.isEmpty())
            throw new IllegalArgumentException("a level has a name");
    }

    /// A mark with one value.
    public static Goal of(Operator operator, BigDecimal value, String unit) {
        return new Goal(operator, value, null, unit);
    }

    /// A mark from one value up to another.
    public static Goal between(BigDecimal low, BigDecimal high, String unit) {
        return new Goal(Operator.BETWEEN, low, high, unit);
    }

    /// A named level.
    public static Goal level(String name) {
        return new Goal(Operator.LEVEL, null, null, name);
    }

    /// Something that must be there.
    public static Goal exists() {
        return new Goal(Operator.EXISTS, null, null, "");
    }

    /// Whether the mark can be counted; content checks ask for it ("có tính định lượng cao").
    public boolean quantified() {
        return operator != Operator.EXISTS;
    }

    /// Whether a reading is of the sort that this mark needs.
    public boolean fits(Reading reading) {
        return (operator == Operator.LEVEL) == (reading.level() != null);
    }

    /// Whether the reading reaches the mark. A level is reached by itself and by every higher known one.
    public boolean isMetBy(Reading reading) {
        var level = reading.level();
        if (level != null)
            return reaches(SearchKey.of(level), SearchKey.of(unit));
        return operator != Operator.LEVEL && isMetBy(java.util.Objects.requireNonNull(reading.figure()));
    }

    /// How far the reading has come, 1 being the mark itself: 72 of at least 80 is 0.9. Null where that has no meaning:
    /// limits, ranges, levels, marks of zero.
    public @Nullable BigDecimal shareReached(Reading reading) {
        var figure = reading.figure();
        if (figure == null || value == null || value.signum() <= 0 || operator.limits()
                || operator == Operator.BETWEEN)
            return null;
        return figure.divide(value, MathContext.DECIMAL32).max(BigDecimal.ZERO);
    }

    private boolean isMetBy(BigDecimal figure) {
        return switch (operator) {
            case AT_LEAST, INCREASE, DECREASE -> figure.compareTo(value()) >= 0;
            case MORE_THAN -> figure.compareTo(value()) > 0;
            case EXACTLY -> figure.compareTo(value()) == 0;
            case AT_MOST -> figure.compareTo(value()) <= 0;
            case LESS_THAN -> figure.compareTo(value()) < 0;
            case BETWEEN -> figure.compareTo(value()) >= 0 && figure.compareTo(upTo()) <= 0;
            case EXISTS -> figure.signum() > 0;
            case LEVEL -> false;
        };
    }

    private static boolean reaches(String level, String wanted) {
        var reached = LEVELS.indexOf(level);
        return level.equals(wanted) || LEVELS.contains(wanted) && reached >= LEVELS.indexOf(wanted);
    }
}
