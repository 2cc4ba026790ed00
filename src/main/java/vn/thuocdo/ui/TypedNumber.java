package vn.thuocdo.ui;

import java.math.BigDecimal;
import java.util.regex.Pattern;

/// Reads a number as people type it: `57,4`, `1.428`, `1.428,50`, and the form `57.4` of machines. A point that stands
/// before groups of three digits separates thousands, as on paper in Viet Nam.
public final class TypedNumber {
    private static final Pattern THOUSANDS = Pattern.compile("-?\\d{1,3}(\\.\\d{3})+(,\\d+)?");

    private TypedNumber() {}

    /// Reads a typed number; a per cent sign and spaces are ignored.
    ///
    /// @throws NumberFormatException where the text is no number
    public static BigDecimal parse(String text) {
        var typed = text.replaceAll("[\\s\\u00a0%]", "");
        if (THOUSANDS.matcher(typed).matches()) {
            typed = typed.replace(".", "");
        }
        return new BigDecimal(typed.replace(',', '.'));
    }
}
