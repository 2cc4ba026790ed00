package vn.thuocdo.plan;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.thuocdo.kernel.Missing;
import vn.thuocdo.kernel.Permission;
import vn.thuocdo.plan.content.ItemId;
import vn.thuocdo.plan.content.PlanItem;
import vn.thuocdo.plan.content.TaskItem;
import vn.thuocdo.plan.content.YearShift;

/// Begins the plan of another year from an earlier one: dates move, recurring tasks stay, measured values do not come
/// along.
@Component
class CopyPlan {
    private final PlanDesk desk;
    private final PlanQueries queries;
    private final BeginPlan beginning;

    CopyPlan(PlanDesk desk, PlanQueries queries, BeginPlan beginning) {
        this.desk = desk;
        this.queries = queries;
        this.beginning = beginning;
    }

    PlanId copy(PlanId source, int year) {
        desk.actor().must(Permission.EDIT_PLANS);
        var old = queries.get(source);
        if (!old.agency().equals(desk.actor().agency()) || old.kind() == PlanKind.UNIT)
            throw new Missing("plan");
        var edition = queries.edition(old, old.shownEdition());
        var shift = new YearShift(old.period().year(), year - old.period().year());
        var draft = new DraftPlan(old.kind(), new PlanPeriod(year, old.period().span()), shift.words(old.title()),
                shift.day(old.unitPlansDue()), shift.text(edition.text()),
                moved(shift, queries.items(old, old.shownEdition())), null);
        return beginning.begin(draft, null, null, "copied");
    }

    private static List<PlanItem> moved(YearShift shift, List<PlanItem> items) {
        var fresh = new HashMap<ItemId, ItemId>();
        items.forEach(item -> fresh.put(item.id(), ItemId.next()));
        var moved = new ArrayList<PlanItem>();
        for (var item : items) {
            var copy = shift.item(item, requireNonNull(fresh.get(item.id())));
            moved.add(copy instanceof TaskItem task
                    ? task.serving(task.targets().stream().filter(fresh::containsKey).map(fresh::get).toList())
                    : copy);
        }
        return moved;
    }
}
