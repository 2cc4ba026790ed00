package vn.thuocdo.plan.reader.language;

import java.math.BigDecimal;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.thuocdo.plan.reader.model.Operator;
import vn.thuocdo.plan.reader.model.Quantity;

/// Reads the cell of a value column: `95`, `≥ 95%`, “Trên 80”, `8 - 10`, “Tốt”.
public final class FigureCell {

    private static final Pattern BARE = Pattern.compile("^(?:(" + QuantityWords.BEFORE + ") ?)?(" + NumberWords.DIGITS
            + ")(?: ?(?:-|den) ?(" + NumberWords.DIGITS + "))? ?(%)?([^\\d]*?)( ?tro len| ?tro xuong)?$");

    private FigureCell() {}

    /// The figure with the unit of the cell or else `unit`; null when the cell holds none.
    public static @Nullable Quantity read(Text value, String unit) {
        Matcher bare = BARE.matcher(value.key());
        if (!bare.matches()) {
            List<QuantityReader.Found> found = QuantityReader.find(value, true);
            return found.isEmpty() ? null : found.getFirst().quantity();
        }
        BigDecimal upper = bare.group(3) == null ? null : NumberWords.number(bare.group(3));
        Operator operator = QuantityWords.operator(bare.group(1), bare.group(6));
        if (upper != null && operator == Operator.EQUAL) {
            operator = Operator.AT_LEAST;
        }
        String own = value.part(bare.start(5), bare.end(5)).raw();
        String named = bare.group(4) != null ? "%" : own.isEmpty() ? Words.clean(unit) : own;
        return new Quantity(operator, NumberWords.number(bare.group(2)), upper, null, named, false, false);
    }
}
