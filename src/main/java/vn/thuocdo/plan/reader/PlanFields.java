package vn.thuocdo.plan.reader;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.thuocdo.plan.reader.model.Doubt;
import vn.thuocdo.plan.reader.model.Passage;
import vn.thuocdo.plan.reader.model.Quantity;
import vn.thuocdo.plan.reader.model.ReadArea;
import vn.thuocdo.plan.reader.model.ReadDue;
import vn.thuocdo.plan.reader.model.ReadPlan;
import vn.thuocdo.plan.reader.model.ReadTarget;
import vn.thuocdo.plan.reader.model.ReadTask;
import vn.thuocdo.plan.reader.model.TaskKind;
import vn.thuocdo.plan.reader.model.UnitName;
import vn.thuocdo.plan.reader.model.Unread;

/// A read plan in the field names in which plans and their ground truth are exchanged.
///
/// `tasks` holds the rows of the annex; a plan without annex has its body tasks and reporting duties there.
final class PlanFields {

    private PlanFields() {}

    static Map<String, @Nullable Object> of(ReadPlan plan) {
        Map<String, @Nullable Object> fields = new LinkedHashMap<>();
        fields.put("title", plan.title());
        fields.put("number", plan.number());
        fields.put("issuedOn", Objects.toString(plan.issuedOn(), null));
        fields.put("year", plan.year() == 0 ? null : plan.year());
        fields.put("areas", plan.areas().stream().map(PlanFields::area).toList());
        fields.put("targets", plan.targets().stream().map(PlanFields::target).toList());
        List<Map<String, @Nullable Object>> tasks = new ArrayList<>(tasks(plan, TaskKind.TASK));
        if (!plan.annexed()) {
            tasks.addAll(tasks(plan, TaskKind.REPORT));
        }
        fields.put("tasks", tasks);
        fields.put("reportingDuties", tasks(plan, TaskKind.REPORT));
        fields.put("bodyTasks", tasks(plan, TaskKind.GUIDELINE));
        fields.put("unread", plan.unread().stream().map(PlanFields::unread).toList());
        fields.put("doubts", plan.doubts().stream().map(PlanFields::doubt).toList());
        return fields;
    }

    private static Map<String, @Nullable Object> area(ReadArea area) {
        Map<String, @Nullable Object> fields = new LinkedHashMap<>();
        fields.put("code", area.code());
        fields.put("title", area.title());
        fields.put("slug", area.kind().slug());
        return fields;
    }

    private static Map<String, @Nullable Object> target(ReadTarget target) {
        Quantity quantity = target.quantity();
        Map<String, @Nullable Object> fields = new LinkedHashMap<>();
        fields.put("area", target.area());
        fields.put("text", target.text());
        fields.put("operator", quantity == null ? null : quantity.operator().sign());
        fields.put("value",
                quantity == null ? null : quantity.level() != null ? quantity.level() : number(quantity.value()));
        if (quantity != null && quantity.upper() != null) {
            fields.put("upper", number(quantity.upper()));
        }
        fields.put("unit", quantity == null ? null : quantity.unit());
        fields.put("scope", target.scope());
        fields.put("due", due(target.due()));
        fields.put("source", passage(target.source()));
        return fields;
    }

    private static @Nullable Object due(ReadDue due) {
        return switch (due) {
            case ReadDue.ByYear year -> String.valueOf(year.year());
            case ReadDue.Impossible day -> day.written();
            default -> Objects.toString(DueFields.of(due).date(), null);
        };
    }

    private static List<Map<String, @Nullable Object>> tasks(ReadPlan plan, TaskKind kind) {
        return plan.tasks().stream().filter(task -> task.kind() == kind).map(PlanFields::task).toList();
    }

    private static Map<String, @Nullable Object> task(ReadTask task) {
        DueFields due = DueFields.of(task.due());
        Map<String, @Nullable Object> fields = new LinkedHashMap<>();
        fields.put("no", task.no());
        fields.put("area", task.area().isEmpty() ? null : task.area());
        fields.put("group", task.group().isEmpty() ? null : task.group());
        fields.put("kind", task.kind() == TaskKind.REPORT ? "report" : "task");
        fields.put("objective", task.objective());
        fields.put("task", task.text());
        fields.put("product", task.product());
        fields.put("lead", task.leadText());
        fields.put("coordinators", task.coordinators().stream().map(UnitName::text).toList());
        fields.put("dueText", task.dueText());
        fields.put("dueDate", Objects.toString(due.date(), null));
        fields.put("dueIsBefore", due.before());
        fields.put("recurring", due.recurring());
        if (!due.days().isEmpty()) {
            fields.put("dueDates", due.days().stream().map(Object::toString).toList());
        }
        fields.put("page section", String.join(" > ", task.path()));
        fields.put("tt", task.tt().isEmpty() ? null : task.tt());
        if (task.criterion() != null) {
            fields.put("criterion", task.criterion());
        }
        if (task.note() != null) {
            fields.put("note", task.note());
        }
        fields.put("source", passage(task.source()));
        return fields;
    }

    private static Map<String, @Nullable Object> unread(Unread unread) {
        Map<String, @Nullable Object> fields = new LinkedHashMap<>();
        fields.put("reason", unread.reason().key());
        fields.put("text", unread.source().text());
        fields.put("source", passage(unread.source()));
        return fields;
    }

    private static Map<String, @Nullable Object> doubt(Doubt doubt) {
        Map<String, @Nullable Object> fields = new LinkedHashMap<>();
        fields.put("code", doubt.code().key());
        fields.put("on", doubt.on().name().toLowerCase(java.util.Locale.ROOT));
        fields.put("row", doubt.row());
        fields.put("field", doubt.field().name().toLowerCase(java.util.Locale.ROOT));
        fields.put("arguments", doubt.arguments());
        fields.put("proposal", doubt.proposal());
        return fields;
    }

    private static Map<String, Object> passage(Passage passage) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("block", passage.block());
        if (passage.row() >= 0) {
            fields.put("row", passage.row());
        }
        if (passage.cell() >= 0) {
            fields.put("cell", passage.cell());
        }
        return fields;
    }

    private static @Nullable Object number(@Nullable BigDecimal value) {
        if (value == null) {
            return null;
        }
        BigDecimal plain = value.stripTrailingZeros();
        return plain.scale() <= 0 ? (Object) plain.longValueExact() : plain;
    }
}
