package vn.thuocdo.plan.web;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thuocdo.kernel.Refused;
import vn.thuocdo.plan.DraftPlan;
import vn.thuocdo.plan.PlanKind;
import vn.thuocdo.plan.PlanPeriod;
import vn.thuocdo.plan.content.PlanText;
import vn.thuocdo.plan.content.Skeleton;

/// What is typed about a plan as a whole.
record PlanForm(@Nullable String title, @Nullable PlanKind kind, @Nullable String year,
        PlanPeriod.@Nullable Span span, @Nullable LocalDate unitPlansDue, @Nullable Boolean frame,
        @Nullable Integer version) {
    DraftPlan draft() {
        return new DraftPlan(kind == null ? PlanKind.REFORM : kind, period(), name(), unitPlansDue,
                Boolean.TRUE.equals(frame) ? Skeleton.text() : PlanText.EMPTY, List.of(), null);
    }

    PlanPeriod period() {
        return new PlanPeriod(year(year), span == null ? PlanPeriod.Span.YEAR : span);
    }

    int read() {
        return version == null ? 0 : version;
    }

    String name() {
        return title == null ? "" : title;
    }

    /// The year of a field; refuses what is none.
    static int year(@Nullable String typed) {
        var digits = typed == null ? "" : typed.strip();
        if (!digits.matches("20\\d\\d|2100"))
            throw Refused.at("year", "plan.year.wrong");
        return Integer.parseInt(digits);
    }
}
