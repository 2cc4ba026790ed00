package vn.thuocdo.plan.content;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/// What was measured for a target.
///
/// @param figure the value in the target's unit; 1 and 0 for "is there" and "is not"; null where a level was named
/// @param level  the level reached, or null where a figure was measured
public record Reading(@Nullable BigDecimal figure, @Nullable String level) {
    public Reading {
        if ((figure == null) == (level == null))
            throw new IllegalArgumentException("a reading is a figure or a level");
    }

    /// A measured figure.
    public static Reading of(BigDecimal figure) {
        return new Reading(figure, null);
    }

    /// A level reached.
    public static Reading level(String name) {
        return new Reading(null, name.strip());
    }

    /// Whether something is there.
    public static Reading done(boolean there) {
        return new Reading(there ? BigDecimal.ONE : BigDecimal.ZERO, null);
    }
}
