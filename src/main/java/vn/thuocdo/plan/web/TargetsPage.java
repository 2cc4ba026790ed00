package vn.thuocdo.plan.web;

import java.util.List;
import java.util.Set;
import vn.thuocdo.plan.content.ItemId;
import vn.thuocdo.plan.target.TargetStanding;
import vn.thuocdo.ui.Tab;

/// Targets of a running plan and how they stand.
///
/// @param frame    the plan
/// @param rows     the targets shown
/// @param statuses statuses to filter by
/// @param words    names
/// @param mine     targets for which the reader may record values
public record TargetsPage(PlanFrame frame, List<TargetStanding> rows, List<Tab> statuses, ItemWords words,
        Set<ItemId> mine) {
    /// Areas of the targets shown, in order.
    public List<String> areas() {
        return rows.stream().map(row -> row.target().area()).distinct().toList();
    }

    /// Targets of an area.
    public List<TargetStanding> in(String area) {
        return rows.stream().filter(row -> row.target().area().equals(area)).toList();
    }
}
