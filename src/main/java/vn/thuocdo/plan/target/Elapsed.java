package vn.thuocdo.plan.target;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/// How much of a stretch of days is gone; pure.
public final class Elapsed {
    private Elapsed() {}

    /// The share of the days from `first` to `last` that have begun on a day: 0 before, 1 from the last day on.
    public static BigDecimal share(LocalDate first, LocalDate last, LocalDate day) {
        var days = Math.max(1, ChronoUnit.DAYS.between(first, last) + 1);
        var gone = Math.clamp(ChronoUnit.DAYS.between(first, day) + 1, 0, days);
        return BigDecimal.valueOf(gone).divide(BigDecimal.valueOf(days), MathContext.DECIMAL32);
    }
}
