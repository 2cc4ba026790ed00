package vn.thuocdo.ui;

import java.math.BigDecimal;
import java.util.Locale;

/// Points of an index on one scale: sure, still winnable, lost, against last year.
///
/// @param most     the scale's end
/// @param sure     points that are certain
/// @param winnable points that can still be won
/// @param last     points of last year, or a negative number where there are none
/// @param label    the whole content in words
public record PointRuler(BigDecimal most, BigDecimal sure, BigDecimal winnable, BigDecimal last, String label) {
    /// A place on the scale in per cent.
    public String at(BigDecimal points) {
        return String.format(Locale.ROOT, "%.2f%%", 100 * points.doubleValue() / most.doubleValue());
    }

    /// Where the winnable part ends.
    public BigDecimal reachable() {
        return sure.add(winnable);
    }

    /// What is lost.
    public BigDecimal lost() {
        return most.subtract(reachable());
    }
}
