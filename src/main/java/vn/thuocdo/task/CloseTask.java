package vn.thuocdo.task;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.thuocdo.kernel.Refused;

/// Ends work that is not to be done any more, and opens finished work again.
@Component
class CloseTask {
    private final TaskDesk desk;
    private final OccasionStore occasions;
    private final ExtendTask extensions;
    private final TaskList list;
    private final Present present;

    CloseTask(TaskDesk desk, OccasionStore occasions, ExtendTask extensions, TaskList list, Present present) {
        this.desk = desk;
        this.occasions = occasions;
        this.extensions = extensions;
        this.list = list;
        this.present = present;
    }

    /// Cancels the task and its open parts.
    void cancel(TaskId id, Optional<Integer> version, String reason) {
        mustBeGiven(reason);
        var task = desk.takeOpen(id, version.orElse(null), TaskAct.CANCEL);
        for (var part : openParts(task))
            cancel(part.id(), Optional.empty(), reason);
        for (var occasion : task.occasions())
            if (occasion.state().isOpen()) {
                extensions.lapse(task, occasion.number());
                occasions.update(task.agency(), id, occasion.cancelled());
            }
        desk.done(task, "cancelled", null, reason.strip());
    }

    private List<TaskRow> openParts(Task task) {
        var parts = TaskSelection.ofAgency(task.agency(), present.moment()).add("t.parent = :whole", "whole",
                task.id().value()).add("not t.closed");
        return list.first(parts, TaskSort.DUE, TraceStore.MOST);
    }

    /// Opens a finished occasion again.
    void reopen(TaskId id, Optional<Integer> version, @Nullable Integer number, String reason) {
        mustBeGiven(reason);
        var task = desk.take(id, version.orElse(null), TaskAct.REOPEN);
        if (task.state() == TaskState.CANCELLED)
            throw new Refused(Transitions.refusal(TaskState.CANCELLED, TaskAct.REOPEN).orElseThrow());
        var last = task.occasions().stream().filter(each -> each.state() == TaskState.DONE)
                .reduce((_, later) -> later);
        var occasion = number == null ? last.orElseGet(task::current) : task.occasion(number);
        occasions.update(task.agency(), id, occasion.reopenedAgain());
        desk.done(task, "reopened", null, reason.strip());
    }

    private static void mustBeGiven(String reason) {
        if (reason.isBlank())
            throw Refused.at("reason", "task.reason-missing");
    }
}
