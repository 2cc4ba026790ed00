package vn.thuocdo.plan.web.api;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thuocdo.plan.PlanAct;

/// A plan with its content, as programs see it.
record PlanWholeBody(@JsonUnwrapped PlanBody plan,
        @Schema(description = "The edition whose items these are: the one being written for who writes it, else the one "
                + "in force") int shownEdition,
        List<TargetItemBody> targets, List<TaskItemBody> tasks,
        @Schema(description = "What I may do with it, and why not what I may not") List<Act> acts,
        @Schema(description = "What stands between the draft and its submission") List<Reason> obstacles) {

    /// @param reason why not, or null when it can be done now
    record Act(PlanAct act, boolean open, @Nullable Reason reason) {}

    /// @param code   stable code
    /// @param detail the same in the caller's language
    record Reason(String code, String detail) {}
}
