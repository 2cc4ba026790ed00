package vn.thuocdo.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.thuocdo.plan.content.PlanItem;
import vn.thuocdo.plan.content.PlanText;

/// A plan to begin with: empty for one written by hand, full for one that was read from a file and confirmed.
///
/// @param kind         sort of plan, not [PlanKind#UNIT]
/// @param period       the time it is for
/// @param title        its title without the word "Kế hoạch"
/// @param unitPlansDue day before which units hand in their own plans, or null
/// @param text         its text
/// @param items        targets and tasks in order; codes are given on issue, those of the items are not kept
/// @param original     identity of the file it was read from, kept and linked; or null
public record DraftPlan(PlanKind kind, PlanPeriod period, String title, @Nullable LocalDate unitPlansDue,
        PlanText text, List<PlanItem> items, @Nullable UUID original) {
    public DraftPlan {
        items = List.copyOf(items);
    }

    /// An empty plan to be written by hand.
    public static DraftPlan empty(PlanKind kind, PlanPeriod period, String title) {
        return new DraftPlan(kind, period, title, null, PlanText.EMPTY, List.of(), null);
    }
}
