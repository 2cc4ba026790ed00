package vn.thuocdo.task;

import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.thuocdo.kernel.Ids;
import vn.thuocdo.kernel.Refused;

/// Takes reports on how far work has come, up to its end.
@Component
class ReportProgress {
    private final TaskDesk desk;
    private final OccasionStore occasions;
    private final TraceStore traces;
    private final ExtendTask extensions;
    private final TaskList list;
    private final Present present;

    ReportProgress(TaskDesk desk, OccasionStore occasions, TraceStore traces, ExtendTask extensions, TaskList list,
            Present present) {
        this.desk = desk;
        this.occasions = occasions;
        this.traces = traces;
        this.extensions = extensions;
        this.list = list;
        this.present = present;
    }

    void report(TaskId id, Optional<Integer> version, NewProgress said) {
        if (said.percent() < 0 || said.percent() > 100)
            throw Refused.at("percent", "task.progress.percent-range");
        if (said.words().isBlank())
            throw Refused.at("words", "task.progress.words-missing");
        var ends = said.percent() == 100;
        var task = desk.take(id, version.orElse(null), ends ? TaskAct.COMPLETE : TaskAct.REPORT);
        var occasion = task.occasion(said.occasion());
        occasions.update(task.agency(), id, ends
                ? completed(task, occasion, said)
                : occasion.reported(said.percent()));
        keep(task, occasion, said);
        if (ends)
            finished(task, occasion.number());
    }

    private Occasion completed(Task task, Occasion occasion, NewProgress said) {
        var done = occasion.completed(present.now());
        var proof = task.proof(occasion.number(), !said.explanation().isBlank(), openParts(task));
        proof.refusal().ifPresent(reason -> {
            throw new Refused(reason);
        });
        extensions.lapse(task, occasion.number());
        return done;
    }

    private int openParts(Task task) {
        var parts = TaskSelection.ofAgency(task.agency(), present.moment()).add("t.parent = :whole", "whole",
                task.id().value()).add("not t.closed");
        return list.count(parts, 100);
    }

    private void keep(Task task, Occasion occasion, NewProgress said) {
        var progress = new Progress(Ids.next(), occasion.number(), said.percent(), said.words().strip(),
                said.explanation().strip(), desk.actor().account(), present.now());
        traces.insert(task.agency(), task.id(), progress);
        desk.done(task, said.percent() == 100 ? "finished" : "reported", null, progress.words());
    }

    private void finished(Task task, int occasion) {
        var after = desk.find(task.id());
        desk.tell(new TaskEvent.Finished(task.agency(), task.id(), after.label(), occasion,
                after.occasion(occasion).outcome(), task.creator(), desk.actor().account()));
    }
}
