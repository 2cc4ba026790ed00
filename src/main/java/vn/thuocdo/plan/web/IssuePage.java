package vn.thuocdo.plan.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thuocdo.kernel.Refusal;
import vn.thuocdo.plan.IssuePreview;

/// What issuing a plan will do, before it is done.
///
/// @param frame    the plan
/// @param refusal  why it cannot be issued now, or null
/// @param preview  the consequences, or null when it cannot be issued
/// @param decision whether a decision is to issue it
/// @param amends   whether it is an amendment
/// @param units    names of the units that get tasks, with the number of tasks
public record IssuePage(PlanFrame frame, @Nullable Refusal refusal, @Nullable IssuePreview preview, boolean decision,
        boolean amends, List<String> units) {}
