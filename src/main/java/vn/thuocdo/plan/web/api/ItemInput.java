package vn.thuocdo.plan.web.api;

import static java.util.Objects.requireNonNullElse;

import io.swagger.v3.oas.annotations.media.Schema;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.thuocdo.kernel.Refused;
import vn.thuocdo.kernel.UnitId;
import vn.thuocdo.plan.content.Goal;
import vn.thuocdo.plan.content.ItemId;
import vn.thuocdo.plan.content.Operator;
import vn.thuocdo.plan.content.PlanItem;
import vn.thuocdo.plan.content.TargetItem;
import vn.thuocdo.plan.content.TaskItem;
import vn.thuocdo.plan.content.UnitScope;
import vn.thuocdo.task.due.DueCodes;

/// What a program says about a target or task of a plan, always the whole of it.
@Schema(description = "What is said about a target or a task of a plan, always the whole of it")
record ItemInput(@Schema(description = "TASK by default; an item keeps its kind") @Nullable Kind kind,
        @Schema(description = "Code of the area", example = "procedure") @Nullable String area,
        @Schema(example = "Niêm yết công khai thủ tục hành chính") @Nullable String text,
        @Schema(description = "Of a target: how it is compared") @Nullable Operator operator,
        @Nullable BigDecimal value, @Schema(description = "Upper end of a range") @Nullable BigDecimal upTo,
        @Schema(description = "Of a target", example = "%") @Nullable String unit, @Nullable String scope,
        @Schema(description = "Of a target: the unit that answers for it") @Nullable UUID responsible,
        @Schema(description = "Of a target: code of the measure") @Nullable String measure,
        @Schema(description = "By when: a rule as tasks have it (`before 2025-09-26`, `every month 1 by 20`, "
                + "`inherited`); a day for targets", example = "before 2025-09-26") @Nullable String due,
        @Schema(description = "Of a task: what it leaves behind", example = "Báo cáo") @Nullable String product,
        @Schema(description = "Of a task: units in charge") @Nullable List<UUID> leads,
        @Schema(description = "Whether all units are in charge") @Nullable Boolean everyone,
        @Nullable List<UUID> coordinators, @Schema(description = "Whether all units help") @Nullable Boolean withEveryone,
        @Nullable String criterion, @Schema(description = "Of a task: the targets it serves") @Nullable List<UUID> targets,
        @Schema(description = "The version of the item that was read; only for changes") @Nullable Integer version) {

    /// Sorts of items.
    enum Kind {
        /// Chỉ tiêu.
        TARGET,
        /// Nhiệm vụ.
        TASK
    }

    /// The item; code and source are taken from the one before, and so is its kind.
    PlanItem item(ItemId id, @Nullable PlanItem before) {
        var code = before == null ? null : before.code();
        var source = before == null ? null : before.source();
        if (before == null ? kind == Kind.TARGET : before instanceof TargetItem)
            return new TargetItem(id, code, text(area), text(text), goal(), orNull(scope), day(),
                    responsible == null ? null : new UnitId(responsible), orNull(measure), source);
        return new TaskItem(id, code, text(area), text(text), orNull(product), scope(everyone, leads),
                scope(withEveryone, coordinators), DueCodes.parse(due == null ? "inherited" : due), null,
                orNull(criterion), requireNonNullElse(targets, List.<UUID>of()).stream().map(ItemId::new).toList(),
                source);
    }

    private Goal goal() {
        var chosen = requireNonNullElse(operator, Operator.EXISTS);
        if (chosen.counts() && value == null)
            throw Refused.at("value", "plan.item.value-missing");
        if (chosen == Operator.LEVEL && text(unit).isEmpty())
            throw Refused.at("unit", "plan.item.level-missing");
        if (chosen == Operator.BETWEEN && (upTo == null || upTo.compareTo(value) < 0))
            throw Refused.at("upTo", "plan.item.range-wrong");
        return new Goal(chosen, chosen.counts() ? value : null, chosen == Operator.BETWEEN ? upTo : null,
                chosen == Operator.EXISTS ? "" : text(unit));
    }

    private @Nullable LocalDate day() {
        try {
            return due == null || due.isBlank() ? null : LocalDate.parse(due.strip());
        } catch (DateTimeException none) {
            throw Refused.at("due", "ui.invalid.typeMismatch.java.time.LocalDate");
        }
    }

    private static UnitScope scope(@Nullable Boolean all, @Nullable List<UUID> units) {
        return new UnitScope(Boolean.TRUE.equals(all),
                requireNonNullElse(units, List.<UUID>of()).stream().map(UnitId::new).toList());
    }

    private static String text(@Nullable String given) {
        return given == null ? "" : given.strip();
    }

    private static @Nullable String orNull(@Nullable String given) {
        return text(given).isEmpty() ? null : text(given);
    }
}
