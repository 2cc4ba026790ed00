package vn.thuocdo.plan.web.api;

import static java.util.Objects.requireNonNullElse;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thuocdo.kernel.Refused;
import vn.thuocdo.plan.DraftPlan;
import vn.thuocdo.plan.PlanKind;
import vn.thuocdo.plan.PlanPeriod;
import vn.thuocdo.plan.content.PlanText;
import vn.thuocdo.plan.content.Skeleton;

/// What a program says about a plan as a whole.
@Schema(description = "What is said about a plan as a whole")
record PlanInput(
        @Schema(description = "Title without the word Kế hoạch", example = "Cải cách hành chính nhà nước năm 2026") @Nullable String title,
        @Schema(description = "Sort of plan; REFORM by default; only for new plans") @Nullable PlanKind kind,
        @Schema(description = "2000 to 2100", example = "2026") @Nullable Integer year,
        @Schema(description = "Which part of the year; YEAR by default") PlanPeriod.@Nullable Span span,
        @Schema(description = "Day before which units hand in their own plans") @Nullable LocalDate unitPlansDue,
        @Schema(description = "Whether the text begins with the usual headings; only for new plans") @Nullable Boolean frame,
        @Schema(description = "The version that was read; only for changes") @Nullable Integer version) {
    DraftPlan draft() {
        return new DraftPlan(requireNonNullElse(kind, PlanKind.REFORM), period(), name(), unitPlansDue,
                Boolean.TRUE.equals(frame) ? Skeleton.text() : PlanText.EMPTY, List.of(), null);
    }

    PlanPeriod period() {
        return new PlanPeriod(year(year), requireNonNullElse(span, PlanPeriod.Span.YEAR));
    }

    String name() {
        return requireNonNullElse(title, "");
    }

    int read() {
        return version(version);
    }

    /// The year; refuses what is none.
    static int year(@Nullable Integer year) {
        if (year == null || year < 2000 || year > 2100)
            throw Refused.at("year", "plan.year.wrong");
        return year;
    }

    /// The version that was read; refuses none.
    static int version(@Nullable Integer version) {
        if (version == null)
            throw Refused.at("version", "ui.invalid.NotNull");
        return version;
    }
}
