package vn.thuocdo.plan.imports.web;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thuocdo.kernel.Refused;
import vn.thuocdo.plan.content.Operator;
import vn.thuocdo.plan.imports.RowContent;
import vn.thuocdo.task.due.DueForm;
import vn.thuocdo.task.due.DueCodes;

/// What is typed about a row; its due rule is a [DueForm] of its own.
record RowForm(@Nullable Integer version, @Nullable String kind, @Nullable String area, @Nullable String text,
        @Nullable Operator operator, @Nullable BigDecimal value, @Nullable BigDecimal upTo, @Nullable String unit,
        @Nullable String scope, @Nullable LocalDate due, @Nullable String objective,
        @Nullable String product, @Nullable String leads,
        @Nullable String coordinators, @Nullable String criterion) {
    int read() {
        return version == null ? 0 : version;
    }

    RowContent content(RowContent before, DueForm dueForm) {
        var target = "TARGET".equals(kind);
        var chosen = target ? operator == null ? Operator.EXISTS : operator : null;
        if (chosen != null && chosen.counts() && value == null)
            throw Refused.at("value", "plan.item.value-missing");
        if (chosen == Operator.LEVEL && or(unit).isEmpty())
            throw Refused.at("unit", "plan.item.level-missing");
        if (chosen == Operator.BETWEEN && (upTo == null || value == null || upTo.compareTo(value) < 0))
            throw Refused.at("upTo", "plan.item.range-wrong");
        return new RowContent(target, area == null ? before.area() : area, before.heading(), or(text), chosen,
                target ? value : null, chosen == Operator.BETWEEN ? upTo : null, or(unit), or(scope), due,
                orNull(objective), orNull(product), names(leads), names(coordinators), DueCodes.of(dueForm.rule()),
                before.dueText(), orNull(criterion));
    }

    private static List<String> names(@Nullable String typed) {
        return typed == null ? List.of() : typed.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
    }

    private static String or(@Nullable String typed) {
        return typed == null ? "" : typed.strip();
    }

    private static @Nullable String orNull(@Nullable String typed) {
        return typed == null || typed.isBlank() ? null : typed.strip();
    }
}
