package vn.thuocdo.plan.web.api;

import static java.util.Objects.requireNonNullElse;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.thuocdo.organisation.UnitQueries;
import vn.thuocdo.plan.IssueOrder;
import vn.thuocdo.plan.IssuePreview;
import vn.thuocdo.plan.PlanId;
import vn.thuocdo.plan.PlanQueries;
import vn.thuocdo.plan.Plans;
import vn.thuocdo.plan.PreviewIssue;
import vn.thuocdo.ui.Page;

/// Issues plans and amendments.
@RestController
@RequestMapping("/api/v1/plans/{id}/issue")
@Tag(name = "plans")
class IssueApi {
    private final Plans plans;
    private final PlanQueries queries;
    private final PreviewIssue previews;
    private final PlanBodies bodies;
    private final UnitQueries units;

    IssueApi(Plans plans, PlanQueries queries, PreviewIssue previews, PlanBodies bodies, UnitQueries units) {
        this.plans = plans;
        this.queries = queries;
        this.previews = previews;
        this.bodies = bodies;
        this.units = units;
    }

    record Order(@Schema(description = "The version that was read", example = "4") @Nullable Integer version,
            @Schema(description = "Whether a decision issues it as an attachment; else it gets a number of its own") @Nullable Boolean byDecision,
            @Schema(description = "Date of the document, not in the future; today by default") @Nullable LocalDate date,
            @Schema(description = "First day in force, not before the date; the date by default") @Nullable LocalDate effectiveOn) {
        IssueOrder order(LocalDate today) {
            var day = requireNonNullElse(date, today);
            return new IssueOrder(Boolean.TRUE.equals(byDecision), day, requireNonNullElse(effectiveOn, day));
        }
    }

    /// @param symbol the number with a gap, for example `…/KH-UBND`
    /// @param people people who will be told
    record Preview(String symbol, int targets, int tasks, int created, int changed, int cancelled, int people,
            List<UnitTasks> units) {}

    record UnitTasks(@Nullable Named unit, int tasks) {}

    @PostMapping
    @Operation(summary = "Issues the plan or the amendment: number and date, codes of items, tasks for units", description = "The number is the next one of the number book; all happens or nothing.")
    PlanWholeBody issue(@PathVariable String id, @RequestBody Order order) {
        var plan = queries.get(PlanId.of(id)).id();
        plans.issue(plan, PlanInput.version(order.version()), order.order(Page.today()));
        return bodies.whole(plan);
    }

    @GetMapping
    @Operation(summary = "What issuing the plan will do, without doing it")
    Preview preview(@PathVariable String id,
            @Parameter(description = "Whether a decision issues it") @RequestParam(defaultValue = "false") boolean byDecision) {
        return preview(previews.of(queries.get(PlanId.of(id)), byDecision));
    }

    private Preview preview(IssuePreview found) {
        var names = units.names(found.byUnit().keySet());
        return new Preview(found.symbol(), found.targets(), found.tasks(), found.created(), found.changed(),
                found.cancelled(), found.people(), found.byUnit().entrySet().stream()
                        .map(each -> new UnitTasks(Named.unit(each.getKey(), names), each.getValue())).toList());
    }
}
