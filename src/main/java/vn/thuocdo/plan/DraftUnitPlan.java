package vn.thuocdo.plan;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Component;
import vn.thuocdo.document.official.DecreeDate;
import vn.thuocdo.kernel.NotAllowed;
import vn.thuocdo.kernel.Permission;
import vn.thuocdo.kernel.Refused;
import vn.thuocdo.kernel.UnitId;
import vn.thuocdo.organisation.UnitQueries;
import vn.thuocdo.plan.content.ItemId;
import vn.thuocdo.plan.content.PlanItem;
import vn.thuocdo.plan.content.PlanText;
import vn.thuocdo.plan.content.TargetItem;
import vn.thuocdo.plan.content.TaskItem;
import vn.thuocdo.plan.content.UnitScope;

/// Begins the plan of a unit with the targets it answers for and the tasks it leads in the plan above.
@Component
class DraftUnitPlan {
    private final PlanDesk desk;
    private final PlanQueries queries;
    private final BeginPlan beginning;
    private final WorkingUnits working;
    private final UnitQueries units;

    DraftUnitPlan(PlanDesk desk, PlanQueries queries, BeginPlan beginning, WorkingUnits working, UnitQueries units) {
        this.desk = desk;
        this.queries = queries;
        this.beginning = beginning;
        this.working = working;
        this.units = units;
    }

    PlanId draft(PlanId aboveId) {
        var actor = desk.actor();
        var above = queries.get(aboveId);
        actor.must(Permission.EDIT_UNIT_PLAN);
        if (!actor.agency().equals(above.agency()))
            throw new NotAllowed(Permission.EDIT_UNIT_PLAN);
        var due = above.unitPlansDue();
        if (due == null || !above.state().inForce() || above.unit() != null)
            throw Refused.because("plan.unit-plan.not-asked");
        if (working.of(above.agency(), due).stream().noneMatch(unit -> unit.id().equals(actor.unit())))
            throw Refused.because("plan.unit-plan.not-owed");
        var begun = queries.unitPlans(aboveId).stream().filter(plan -> actor.unit().equals(plan.unit())).findFirst();
        return begun.map(Plan::id).orElseGet(() -> begin(above, actor.unit()));
    }

    private PlanId begin(Plan above, UnitId unit) {
        var name = units.get(unit).name();
        var edition = above.shownEdition();
        var text = new PlanText(List.of(above.number() == null ? above.title() : basis(above)), "", List.of(), "",
                List.of(), "VT");
        var draft = new DraftPlan(PlanKind.UNIT, above.period(), above.title() + " – " + name, null, text,
                given(queries.items(above, edition), unit), null);
        return beginning.begin(draft, above.id(), unit, "unit-plan-begun");
    }

    private static String basis(Plan above) {
        return "Căn cứ Kế hoạch số %s ngày %s".formatted(above.number(),
                DecreeDate.figures(Objects.requireNonNull(above.issuedOn())));
    }

    private static List<PlanItem> given(List<PlanItem> items, UnitId unit) {
        var mine = items.stream().filter(item -> switch (item) {
            case TargetItem target -> unit.equals(target.responsible());
            case TaskItem task -> task.leads().everyone() || task.leads().units().contains(unit);
        }).toList();
        var fresh = new HashMap<ItemId, ItemId>();
        mine.forEach(item -> fresh.put(item.id(), ItemId.next()));
        var given = new ArrayList<PlanItem>();
        for (var item : mine) {
            var copy = item.copied(Objects.requireNonNull(fresh.get(item.id())));
            given.add(copy instanceof TaskItem task ? own(task, unit, fresh) : copy);
        }
        return given;
    }

    private static TaskItem own(TaskItem task, UnitId unit, HashMap<ItemId, ItemId> fresh) {
        var targets = task.targets().stream().filter(fresh::containsKey).map(fresh::get).toList();
        return new TaskItem(task.id(), null, task.area(), task.text(), task.product(), UnitScope.of(unit),
                task.coordinators(), task.due(), null, task.criterion(), targets, null);
    }
}
