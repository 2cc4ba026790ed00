package vn.thuocdo.plan.web.api;

import static java.util.Objects.requireNonNullElse;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;
import vn.thuocdo.kernel.Refused;
import vn.thuocdo.plan.PlanId;
import vn.thuocdo.plan.PlanQueries;
import vn.thuocdo.plan.content.ItemId;
import vn.thuocdo.plan.content.Reading;
import vn.thuocdo.plan.target.MeasurementId;
import vn.thuocdo.plan.target.TargetStatus;
import vn.thuocdo.ui.Page;

/// Targets of a plan and their measured values.
@RestController
@RequestMapping("/api/v1/plans/{id}/targets")
@Tag(name = "targets")
class TargetApi {
    private final TargetBodies bodies;
    private final RecordValue recording;
    private final PlanQueries plans;

    TargetApi(TargetBodies bodies, RecordValue recording, PlanQueries plans) {
        this.bodies = bodies;
        this.recording = recording;
        this.plans = plans;
    }

    record NewValue(
            @Schema(description = "The figure; 1 and 0 for is there and is not", example = "82.5") @Nullable BigDecimal value,
            @Schema(description = "The level reached, for targets that name a level", example = "tốt") @Nullable String level,
            @Schema(description = "The day for which it holds; today by default") @Nullable LocalDate measuredOn,
            @Schema(description = "Where it comes from; never empty", example = "Báo cáo 45/BC-UBND") @Nullable String basis) {
        Reading reading() {
            if (value != null)
                return Reading.of(value);
            if (level == null || level.isBlank())
                throw Refused.at("value", "plan.target.value-missing");
            return Reading.level(level);
        }

        LocalDate day() {
            return requireNonNullElse(measuredOn, Page.today());
        }

        String source() {
            return requireNonNullElse(basis, "");
        }
    }

    record Withdrawal(@Schema(description = "Why; never empty") @Nullable String reason) {}

    @GetMapping
    @Operation(summary = "The targets of a plan with their last values and how they stand")
    List<TargetBody> list(@PathVariable String id, @RequestParam(required = false) @Nullable TargetStatus status,
            @Parameter(description = "Code of the area") @RequestParam(defaultValue = "") String area) {
        return bodies.of(plans.get(PlanId.of(id))).stream().filter(row -> status == null || row.status() == status)
                .filter(row -> area.isEmpty() || row.target().area().equals(area)).toList();
    }

    @GetMapping("/{target}")
    @Operation(summary = "One target with all its values")
    TargetBody show(@PathVariable String id, @PathVariable String target) {
        return bodies.one(plans.get(PlanId.of(id)), ItemId.of(target));
    }

    @PostMapping(path = "/{target}/measurements", consumes = MediaType.APPLICATION_JSON_VALUE)
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(summary = "Records a measured value")
    TargetBody record(@PathVariable String id, @PathVariable String target, @RequestBody NewValue value) {
        recording.record(plans.get(PlanId.of(id)).id(), ItemId.of(target), value, null);
        return show(id, target);
    }

    @PostMapping(path = "/{target}/measurements", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(summary = "Records a measured value with the paper behind it")
    TargetBody recordWithFile(@PathVariable String id, @PathVariable String target,
            @RequestParam(required = false) @Nullable BigDecimal value,
            @RequestParam(required = false) @Nullable String level,
            @RequestParam(required = false) @Nullable LocalDate measuredOn,
            @RequestParam(defaultValue = "") String basis,
            @RequestParam(required = false) @Nullable MultipartFile file) {
        recording.record(plans.get(PlanId.of(id)).id(), ItemId.of(target),
                new NewValue(value, level, measuredOn, basis), file);
        return show(id, target);
    }

    @PostMapping("/{target}/measurements/{measurement}/withdrawal")
    @Operation(summary = "Withdraws a value that was recorded by mistake; it stays readable")
    TargetBody withdraw(@PathVariable String id, @PathVariable String target, @PathVariable String measurement,
            @RequestBody Withdrawal withdrawal) {
        recording.withdraw(plans.get(PlanId.of(id)).id(), MeasurementId.of(measurement),
                requireNonNullElse(withdrawal.reason(), ""));
        return show(id, target);
    }
}
