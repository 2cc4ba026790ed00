package vn.thuocdo.plan.content;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// What an edition does to one item of the edition before it.
public sealed interface ItemChange {
    /// A part of an item that can differ; named under `plan.part.<name>`.
    enum Part {
        AREA, TEXT, GOAL, SCOPE, DUE, RESPONSIBLE, MEASURE, PRODUCT, LEADS, COORDINATORS, CRITERION, TARGETS
    }

    /// The item concerned, as it is now, or as it was when it is dropped.
    PlanItem item();

    /// It is new.
    record Added(PlanItem item) implements ItemChange {}

    /// It is gone.
    record Dropped(PlanItem item) implements ItemChange {}

    /// It is another one.
    ///
    /// @param before how it was
    /// @param item   how it is now
    /// @param parts  what differs, never empty
    record Altered(PlanItem before, PlanItem item, List<Part> parts) implements ItemChange {}

    /// What leads from one list of items to another: added and altered ones in the order of the new list, then the
    /// dropped ones. Codes and sources make no difference.
    static List<ItemChange> between(List<PlanItem> before, List<PlanItem> after) {
        var old = byId(before);
        var kept = byId(after);
        Stream<ItemChange> changes = after.stream().map(item -> change(old.get(item.id()), item))
                .filter(Objects::nonNull).map(ItemChange.class::cast);
        Stream<ItemChange> dropped = before.stream().filter(item -> !kept.containsKey(item.id())).map(Dropped::new);
        return Stream.concat(changes, dropped).toList();
    }

    private static @Nullable ItemChange change(@Nullable PlanItem before, PlanItem after) {
        if (before == null)
            return new Added(after);
        var parts = parts(before, after);
        return parts.isEmpty() ? null : new Altered(before, after, parts);
    }

    private static Map<ItemId, PlanItem> byId(List<PlanItem> items) {
        return items.stream().collect(Collectors.toMap(PlanItem::id, Function.identity(), (a, b) -> a,
                LinkedHashMap::new));
    }

    private static List<Part> parts(PlanItem before, PlanItem after) {
        var old = values(before);
        var now = values(after);
        return Stream.of(Part.values()).filter(part -> !Objects.equals(old.get(part), now.get(part))).toList();
    }

    private static Map<Part, @Nullable Object> values(PlanItem item) {
        var values = new LinkedHashMap<Part, @Nullable Object>();
        values.put(Part.AREA, item.area());
        values.put(Part.TEXT, item.text());
        switch (item) {
            case TargetItem target -> {
                values.put(Part.GOAL, target.goal());
                values.put(Part.SCOPE, target.scope());
                values.put(Part.DUE, target.due());
                values.put(Part.RESPONSIBLE, target.responsible());
                values.put(Part.MEASURE, target.measure());
            }
            case TaskItem task -> {
                values.put(Part.PRODUCT, task.product());
                values.put(Part.LEADS, task.leads());
                values.put(Part.COORDINATORS, task.coordinators());
                values.put(Part.DUE, task.due());
                values.put(Part.CRITERION, task.criterion());
                values.put(Part.TARGETS, task.targets());
            }
        }
        return values;
    }
}
