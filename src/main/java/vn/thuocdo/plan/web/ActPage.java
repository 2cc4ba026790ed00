package vn.thuocdo.plan.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thuocdo.kernel.Refusal;
import vn.thuocdo.plan.PlanAct;

/// One act on a plan, with what it leads to.
///
/// @param frame     the plan
/// @param act       the act
/// @param refusal   why it cannot be done now, or null
/// @param obstacles what stands in the way and can be mended
public record ActPage(PlanFrame frame, PlanAct act, @Nullable Refusal refusal, List<Refusal> obstacles) {
    /// Whether the act asks for a reason.
    public boolean asksReason() {
        return act == PlanAct.RETURN || act == PlanAct.AMEND || act == PlanAct.CLOSE;
    }
}
