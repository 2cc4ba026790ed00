package vn.thuocdo.plan;

import java.util.List;
import java.util.function.Predicate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.thuocdo.kernel.Missing;
import vn.thuocdo.kernel.UnitId;
import vn.thuocdo.plan.content.ItemId;
import vn.thuocdo.plan.content.PlanItem;
import vn.thuocdo.plan.content.TaskItem;
import vn.thuocdo.plan.content.UnitScope;

/// Writes targets and tasks of the edition being written. Whoever may write the plan may write its items; see
/// [PlanAct#WRITE].
@Component
public class PlanItems {
    private final PlanDesk desk;
    private final ItemStore items;
    private final ItemRules rules;

    PlanItems(PlanDesk desk, ItemStore items, ItemRules rules) {
        this.desk = desk;
        this.items = items;
        this.rules = rules;
    }

    /// Adds an item after the others of its sort and area.
    @Transactional
    public void add(PlanId id, PlanItem item) {
        var plan = desk.take(id, PlanAct.WRITE);
        rules.check(plan, item);
        items.add(place(plan), item, last(plan, item) + 1);
        desk.touch(plan);
        desk.tell(plan, "item-added", null, item);
    }

    /// Changes an item; throws [vn.thuocdo.kernel.Conflict] when somebody else changed it since `version` was read. Its
    /// code and source stay as they are.
    @Transactional
    public void change(PlanId id, PlanItem item, int version) {
        var plan = desk.take(id, PlanAct.WRITE);
        rules.check(plan, item);
        var before = find(plan, item.id());
        items.change(place(plan), item, version);
        if (!before.item().area().equals(item.area()))
            items.move(place(plan), item.id(), last(plan, item) + 1);
        desk.touch(plan);
        desk.tell(plan, "item-changed", before.item(), item);
    }

    /// Gives tasks to one leading unit, in place of those that led them; targets among the items stay as they are.
    /// Returns how many tasks were given.
    @Transactional
    public int lead(PlanId id, List<ItemId> chosen, UnitId unit) {
        var plan = desk.take(id, PlanAct.WRITE);
        var given = items.all(place(plan)).stream().filter(row -> !row.removed() && chosen.contains(row.item().id()))
                .filter(row -> row.item() instanceof TaskItem).toList();
        for (var row : given) {
            var led = ((TaskItem) row.item()).ledBy(UnitScope.of(unit));
            rules.check(plan, led);
            items.change(place(plan), led, row.version());
            desk.tell(plan, "item-changed", row.item(), led);
        }
        if (!given.isEmpty())
            desk.touch(plan);
        return given.size();
    }

    /// Moves an item one place up or down among those of its sort and area; at the end nothing happens.
    @Transactional
    public void move(PlanId id, ItemId item, boolean up) {
        var plan = desk.take(id, PlanAct.WRITE);
        var row = find(plan, item);
        var neighbours = alike(plan, row.item());
        var index = neighbours.stream().map(other -> other.item().id()).toList().indexOf(item);
        var other = index + (up ? -1 : 1);
        if (index < 0 || other < 0 || other >= neighbours.size())
            return;
        items.move(place(plan), item, neighbours.get(other).position());
        items.move(place(plan), neighbours.get(other).item().id(), row.position());
        desk.touch(plan);
    }

    /// Takes an item out; it can be put back until the edition is issued.
    @Transactional
    public void remove(PlanId id, ItemId item) {
        put(id, item, true);
    }

    /// Puts back an item that was taken out.
    @Transactional
    public void restore(PlanId id, ItemId item) {
        put(id, item, false);
    }

    private void put(PlanId id, ItemId item, boolean removed) {
        var plan = desk.take(id, PlanAct.WRITE);
        var row = find(plan, item);
        if (row.removed() == removed)
            return;
        items.remove(place(plan), item, removed);
        desk.touch(plan);
        desk.tell(plan, removed ? "item-removed" : "item-restored", removed ? row.item() : null,
                removed ? null : row.item());
    }

    private ItemRow find(Plan plan, ItemId item) {
        return items.find(place(plan), item).orElseThrow(() -> new Missing("plan-item"));
    }

    private int last(Plan plan, PlanItem item) {
        return items.all(place(plan)).stream().filter(alike(item)).mapToInt(ItemRow::position).max().orElse(0);
    }

    private List<ItemRow> alike(Plan plan, PlanItem item) {
        return items.all(place(plan)).stream().filter(row -> !row.removed()).filter(alike(item)).toList();
    }

    private static Predicate<ItemRow> alike(PlanItem item) {
        return row -> row.item().getClass().equals(item.getClass()) && row.item().area().equals(item.area());
    }

    private static ItemStore.Place place(Plan plan) {
        return new ItemStore.Place(plan.agency(), plan.id(), plan.edition());
    }
}
