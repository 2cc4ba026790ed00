package vn.thuocdo.task;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.thuocdo.identity.AccountQueries;
import vn.thuocdo.kernel.NotAllowed;
import vn.thuocdo.kernel.Permission;
import vn.thuocdo.kernel.Refused;
import vn.thuocdo.kernel.UnitId;

/// Gives work to another person of the unit or to another unit.
@Component
class HandOverTask {
    private final TaskDesk desk;
    private final TaskStore tasks;
    private final TaskChecks checks;
    private final AccountQueries accounts;
    private final Present present;

    HandOverTask(TaskDesk desk, TaskStore tasks, TaskChecks checks, AccountQueries accounts, Present present) {
        this.desk = desk;
        this.tasks = tasks;
        this.checks = checks;
        this.accounts = accounts;
        this.present = present;
    }

    void handOver(TaskId id, Optional<Integer> version, HandOver to) {
        if (to.reason().isBlank())
            throw Refused.at("reason", "task.reason-missing");
        if (to.unit() == null && to.person() == null)
            throw Refused.at("person", "task.hand-over.to-nobody");
        var task = desk.takeOpen(id, version.orElse(null), TaskAct.HAND_OVER);
        var leads = leads(task, to.unit());
        checkPerson(task, to, leads);
        var draft = task.draft();
        tasks.update(task, draft.by(leads, draft.coordinators()).given(to.person()));
        var after = desk.done(task, "handed-over", null, to.reason().strip());
        desk.tell(new TaskEvent.HandedOver(task.agency(), id, after.label(), leads, to.person(),
                desk.actor().account(), to.reason().strip()));
    }

    /// The new unit takes the place of the own one, or of the first in charge.
    private List<UnitId> leads(Task task, @Nullable UnitId to) {
        var leads = task.row().leads();
        if (to == null || leads.contains(to))
            return leads;
        if (!TaskPolicy.mayCrossUnits(desk.actor()))
            throw new NotAllowed(Permission.ASSIGN_TASKS);
        checks.ofUnit(to, task.agency(), present.today()).ifPresent(_ -> {
            throw Refused.at("unit", "task.draft.unit-unknown");
        });
        var changed = new ArrayList<>(leads);
        changed.set(Math.max(0, leads.indexOf(desk.actor().unit())), to);
        return changed;
    }

    private void checkPerson(Task task, HandOver to, List<UnitId> leads) {
        var person = to.person();
        if (person == null)
            return;
        if (!checks.isOf(person, task.agency()))
            throw Refused.at("person", "task.draft.person-unknown");
        var unit = accounts.get(person).unit();
        if (!leads.contains(unit) && !TaskPolicy.mayCrossUnits(desk.actor()))
            throw Refused.at("person", "task.hand-over.person-elsewhere");
    }
}
