package vn.thuocdo.plan.web.api;

import static java.util.Objects.requireNonNullElse;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.thuocdo.plan.PlanId;
import vn.thuocdo.plan.PlanQueries;
import vn.thuocdo.plan.Plans;

/// The life of a plan. Each act takes the version that was read and answers the plan as it is now.
@RestController
@RequestMapping("/api/v1/plans/{id}")
@Tag(name = "plans")
class PlanActApi {
    private final Plans plans;
    private final PlanQueries queries;
    private final PlanBodies bodies;

    PlanActApi(Plans plans, PlanQueries queries, PlanBodies bodies) {
        this.plans = plans;
        this.queries = queries;
        this.bodies = bodies;
    }

    record Act(@Schema(description = "The version that was read", example = "3") @Nullable Integer version) {
        int read() {
            return PlanInput.version(version);
        }
    }

    record ReasonedAct(@Schema(description = "The version that was read", example = "3") @Nullable Integer version,
            @Schema(description = "Why; never empty", example = "Bổ sung chỉ tiêu về chuyển đổi số") @Nullable String reason) {
        int read() {
            return PlanInput.version(version);
        }

        String why() {
            return requireNonNullElse(reason, "");
        }
    }

    @PostMapping("/submission")
    @Operation(summary = "Puts the draft, or the amendment, before who issues it")
    PlanWholeBody submit(@PathVariable String id, @RequestBody Act act) {
        return perform(id, plan -> plans.submit(plan, act.read()));
    }

    @PostMapping("/withdrawal")
    @Operation(summary = "Takes back what was submitted, to go on writing")
    PlanWholeBody withdraw(@PathVariable String id, @RequestBody Act act) {
        return perform(id, plan -> plans.withdraw(plan, act.read()));
    }

    @PostMapping("/return")
    @Operation(summary = "Gives back what was submitted, with a reason")
    PlanWholeBody giveBack(@PathVariable String id, @RequestBody ReasonedAct act) {
        return perform(id, plan -> plans.giveBack(plan, act.read(), act.why()));
    }

    @PostMapping("/acceptance")
    @Operation(summary = "Accepts the plan of a unit that was handed in")
    PlanWholeBody accept(@PathVariable String id, @RequestBody Act act) {
        return perform(id, plan -> plans.accept(plan, act.read()));
    }

    @PostMapping("/amendments")
    @Operation(summary = "Begins an amendment of a running plan; the edition in force stays readable")
    PlanWholeBody amend(@PathVariable String id, @RequestBody ReasonedAct act) {
        return perform(id, plan -> plans.amend(plan, act.read(), act.why()));
    }

    @PostMapping("/closing")
    @Operation(summary = "Closes a running plan; what is still open in it counts as not done")
    PlanWholeBody close(@PathVariable String id, @RequestBody ReasonedAct act) {
        return perform(id, plan -> plans.close(plan, act.read(), act.why()));
    }

    /// What cannot be found is told before anything else that may be wrong.
    private PlanWholeBody perform(String id, Consumer<PlanId> act) {
        var plan = queries.get(PlanId.of(id)).id();
        act.accept(plan);
        return bodies.whole(plan);
    }
}
