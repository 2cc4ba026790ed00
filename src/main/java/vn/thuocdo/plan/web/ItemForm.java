package vn.thuocdo.plan.web;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
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
import vn.thuocdo.task.due.DueForm;

/// What is typed about a target or task; the due rule of a task is a [DueForm] of its own.
record ItemForm(@Nullable String kind, @Nullable Integer version, @Nullable String area, @Nullable String text,
        @Nullable Operator operator, @Nullable BigDecimal value, @Nullable BigDecimal upTo, @Nullable String unit,
        @Nullable String scope, @Nullable LocalDate due, @Nullable String responsible, @Nullable String measure,
        @Nullable String product, @Nullable Boolean everyone, @Nullable List<String> leads,
        @Nullable Boolean withEveryone,
        @Nullable List<String> coordinators, @Nullable String criterion, @Nullable List<String> targets) {
    int read() {
        return version == null ? 0 : version;
    }

    private boolean target() {
        return "TARGET".equals(kind);
    }

    /// The item that was typed; code and source are taken from the one before.
    PlanItem item(ItemId id, DueForm dueForm, @Nullable PlanItem before) {
        var code = before == null ? null : before.code();
        var source = before == null ? null : before.source();
        return target()
                ? new TargetItem(id, code, or(area, ""), or(text, ""), goal(), orNull(scope), due,
                        unitOrNull(responsible), orNull(measure), source)
                : new TaskItem(id, code, or(area, ""), or(text, ""), orNull(product), scope(everyone, leads),
                        scope(withEveryone, coordinators), dueForm.rule(), null, orNull(criterion),
                        list(targets).stream().map(ItemId::of).toList(), source);
    }

    private Goal goal() {
        var chosen = operator == null ? Operator.EXISTS : operator;
        var name = or(unit, "");
        if (chosen.counts() && value == null)
            throw Refused.at("value", "plan.item.value-missing");
        if (chosen == Operator.LEVEL && name.isEmpty())
            throw Refused.at("unit", "plan.item.level-missing");
        if (chosen == Operator.BETWEEN && (upTo == null || value == null || upTo.compareTo(value) < 0))
            throw Refused.at("upTo", "plan.item.range-wrong");
        return new Goal(chosen, chosen.counts() ? value : null, chosen == Operator.BETWEEN ? upTo : null,
                chosen == Operator.EXISTS ? "" : name);
    }

    private static UnitScope scope(@Nullable Boolean all, @Nullable List<String> units) {
        return new UnitScope(Boolean.TRUE.equals(all), list(units).stream().map(UnitId::of).toList());
    }

    private static List<String> list(@Nullable List<String> given) {
        return given == null ? List.of() : given.stream().filter(each -> !each.isBlank()).toList();
    }

    private static String or(@Nullable String typed, String otherwise) {
        return typed == null ? otherwise : typed.strip();
    }

    private static @Nullable UnitId unitOrNull(@Nullable String typed) {
        return typed == null || typed.isBlank() ? null : UnitId.of(typed.strip());
    }

    private static @Nullable String orNull(@Nullable String typed) {
        return typed == null || typed.isBlank() ? null : typed.strip();
    }
}
