package vn.thuocdo.task;

import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import vn.thuocdo.document.FileId;
import vn.thuocdo.document.Files;
import vn.thuocdo.document.StoredFile;
import vn.thuocdo.document.Upload;
import vn.thuocdo.kernel.Actor;
import vn.thuocdo.kernel.Changes;
import vn.thuocdo.kernel.Conflict;
import vn.thuocdo.kernel.CurrentActor;
import vn.thuocdo.kernel.Missing;
import vn.thuocdo.kernel.Refused;

/// Where every act on a task begins and ends: found within sight, allowed, of the version that was read; then written
/// back with its trace.
@Component
class TaskDesk {
    private final TaskStore tasks;
    private final Sights sights;
    private final Present present;
    private final Changes changes;
    private final CurrentActor actors;
    private final ApplicationEventPublisher events;
    private final Files files;

    TaskDesk(TaskStore tasks, Sights sights, Present present, Changes changes, CurrentActor actors,
            ApplicationEventPublisher events, Files files) {
        this.tasks = tasks;
        this.sights = sights;
        this.present = present;
        this.changes = changes;
        this.actors = actors;
        this.events = events;
        this.files = files;
    }

    Actor actor() {
        return actors.get();
    }

    /// The task, if the acting person can find it.
    Task find(TaskId id) {
        return tasks.find(sights.selection(TaskFilter.ALL), id)
                .orElseThrow(() -> new Missing("task"));
    }

    /// The task, taken up for an act: nobody else can change it until the end of the transaction.
    ///
    /// @param version the version the person had read, or null to act on whatever there is
    Task take(TaskId id, @Nullable Integer version, TaskAct act) {
        if (version == null)
            tasks.await(actor().agency(), id);
        var task = find(id);
        TaskPolicy.must(actors.get(), task, act);
        if (version != null && version != task.row().version())
            throw new Conflict("task");
        tasks.touch(task, present.now());
        return task;
    }

    /// As [#take], and the act must be possible in the task's state.
    Task takeOpen(TaskId id, @Nullable Integer version, TaskAct act) {
        var task = take(id, version, act);
        Transitions.refusal(task.state(), act).ifPresent(reason -> {
            throw new Refused(reason);
        });
        return task;
    }

    /// Keeps a file with the task, in the same transaction.
    StoredFile attach(Task task, Upload upload) {
        return files.attach(task.ref(), upload);
    }

    /// Takes a file from the task.
    void detach(Task task, FileId file) {
        files.detach(file, task.ref());
    }

    /// Tells who reacts, in the same transaction.
    void tell(TaskEvent event) {
        events.publishEvent(event);
    }

    /// Ends an act: brings the lists in step and tells of the change.
    ///
    /// @param action last part of the message key `task.change.<action>`
    /// @param detail what the act left behind, or null to tell the task before and after
    Task done(Task before, String action, @Nullable Object detail, String reason) {
        var after = tasks.reread(before, present.moment());
        tasks.sync(after);
        changes.tell(after.agency(), after.ref(), after.row().code(), "task.change." + action,
                detail == null && !before.occasions().isEmpty() ? TaskTrace.of(before) : null,
                detail == null ? TaskTrace.of(after) : detail,
                reason.isBlank() ? null : reason);
        tell(new TaskEvent.Touched(after.agency(), after.id(), after.label(), action, after.row().person(),
                after.creator(), actor().account()));
        return after;
    }
}
