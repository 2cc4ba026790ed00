package vn.thuocdo.plan;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.thuocdo.kernel.Changes;
import vn.thuocdo.kernel.SourceRef;
import vn.thuocdo.plan.content.ItemChange;
import vn.thuocdo.plan.content.ItemChange.Part;
import vn.thuocdo.plan.content.ItemId;
import vn.thuocdo.plan.content.PlanItem;
import vn.thuocdo.plan.content.TargetItem;
import vn.thuocdo.plan.content.TaskItem;
import vn.thuocdo.task.Origin;
import vn.thuocdo.task.Standing;
import vn.thuocdo.task.TaskDraft;
import vn.thuocdo.task.TaskQueries;
import vn.thuocdo.task.TaskRow;
import vn.thuocdo.task.Tasks;

/// Turns task items into tasks when a plan is issued, and lets tasks follow an amendment.
@Component
class PlanTasks {
    private static final Pattern PRODUCTS = Pattern.compile("\\s*[;\\n]\\s*");

    private final Tasks tasks;
    private final TaskQueries queries;
    private final WorkingUnits units;

    PlanTasks(Tasks tasks, TaskQueries queries, WorkingUnits units) {
        this.tasks = tasks;
        this.queries = queries;
        this.units = units;
    }

    /// The reference by which a task points to its item.
    static SourceRef ref(ItemId item) {
        return Changes.ref("plan", "item", item.value());
    }

    /// Creates a task for each task item.
    void create(Plan issued, List<PlanItem> items) {
        tasks.createAll(items.stream().filter(TaskItem.class::isInstance)
                .map(item -> draft(issued, (TaskItem) item, items)).toList());
    }

    /// Lets the tasks follow the changes of an amendment: new items get tasks, changed ones change theirs in what the
    /// amendment changes, dropped ones cancel theirs. What is finished stays as it is.
    void follow(Plan issued, List<PlanItem> items, List<ItemChange> changes, String reason) {
        var open = open(changes);
        for (var change : changes) {
            if (!(change.item() instanceof TaskItem item))
                continue;
            var row = open.get(ref(item.id()));
            if (change instanceof ItemChange.Added)
                tasks.create(draft(issued, item, items));
            else if (row != null && change instanceof ItemChange.Dropped)
                tasks.cancel(row.id(), null, reason);
            else if (row != null && change instanceof ItemChange.Altered altered)
                tasks.change(row.id(), row.version(), changed(draft(issued, item, items), row, altered.parts()));
        }
    }

    private Map<SourceRef, TaskRow> open(List<ItemChange> changes) {
        var found = new HashMap<>(queries.byOrigins(changes.stream().map(ItemChange::item)
                .filter(TaskItem.class::isInstance).map(item -> ref(item.id())).toList()));
        found.values().removeIf(row -> row.standing() == Standing.DONE || row.standing() == Standing.CANCELLED);
        return found;
    }

    private TaskDraft changed(TaskDraft now, TaskRow row, List<Part> parts) {
        var leads = parts.contains(Part.LEADS);
        var helping = parts.contains(Part.COORDINATORS);
        var draft = now.by(leads ? now.leads() : row.leads(), helping ? now.coordinators() : row.coordinators())
                .given(leads ? null : row.person());
        return parts.contains(Part.DUE) ? draft : draft.due(row.rule());
    }

    private TaskDraft draft(Plan plan, TaskItem item, List<PlanItem> items) {
        var first = Objects.requireNonNull(plan.effectiveOn());
        var leads = units.meant(item.leads(), plan.agency(), first);
        var helping = units.meant(item.coordinators(), plan.agency(), first);
        return new TaskDraft(Objects.requireNonNull(item.code()), item.text(), item.area(), products(item), leads,
                helping, null, item.due(), first, last(plan, first), text(item.criterion()),
                measure(item, items), origin(plan, item), null);
    }

    private static LocalDate last(Plan plan, LocalDate first) {
        return plan.period().to().isBefore(first) ? first : plan.period().to();
    }

    private static List<String> products(TaskItem item) {
        return item.product() == null ? List.of() : List.of(PRODUCTS.split(item.product()));
    }

    private static String measure(TaskItem item, List<PlanItem> items) {
        return items.stream().filter(other -> item.targets().contains(other.id()))
                .filter(TargetItem.class::isInstance).map(target -> ((TargetItem) target).measure())
                .filter(Objects::nonNull).findFirst().orElse("");
    }

    private static Origin origin(Plan plan, TaskItem item) {
        var source = item.source();
        return new Origin(ref(item.id()), plan.id().value(), plan.label(), "/plans/" + plan.id(),
                source == null ? item.text() : source.paragraph(), source == null ? "" : text(source.place()));
    }

    private static String text(@Nullable String value) {
        return value == null ? "" : value;
    }
}
