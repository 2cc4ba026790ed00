package vn.thuocdo.plan.web;

import java.util.List;
import java.util.Map;
import vn.thuocdo.plan.PlanId;
import vn.thuocdo.plan.content.ContentCheck;
import vn.thuocdo.plan.unitplan.UnitPlanRow;

/// Plans of units under a plan.
///
/// @param frame     the plan above
/// @param rows      how each unit stands
/// @param checks    content check of each plan that may be seen
/// @param mayRemind whether the reader reminds units
/// @param mayBegin  whether the reader's unit writes one
public record UnitPlansPage(PlanFrame frame, List<UnitPlanRow> rows, Map<PlanId, List<ContentCheck.Line>> checks,
        boolean mayRemind, boolean mayBegin) {
    /// How many lines of the check a plan meets, `8/10`.
    public String met(PlanId plan) {
        var lines = checks.getOrDefault(plan, List.of());
        return lines.stream().filter(ContentCheck.Line::passed).count() + "/" + lines.size();
    }

    /// Units that still owe their plan.
    public long owing() {
        return rows.stream().filter(UnitPlanRow::owes).count();
    }
}
