package vn.thuocdo.task;

import java.util.Optional;
import vn.thuocdo.kernel.Actor;
import vn.thuocdo.kernel.NotAllowed;
import vn.thuocdo.kernel.Permission;
import vn.thuocdo.kernel.Refusal;

/// Who may do what to a task that they can find. Everybody who finds one of the own agency may remark on it.
final class TaskPolicy {
    private TaskPolicy() {}

    /// Why the actor may not do the act to the task as it stands: first because of the person, then because of the
    /// state; empty when it is possible.
    static Optional<Refusal> refusal(Actor actor, Task task, TaskAct act) {
        if (!mayDo(actor, task, act))
            return Optional.of(Refusal.of("task.refused.person." + (needed(act) == Permission.ASSIGN_TASKS
                    ? "assign"
                    : "work")));
        // a finished occasion of work that goes on can be opened again
        var state = act == TaskAct.REOPEN && task.state().isOpen() && task.hasFinished()
                ? TaskState.DONE
                : task.state();
        return Transitions.refusal(state, act);
    }

    /// Throws unless the actor may do such acts to the task at all.
    static void must(Actor actor, Task task, TaskAct act) {
        if (!mayDo(actor, task, act))
            throw new NotAllowed(needed(act));
    }

    private static Permission needed(TaskAct act) {
        return switch (act) {
            case REPORT, COMPLETE, PROVE, EXTEND, RECORD_EVENT, HAND_OVER, ADD_PART -> Permission.WORK_TASKS;
            case REOPEN, CHANGE, CANCEL -> Permission.ASSIGN_TASKS;
        };
    }

    private static boolean mayDo(Actor actor, Task task, TaskAct act) {
        if (!actor.agency().equals(task.agency()))
            return false;
        if (actor.may(Permission.ASSIGN_TASKS))
            return true;
        if (!actor.may(Permission.WORK_TASKS))
            return false;
        return switch (act) {
            case REPORT, COMPLETE, EXTEND, RECORD_EVENT, HAND_OVER, ADD_PART -> isInCharge(actor, task);
            case PROVE -> isInCharge(actor, task) || task.row().coordinators().contains(actor.unit());
            // parts that a unit made for itself are its own to change
            case REOPEN, CHANGE, CANCEL -> task.row().parent() != null && task.creator().equals(actor.account());
        };
    }

    private static boolean isInCharge(Actor actor, Task task) {
        return task.row().leads().contains(actor.unit()) || actor.account().equals(task.row().person());
    }

    /// Throws unless the actor may give a task like this: any with ASSIGN_TASKS, else a part of a task in charge, for
    /// the own unit.
    static void mustGive(Actor actor, TaskDraft draft, Optional<Task> whole) {
        if (actor.may(Permission.ASSIGN_TASKS))
            return;
        var ownPart = whole.isPresent() && mayDo(actor, whole.get(), TaskAct.ADD_PART)
                && draft.leads().stream().allMatch(actor.unit()::equals);
        if (!ownPart)
            throw new NotAllowed(Permission.ASSIGN_TASKS);
    }

    /// Whether the actor may give work to other units.
    static boolean mayCrossUnits(Actor actor) {
        return actor.may(Permission.ASSIGN_TASKS);
    }
}
