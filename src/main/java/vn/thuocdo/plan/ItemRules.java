package vn.thuocdo.plan;

import java.time.Clock;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.thuocdo.kernel.Refusal;
import vn.thuocdo.kernel.Refused;
import vn.thuocdo.kernel.UnitId;
import vn.thuocdo.kernel.Vietnam;
import vn.thuocdo.organisation.Unit;
import vn.thuocdo.organisation.UnitQueries;
import vn.thuocdo.task.Areas;
import vn.thuocdo.plan.content.PlanItem;
import vn.thuocdo.plan.content.TargetItem;
import vn.thuocdo.plan.content.TaskItem;

/// What an item must satisfy to be kept, also in a draft.
@Component
class ItemRules {
    /// The longest words of a target or task; the longest paragraph found in real plans has about 1,700 characters.
    static final int LONGEST = 4000;

    private final UnitQueries units;
    private final Clock clock;

    ItemRules(UnitQueries units, Clock clock) {
        this.units = units;
        this.clock = clock;
    }

    /// Refuses what cannot be kept, with all reasons at once.
    void check(Plan plan, PlanItem item) {
        check(item, known(plan));
    }

    /// As [#check(Plan, PlanItem)], for many items of one plan.
    void check(Plan plan, List<PlanItem> items) {
        var known = known(plan);
        items.forEach(item -> check(item, known));
    }

    private static void check(PlanItem item, Set<UnitId> known) {
        var refusals = new ArrayList<Refusal>();
        if (item.text().isBlank())
            refusals.add(Refusal.at("text", "plan.item.text-missing"));
        if (item.text().length() > LONGEST)
            refusals.add(Refusal.at("text", "plan.item.text-long", LONGEST));
        if (!Areas.known(item.area()))
            refusals.add(Refusal.at("area", "plan.item.area-unknown"));
        var strange = new HashSet<>(named(item));
        strange.removeAll(known);
        if (!strange.isEmpty())
            refusals.add(Refusal.at(item instanceof TaskItem ? "leads" : "responsible", "plan.item.unit-unknown"));
        Refused.ifAny(refusals);
    }

    /// Those of the plan's time and those of today: a plan of before a merger is kept and finished by who is there now.
    private Set<UnitId> known(Plan plan) {
        return Stream.of(plan.period().from(), plan.period().to(), Vietnam.today(clock)).distinct()
                .flatMap(day -> units.inAgency(plan.agency(), day).stream()).map(Unit::id).collect(Collectors.toSet());
    }

    private static List<UnitId> named(PlanItem item) {
        return switch (item) {
            case TargetItem target -> Stream.ofNullable(target.responsible()).toList();
            case TaskItem task -> Stream.concat(task.leads().units().stream(), task.coordinators().units().stream())
                    .toList();
        };
    }
}
