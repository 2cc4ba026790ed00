package vn.thuocdo.plan.web;

import static vn.thuocdo.ui.Page.number;
import static vn.thuocdo.ui.Page.text;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.thuocdo.kernel.UnitId;
import vn.thuocdo.plan.content.Goal;
import vn.thuocdo.plan.content.Operator;
import vn.thuocdo.plan.content.PlanItem;
import vn.thuocdo.plan.content.Reading;
import vn.thuocdo.plan.content.TargetItem;
import vn.thuocdo.plan.content.TaskItem;
import vn.thuocdo.plan.content.UnitScope;

/// Items in words, in the reader's language.
///
/// @param names names of the units that the items mention
public record ItemWords(Map<UnitId, String> names) {
    private static final char NO_BREAK = '\u00a0';

    public ItemWords {
        names = new HashMap<>(names);
    }

    /// The units that items mention.
    public static List<UnitId> units(List<? extends PlanItem> items) {
        return items.stream().flatMap(item -> switch (item) {
            case TargetItem target -> Stream.ofNullable(target.responsible());
            case TaskItem task -> Stream.concat(task.leads().units().stream(), task.coordinators().units().stream());
        }).distinct().toList();
    }

    /// A mark: `≥ 80 %`, `8–10 %`, `mức khá`, `hoàn thành`.
    public static String goal(Goal goal) {
        return switch (goal.operator()) {
            case EXISTS -> text("plan.goal.exists");
            case LEVEL -> text("plan.goal.level", goal.unit());
            case BETWEEN -> number(value(goal.value())) + "–" + withUnit(value(goal.upTo()), goal.unit());
            case INCREASE -> text("plan.goal.increase", withUnit(value(goal.value()), goal.unit()));
            case DECREASE -> text("plan.goal.decrease", withUnit(value(goal.value()), goal.unit()));
            case AT_LEAST, MORE_THAN, EXACTLY, AT_MOST, LESS_THAN ->
                goal.operator().sign() + NO_BREAK + withUnit(value(goal.value()), goal.unit());
        };
    }

    /// A measured value in the unit of its mark.
    public static String reading(Reading reading, Goal goal) {
        var figure = reading.figure();
        if (figure == null)
            return text("plan.goal.level", String.valueOf(reading.level()));
        if (goal.operator() == Operator.EXISTS)
            return text(figure.signum() > 0 ? "plan.reading.there" : "plan.reading.not-there");
        return withUnit(figure, goal.unit());
    }

    /// Names of units, or words for all of them.
    public String units(UnitScope scope) {
        return scope.everyone()
                ? text("plan.units.everyone")
                : scope.units().stream().map(this::unit).collect(Collectors.joining("; "));
    }

    /// Name of a unit, or a dash.
    public String unit(@Nullable UnitId unit) {
        return unit == null ? "–" : names.getOrDefault(unit, "–");
    }

    private static String withUnit(BigDecimal value, String unit) {
        return number(value) + (unit.isEmpty() ? "" : NO_BREAK + unit);
    }

    private static BigDecimal value(@Nullable BigDecimal value) {
        return value == null ? BigDecimal.ZERO : value;
    }
}
