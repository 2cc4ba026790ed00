package vn.thuocdo.task;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.thuocdo.document.spi.FileAccess;
import vn.thuocdo.kernel.Actor;
import vn.thuocdo.kernel.SourceRef;

/// Lets people read the files of the tasks that they can find, and of no others.
@Component
class TaskFileAccess implements FileAccess {
    private final TaskStore tasks;
    private final Sights sights;

    TaskFileAccess(TaskStore tasks, Sights sights) {
        this.tasks = tasks;
        this.sights = sights;
    }

    @Override
    public String module() {
        return "task";
    }

    @Override
    @Transactional(readOnly = true)
    public boolean maySee(Actor actor, SourceRef subject) {
        return tasks.find(sights.selection(actor, TaskFilter.ALL), new TaskId(subject.id())).isPresent();
    }
}
