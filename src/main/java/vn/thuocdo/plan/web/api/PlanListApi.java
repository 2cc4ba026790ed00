package vn.thuocdo.plan.web.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.thuocdo.kernel.Slice;
import vn.thuocdo.kernel.UnitId;
import vn.thuocdo.plan.PlanFilter;
import vn.thuocdo.plan.PlanKind;
import vn.thuocdo.plan.PlanQueries;
import vn.thuocdo.plan.PlanState;

/// The list of plans.
@RestController
@RequestMapping("/api/v1/plans")
@Tag(name = "plans")
class PlanListApi {
    private final PlanQueries queries;
    private final PlanBodies bodies;

    PlanListApi(PlanQueries queries, PlanBodies bodies) {
        this.queries = queries;
        this.bodies = bodies;
    }

    @GetMapping
    @Operation(summary = "Plans that I may see, the newest year first, a page at a time", description = "Plans of units are not among them; see the unit plans of a plan.")
    Slice<PlanBody> list(
            @Parameter(description = "Words that title or number must hold; diacritics and case do not matter") @RequestParam(defaultValue = "") String q,
            @Parameter(description = "Year", example = "2025") @RequestParam(required = false) @Nullable Integer year,
            @RequestParam(required = false) @Nullable PlanState state,
            @RequestParam(required = false) @Nullable PlanKind kind,
            @Parameter(description = "Another agency than mine, as far as I see it") @RequestParam(required = false) @Nullable UUID agency,
            @Parameter(description = "The cursor next of a page read before") @RequestParam(required = false) @Nullable String after,
            @Parameter(description = "Rows of a page, 1 to 200") @RequestParam(defaultValue = "50") int limit) {
        var filter = new PlanFilter(agency == null ? null : new UnitId(agency), year, kind, state, q);
        var found = queries.search(filter, after, Math.clamp(limit, 1, 200));
        return new Slice<>(bodies.of(found.rows()), found.previous(), found.next());
    }
}
