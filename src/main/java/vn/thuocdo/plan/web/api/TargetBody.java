package vn.thuocdo.plan.web.api;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.swagger.v3.oas.annotations.media.Schema;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.thuocdo.kernel.AccountId;
import vn.thuocdo.kernel.Vietnam;
import vn.thuocdo.plan.content.Goal;
import vn.thuocdo.plan.target.Measurement;
import vn.thuocdo.plan.target.TargetStatus;
import vn.thuocdo.plan.web.ItemWords;

/// A target with what was measured, as programs see it.
record TargetBody(@JsonUnwrapped TargetItemBody target, TargetStatus status,
        @Schema(description = "By which part of the rule it stands so, in the caller's language") String rule,
        @Schema(description = "Its last day") LocalDate lastDay, @Nullable Value last,
        @Schema(description = "All values, the newest first, withdrawn ones among them") List<Value> measurements,
        @Schema(description = "Other targets that set another mark for what seems the same matter") List<UUID> contradicted,
        @Schema(description = "Whether I may record values") boolean mayRecord) {

    /// A measured value.
    ///
    /// @param words        the value with its unit, in the caller's language
    /// @param basis        where it comes from
    /// @param withdrawnWhy why it was withdrawn, or null while it stands
    record Value(UUID id, @Nullable BigDecimal value, @Nullable String level, String words, LocalDate measuredOn,
            String basis, @Nullable UUID file, @Nullable Named recordedBy, OffsetDateTime recordedAt,
            @Nullable Named withdrawnBy, @Nullable OffsetDateTime withdrawnAt, @Nullable String withdrawnWhy) {
        static Value of(Measurement each, Goal goal, Map<AccountId, String> people) {
            return new Value(each.id().value(), each.reading().figure(), each.reading().level(),
                    ItemWords.reading(each.reading(), goal), each.measuredOn(), each.basis(), each.file(),
                    Named.person(each.recordedBy(), people), Vietnam.at(each.recordedAt()),
                    Named.person(each.withdrawnBy(), people), Vietnam.atOrNull(each.withdrawnAt()),
                    each.withdrawnWhy());
        }
    }
}
