package vn.thuocdo.task;

import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.thuocdo.calendar.WorkingCalendars;
import vn.thuocdo.kernel.Changes;
import vn.thuocdo.kernel.UnitId;
import vn.thuocdo.organisation.spi.OpenWork;
import vn.thuocdo.organisation.spi.Succession;
import vn.thuocdo.organisation.spi.UnitSuccession;

/// Lets open tasks follow the units that do them when units are closed, replaced or merged, to another agency too. The
/// person stays, and so do products, evidence, reports, requests for more time and numbers; what is finished stays where
/// it was, and those who carry on the work find it there.
@Component
class FollowUnits implements UnitSuccession {
    private final SuccessionStore store;
    private final TaskStore tasks;
    private final OpenOccasions open;
    private final WorkingCalendars calendars;
    private final Changes changes;
    private final Present present;

    FollowUnits(SuccessionStore store, TaskStore tasks, OpenOccasions open, WorkingCalendars calendars,
            Changes changes, Present present) {
        this.store = store;
        this.tasks = tasks;
        this.open = open;
        this.calendars = calendars;
        this.changes = changes;
        this.present = present;
    }

    @Override
    @Transactional(readOnly = true)
    public List<OpenWork> openWork(UnitId agency, UnitId unit) {
        var count = store.open(agency, unit);
        return count == 0 ? List.of() : List.of(new OpenWork("task.succession.openTasks", count));
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void succeed(Succession succession) {
        var from = succession.fromAgency();
        var moving = succession.changesAgency()
                ? store.families(from)
                : store.openOf(from, succession.units().keySet());
        var held = tasks.hold(from, moving, present.moment(from));
        if (succession.changesAgency())
            store.give(from, succession.toAgency(), moving);
        held.forEach(task -> follow(task, succession));
        succession.units().forEach((earlier, later) -> store.count(succession.toAgency(), moving, earlier, later));
        rederive(succession, moving);
    }

    private void follow(Task before, Succession succession) {
        var moment = present.moment(succession.toAgency());
        var task = tasks.get(succession.toAgency(), before.id(), moment);
        if (task.state().isOpen()) {
            var draft = task.draft();
            tasks.touch(task, present.now());
            tasks.update(task, draft.by(successors(draft.leads(), succession.units()),
                    successors(draft.coordinators(), succession.units())));
        }
        var after = tasks.reread(task, moment);
        changes.tell(task.agency(), task.ref(), task.row().code(), "task.change.unit-followed", TaskTrace.of(before),
                TaskTrace.of(after), succession.document().isBlank() ? null : succession.document());
    }

    private static List<UnitId> successors(List<UnitId> units, Map<UnitId, UnitId> later) {
        return units.stream().map(unit -> later.getOrDefault(unit, unit)).distinct().toList();
    }

    private void rederive(Succession succession, List<TaskId> moved) {
        var agency = succession.toAgency();
        var theirs = calendars.ofAgency(agency);
        var moving = open.moving(agency, theirs).stream().filter(each -> moved.contains(each.task())).toList();
        open.move(agency, moving, theirs, "rederived", succession.document());
    }
}
