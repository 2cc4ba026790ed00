package vn.thuocdo.task;

import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.thuocdo.kernel.NotAllowed;
import vn.thuocdo.kernel.Permission;
import vn.thuocdo.kernel.Refused;

/// Gives new tasks and changes what given ones say.
@Component
class GiveTasks {
    private final TaskDesk desk;
    private final TaskStore tasks;
    private final OccasionStore occasions;
    private final ProduceOccasions produce;
    private final TaskChecks checks;
    private final Present present;

    GiveTasks(TaskDesk desk, TaskStore tasks, OccasionStore occasions, ProduceOccasions produce, TaskChecks checks,
            Present present) {
        this.desk = desk;
        this.tasks = tasks;
        this.occasions = occasions;
        this.produce = produce;
        this.checks = checks;
        this.present = present;
    }

    TaskId create(TaskDraft said) {
        var actor = desk.actor();
        var whole = whole(said);
        TaskPolicy.mustGive(actor, said, whole);
        Refused.ifAny(checks.of(said, actor.agency(), present.today(), whole));
        var draft = said.code().isEmpty() ? said.coded(nextCode()) : said;
        var id = TaskId.next();
        tasks.insert(actor.agency(), id, draft, actor.account(), present.now());
        var task = tasks.get(actor.agency(), id, present.moment());
        produce.of(task, whole);
        var given = desk.done(task, "given", null, "");
        desk.tell(new TaskEvent.Assigned(actor.agency(), id, given.label(), draft.leads(), draft.person(),
                actor.account()));
        return id;
    }

    private Optional<Task> whole(TaskDraft draft) {
        return Optional.ofNullable(draft.parent()).map(desk::find);
    }

    private String nextCode() {
        var year = present.today().getYear();
        return "NV-%d-%03d".formatted(year, tasks.nextNumber(desk.actor().agency(), year));
    }

    void change(TaskId id, int version, TaskDraft draft) {
        var task = desk.takeOpen(id, version, TaskAct.CHANGE);
        var sameUnits = draft.units().equals(task.draft().units());
        if (!sameUnits && !TaskPolicy.mayCrossUnits(desk.actor()))
            throw new NotAllowed(Permission.ASSIGN_TASKS);
        var whole = whole(draft);
        Refused.ifAny(checks.of(draft, task.agency(), present.today(), whole));
        tasks.update(task, draft.code().isEmpty() ? draft.coded(task.row().code()) : draft);
        if (!task.draft().hasSameTime(draft))
            rederive(task, whole);
        desk.done(task, "changed", null, "");
    }

    private void rederive(Task task, Optional<Task> whole) {
        occasions.dropUntouched(task.agency(), task.id());
        produce.of(tasks.reread(task, present.moment()), whole);
    }
}
