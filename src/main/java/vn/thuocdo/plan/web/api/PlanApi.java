package vn.thuocdo.plan.web.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.net.URI;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import vn.thuocdo.kernel.Conflict;
import vn.thuocdo.plan.PlanId;
import vn.thuocdo.plan.PlanQueries;
import vn.thuocdo.plan.PlanTexts;
import vn.thuocdo.plan.Plans;

/// Single plans: begun, read, described, thrown away.
@RestController
@RequestMapping("/api/v1/plans")
@Tag(name = "plans")
class PlanApi {
    private final Plans plans;
    private final PlanTexts texts;
    private final PlanQueries queries;
    private final PlanBodies bodies;

    PlanApi(Plans plans, PlanTexts texts, PlanQueries queries, PlanBodies bodies) {
        this.plans = plans;
        this.texts = texts;
        this.queries = queries;
        this.bodies = bodies;
    }

    record Copy(@Schema(description = "The year of the new plan", example = "2026") @Nullable Integer year) {}

    @PostMapping
    @Operation(summary = "Begins a plan to be written by hand")
    ResponseEntity<PlanWholeBody> draft(@RequestBody PlanInput said) {
        return created(plans.draft(said.draft()));
    }

    @PostMapping("/{id}/copies")
    @Operation(summary = "Begins the plan of another year from this one; dates and years move along")
    ResponseEntity<PlanWholeBody> copy(@PathVariable String id, @RequestBody Copy copy) {
        return created(plans.copy(queries.get(PlanId.of(id)).id(), PlanInput.year(copy.year())));
    }

    @GetMapping("/{id}")
    @Operation(summary = "One plan with its targets and tasks and what I may do with it", description = "Who writes an edition gets the items of that edition with their versions; everyone else "
            + "those of the edition in force. Task items of an issued plan name the task that carries them out.")
    PlanWholeBody show(@PathVariable String id) {
        return bodies.whole(PlanId.of(id));
    }

    @PutMapping("/{id}")
    @Operation(summary = "Changes title, period and the day for unit plans; version is the one that was read", description = "When somebody else changed the plan since, answers 409 with what was sent and what is kept "
            + "now (`sent`, `kept`).")
    PlanWholeBody describe(@PathVariable String id, @RequestBody PlanInput said) {
        var plan = queries.get(PlanId.of(id)).id();
        try {
            texts.describe(plan, said.read(), said.period(), said.name(), said.unitPlansDue());
        } catch (Conflict conflict) {
            throw conflict.between(said, bodies.whole(plan));
        }
        return bodies.whole(plan);
    }

    @DeleteMapping("/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Throws a draft or an amendment away that was not issued")
    void discard(@PathVariable String id,
            @Parameter(description = "The version that was read") @RequestParam int version) {
        plans.discard(queries.get(PlanId.of(id)).id(), version);
    }

    private ResponseEntity<PlanWholeBody> created(PlanId id) {
        return ResponseEntity.created(URI.create("/api/v1/plans/" + id)).body(bodies.whole(id));
    }
}
