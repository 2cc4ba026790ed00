package vn.thuocdo.plan.web.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.net.URI;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.thuocdo.kernel.Vietnam;
import vn.thuocdo.plan.PlanId;
import vn.thuocdo.plan.PlanQueries;
import vn.thuocdo.plan.content.ContentCheck;
import vn.thuocdo.plan.unitplan.UnitPlanRow;
import vn.thuocdo.plan.unitplan.UnitPlanStanding;
import vn.thuocdo.plan.unitplan.UnitPlans;
import vn.thuocdo.ui.Page;

/// Plans of units under a plan of the agency. They are read, written, handed in (submission), returned and accepted as
/// plans.
@RestController
@RequestMapping("/api/v1/plans/{id}")
@Tag(name = "unit plans")
class UnitPlanApi {
    private final UnitPlans unitPlans;
    private final PlanQueries plans;
    private final PlanBodies bodies;

    UnitPlanApi(UnitPlans unitPlans, PlanQueries plans, PlanBodies bodies) {
        this.unitPlans = unitPlans;
        this.plans = plans;
        this.bodies = bodies;
    }

    /// @param plan     its plan, or null while none is begun or I may not see it
    /// @param daysLate days after the last day for handing in
    record Row(Named unit, UnitPlanStanding standing, @Nullable UUID plan, long daysLate,
            @Nullable OffsetDateTime reminded) {
        static Row of(UnitPlanRow row) {
            var plan = row.plan();
            return new Row(new Named(row.unit().id().value(), row.unit().name()), row.standing(),
                    plan == null ? null : plan.id().value(), row.daysLate(), Vietnam.atOrNull(row.reminded()));
        }
    }

    record Check(boolean passed, List<Line> lines) {}

    /// @param rule    area, product, time, unit or targets
    /// @param subject code of the area, for the rule area
    /// @param met     how many items meet it
    /// @param failing the items that do not meet it
    record Line(String rule, @Schema(description = "What is asked, in the caller's language") String words,
            String subject, int met, int all, boolean passed, List<UUID> failing) {
        static Line of(ContentCheck.Line line) {
            return new Line(line.rule(), words(line), line.subject(), line.met(), line.all(), line.passed(),
                    line.failing().stream().map(item -> item.id().value()).toList());
        }

        private static String words(ContentCheck.Line line) {
            var rule = Page.text("plan.check." + line.rule());
            return line.subject().isEmpty() ? rule : rule + ": " + Page.text("task.area." + line.subject());
        }
    }

    record Reminded(int units) {}

    @GetMapping("/unit-plans")
    @Operation(summary = "How each unit stands that owes a plan of its own; empty when none is asked for")
    List<Row> list(@PathVariable String id) {
        return unitPlans.of(plans.get(PlanId.of(id))).stream().map(Row::of).toList();
    }

    @PostMapping("/unit-plans")
    @Operation(summary = "Begins the plan of my unit with what this plan gives to it, or finds the one begun")
    ResponseEntity<PlanWholeBody> begin(@PathVariable String id) {
        var begun = unitPlans.begin(plans.get(PlanId.of(id)).id());
        return ResponseEntity.created(URI.create("/api/v1/plans/" + begun)).body(bodies.whole(begun));
    }

    @PostMapping("/unit-plans/reminders")
    @Operation(summary = "Reminds the units that have not handed in")
    Reminded remind(@PathVariable String id) {
        return new Reminded(unitPlans.remind(plans.get(PlanId.of(id)).id()));
    }

    @GetMapping("/check")
    @Operation(summary = "Whether a plan holds what is asked: six areas, product, time and unit of each task, targets")
    Check check(@PathVariable String id) {
        var lines = unitPlans.check(plans.get(PlanId.of(id)));
        return new Check(ContentCheck.passed(lines), lines.stream().map(Line::of).toList());
    }
}
