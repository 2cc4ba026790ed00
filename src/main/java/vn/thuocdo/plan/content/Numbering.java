package vn.thuocdo.plan.content;

import java.util.ArrayList;
import java.util.List;

/// Gives items their codes: `C01`, `C02` … to targets and `N01`, `N02` … to tasks, in their order. Codes once issued
/// stay; items added by an amendment go on after the highest one.
public final class Numbering {
    private Numbering() {}

    /// The items in the same order, each with a code.
    ///
    /// @param taken codes of earlier editions, also of items dropped since, which are not given again
    public static List<PlanItem> of(List<PlanItem> items, List<String> taken) {
        var target = highest('C', items, taken);
        var task = highest('N', items, taken);
        var coded = new ArrayList<PlanItem>();
        for (var item : items) {
            if (item.code() != null)
                coded.add(item);
            else
                coded.add(item.coded(item instanceof TargetItem
                        ? "C%02d".formatted(++target)
                        : "N%02d".formatted(++task)));
        }
        return coded;
    }

    private static int highest(char letter, List<PlanItem> items, List<String> taken) {
        var codes = new ArrayList<>(taken);
        items.forEach(item -> {
            if (item.code() != null)
                codes.add(item.code());
        });
        return codes.stream().filter(code -> code.charAt(0) == letter)
                .mapToInt(code -> Integer.parseInt(code.substring(1))).max().orElse(0);
    }
}
