package vn.thuocdo.plan.web.api;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.thuocdo.kernel.UnitId;
import vn.thuocdo.kernel.Vietnam;
import vn.thuocdo.plan.ItemCounts;
import vn.thuocdo.plan.Plan;
import vn.thuocdo.plan.PlanId;
import vn.thuocdo.plan.PlanKind;
import vn.thuocdo.plan.PlanPeriod;
import vn.thuocdo.plan.PlanState;

/// A plan as a whole, as programs see it.
record PlanBody(UUID id, UUID agency, PlanKind kind, int year, PlanPeriod.Span span, String title,
        @Schema(description = "Its number once it has one, else its title", example = "07/KH-UBND") String label,
        PlanState state, @Schema(description = "The plan that a unit's plan carries out") @Nullable UUID parent,
        @Schema(description = "The unit whose plan it is") @Nullable UUID unit,
        @Schema(description = "Day before which units hand in their own plans") @Nullable LocalDate unitPlansDue,
        @Schema(description = "Number of the document that issued the edition in force") @Nullable String number,
        @Nullable LocalDate issuedOn, @Schema(description = "First day in force") @Nullable LocalDate effectiveOn,
        @Schema(description = "The newest edition, issued or being written") int edition,
        @Schema(description = "The edition in force") @Nullable Integer inForce,
        @Schema(description = "The file it was imported from") @Nullable UUID original,
        @Schema(description = "Why it was returned or closed") @Nullable String reason, OffsetDateTime createdAt,
        @Nullable OffsetDateTime submittedAt,
        @Schema(description = "Items of the edition that everyone reads") ItemCounts items,
        int version) {
    static PlanBody of(Plan plan, ItemCounts items) {
        return new PlanBody(plan.id().value(), plan.agency().value(), plan.kind(), plan.period().year(),
                plan.period().span(), plan.title(), plan.label(), plan.state(), value(plan.parent()),
                value(plan.unit()), plan.unitPlansDue(), plan.number(), plan.issuedOn(), plan.effectiveOn(),
                plan.edition(), plan.inForce(), plan.original(), plan.reason(), Vietnam.at(plan.createdAt()),
                Vietnam.atOrNull(plan.submittedAt()), items, plan.version());
    }

    private static @Nullable UUID value(@Nullable PlanId id) {
        return id == null ? null : id.value();
    }

    private static @Nullable UUID value(@Nullable UnitId id) {
        return id == null ? null : id.value();
    }
}
