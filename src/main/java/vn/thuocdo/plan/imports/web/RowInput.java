package vn.thuocdo.plan.imports.web;

import static java.util.Objects.requireNonNullElse;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thuocdo.kernel.Refused;
import vn.thuocdo.plan.content.Operator;
import vn.thuocdo.plan.imports.RowContent;
import vn.thuocdo.task.due.DueCodes;

/// What a program says about a row, always the whole of it; units are names as the plan writes them.
@Schema(description = "What is said about a row that was read, always the whole of it")
record RowInput(@NotNull Integer version,
        @Schema(description = "Whether it is a target; as it was read by default") @Nullable Boolean target,
        @Nullable String area, @Nullable String text, @Nullable Operator operator, @Nullable BigDecimal value,
        @Nullable BigDecimal upTo, @Nullable String unit, @Nullable String scope,
        @Schema(description = "A rule as tasks have it; a day for targets", example = "before 2025-09-26") @Nullable String due,
        @Nullable String objective, @Nullable String product,
        @Schema(description = "Names of leading units as the plan writes them") @Nullable List<String> leads,
        @Nullable List<String> coordinators, @Nullable String criterion) {

    /// The content; headings and the words for the due rule stay as they were read.
    RowContent content(RowContent before) {
        var isTarget = requireNonNullElse(target, before.target());
        var chosen = isTarget ? requireNonNullElse(operator, Operator.EXISTS) : null;
        if (chosen != null && chosen.counts() && value == null)
            throw Refused.at("value", "plan.item.value-missing");
        if (chosen == Operator.LEVEL && or(unit).isEmpty())
            throw Refused.at("unit", "plan.item.level-missing");
        if (chosen == Operator.BETWEEN && (upTo == null || upTo.compareTo(value) < 0))
            throw Refused.at("upTo", "plan.item.range-wrong");
        var rule = isTarget || due == null ? before.due() : DueCodes.of(DueCodes.parse(due));
        return new RowContent(isTarget, area == null ? before.area() : area, before.heading(), or(text), chosen,
                chosen == null ? null : value, chosen == Operator.BETWEEN ? upTo : null, or(unit), or(scope),
                isTarget ? day() : null,
                orNull(objective), orNull(product), requireNonNullElse(leads, List.of()),
                requireNonNullElse(coordinators, List.of()), rule, before.dueText(), orNull(criterion));
    }

    private @Nullable LocalDate day() {
        try {
            return due == null || due.isBlank() ? null : LocalDate.parse(due.strip());
        } catch (DateTimeException none) {
            throw Refused.at("due", "ui.invalid.typeMismatch.java.time.LocalDate");
        }
    }

    private static String or(@Nullable String given) {
        return given == null ? "" : given.strip();
    }

    private static @Nullable String orNull(@Nullable String given) {
        return or(given).isEmpty() ? null : or(given);
    }
}
