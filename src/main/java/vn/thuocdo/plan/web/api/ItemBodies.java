package vn.thuocdo.plan.web.api;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.thuocdo.kernel.Changes;
import vn.thuocdo.kernel.SourceRef;
import vn.thuocdo.kernel.UnitId;
import vn.thuocdo.organisation.UnitQueries;
import vn.thuocdo.plan.ItemRow;
import vn.thuocdo.plan.content.ItemId;
import vn.thuocdo.plan.content.PlanItem;
import vn.thuocdo.plan.content.TargetItem;
import vn.thuocdo.plan.content.TaskItem;
import vn.thuocdo.plan.web.ItemWords;
import vn.thuocdo.task.TaskQueries;
import vn.thuocdo.task.TaskRow;

/// Makes what programs see of targets and tasks of plans, names and tasks looked up once for a list.
@Component
class ItemBodies {
    private final UnitQueries units;
    private final TaskQueries tasks;

    ItemBodies(UnitQueries units, TaskQueries tasks) {
        this.units = units;
        this.tasks = tasks;
    }

    /// @param targets targets in order
    /// @param tasks   tasks in order
    record Items(List<TargetItemBody> targets, List<TaskItemBody> tasks) {}

    /// @param written whether the edition may be written, so that versions mean something
    Items of(List<ItemRow> rows, boolean written) {
        var items = rows.stream().map(ItemRow::item).toList();
        var names = names(items);
        var given = given(items);
        var targets = rows.stream().filter(row -> row.item() instanceof TargetItem)
                .map(row -> TargetItemBody.of((TargetItem) row.item(), version(row, written), row.removed(), names));
        var ordered = rows.stream().filter(row -> row.item() instanceof TaskItem)
                .map(row -> TaskItemBody.of((TaskItem) row.item(), given.get(ref(row.item().id())),
                        version(row, written), row.removed(), names));
        return new Items(targets.toList(), ordered.toList());
    }

    /// One item.
    ItemBody of(ItemRow row) {
        var items = of(List.of(row), true);
        return Stream.<ItemBody>concat(items.targets().stream(), items.tasks().stream()).findFirst().orElseThrow();
    }

    /// One target of the edition that everyone reads.
    TargetItemBody of(TargetItem target) {
        return TargetItemBody.of(target, null, false, names(List.of(target)));
    }

    Map<UnitId, String> names(List<? extends PlanItem> items) {
        return units.names(new HashSet<>(ItemWords.units(items)));
    }

    private Map<SourceRef, TaskRow> given(List<PlanItem> items) {
        return tasks.byOrigins(items.stream().filter(TaskItem.class::isInstance).map(item -> ref(item.id())).toList());
    }

    private static SourceRef ref(ItemId item) {
        return Changes.ref("plan", "item", item.value());
    }

    private static @Nullable Integer version(ItemRow row, boolean written) {
        return written ? row.version() : null;
    }
}
