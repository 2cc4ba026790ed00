package vn.thuocdo.organisation.web;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import vn.thuocdo.kernel.UnitId;
import vn.thuocdo.organisation.Unit;
import vn.thuocdo.ui.Option;

/// Units in tree order as choices of a form, and how deep each stands.
final class UnitChoices {
    private static final int DEEPEST = 4;

    private UnitChoices() {}

    /// 0 for the agency, 1 for what stands directly under it, at most 4.
    static Map<UnitId, Integer> depths(List<Unit> tree) {
        var depths = new HashMap<UnitId, Integer>();
        for (var unit : tree) {
            var parent = unit.parent();
            var above = parent == null || unit.isAgency() ? null : depths.get(parent);
            depths.put(unit.id(), above == null ? 0 : Math.min(DEEPEST, above + 1));
        }
        return depths;
    }

    static List<Option> of(List<Unit> tree, Predicate<Unit> fitting) {
        var depths = depths(tree);
        return tree.stream().filter(fitting).map(unit -> new Option(unit.id().toString(),
                "– ".repeat(depths.getOrDefault(unit.id(), 0)) + unit.name())).toList();
    }

    static List<Option> of(List<Unit> tree) {
        return of(tree, unit -> true);
    }
}
