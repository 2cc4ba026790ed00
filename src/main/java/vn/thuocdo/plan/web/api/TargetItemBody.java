package vn.thuocdo.plan.web.api;

import io.swagger.v3.oas.annotations.media.Schema;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.thuocdo.kernel.UnitId;
import vn.thuocdo.plan.content.Operator;
import vn.thuocdo.plan.content.SourceMark;
import vn.thuocdo.plan.content.TargetItem;
import vn.thuocdo.plan.web.ItemWords;

/// A target as programs see it.
record TargetItemBody(UUID id, @Schema(example = "C01") @Nullable String code, String area, String text,
        @Schema(description = "The mark in words, in the caller's language", example = "≥ 80 %") String goal,
        Operator operator, @Nullable BigDecimal value,
        @Schema(description = "Upper end of a range") @Nullable BigDecimal upTo, @Schema(example = "%") String unit,
        @Schema(description = "Of what the value is a share or number") @Nullable String scope,
        @Schema(description = "By when; the end of the plan where null") @Nullable LocalDate due,
        @Nullable Named responsible,
        @Schema(description = "Code of the measure") @Nullable String measure, @Nullable SourceMark source,
        @Schema(description = "The version to change it with, while the edition is written") @Nullable Integer version,
        @Schema(description = "Whether it was taken out and can be put back") boolean removed) implements ItemBody {
    static TargetItemBody of(TargetItem target, @Nullable Integer version, boolean removed, Map<UnitId, String> names) {
        var goal = target.goal();
        return new TargetItemBody(target.id().value(), target.code(), target.area(), target.text(),
                ItemWords.goal(goal), goal.operator(), goal.value(), goal.upTo(), goal.unit(), target.scope(),
                target.due(), Named.unit(target.responsible(), names), target.measure(), target.source(), version,
                removed);
    }
}
