package vn.thuocdo.plan.content;

import org.jspecify.annotations.Nullable;

/// A target or a task of a plan.
public sealed interface PlanItem permits TargetItem, TaskItem {
    /// Identity through all editions.
    ItemId id();

    /// Its code in the issued plan, `C01` for targets and `N01` for tasks; null until the plan is issued.
    @Nullable
    String code();

    /// Code of its area, one of [Areas#ALL].
    String area();

    /// Its words.
    String text();

    /// Where it was read from, or null when it was written by hand.
    @Nullable
    SourceMark source();

    /// The same item under a code.
    PlanItem coded(String given);

    /// The same item under another identity and without a code, for copies.
    PlanItem copied(ItemId id);
}
