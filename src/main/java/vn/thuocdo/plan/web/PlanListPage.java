package vn.thuocdo.plan.web;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.thuocdo.kernel.Slice;
import vn.thuocdo.plan.ItemCounts;
import vn.thuocdo.plan.Plan;
import vn.thuocdo.plan.PlanFilter;
import vn.thuocdo.plan.PlanId;
import vn.thuocdo.ui.Option;
import vn.thuocdo.ui.Tab;

/// The list of plans.
///
/// @param filter   which plans are shown
/// @param plans    one page of them
/// @param total    how many there are, counted up to the bound
/// @param counts   items by plan
/// @param years    years to choose from
/// @param states   states to choose from
/// @param agencies agencies to choose from; one or none when there is no choice
/// @param mayWrite whether the reader begins plans
public record PlanListPage(PlanFilter filter, Slice<Plan> plans, long total, Map<PlanId, ItemCounts> counts,
        List<Tab> years, List<Tab> states, List<Option> agencies, @Nullable String agency, boolean mayWrite) {
    /// Items of a plan.
    public ItemCounts of(Plan plan) {
        return counts.getOrDefault(plan.id(), ItemCounts.NONE);
    }

    /// Whether nothing was ever written, rather than filtered away.
    public boolean blank() {
        return total == 0 && filter.text().isEmpty() && filter.year() == null && filter.state() == null
                && filter.kind() == null;
    }
}
