package vn.thuocdo.task;

import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.thuocdo.kernel.Ids;
import vn.thuocdo.kernel.Missing;
import vn.thuocdo.kernel.Refused;

/// Adds evidence and takes back what was added by mistake.
@Component
class AddEvidence {
    private final TaskDesk desk;
    private final TraceStore traces;
    private final Present present;

    AddEvidence(TaskDesk desk, TraceStore traces, Present present) {
        this.desk = desk;
        this.traces = traces;
        this.present = present;
    }

    UUID add(TaskId id, Optional<Integer> version, NewEvidence given) {
        var task = desk.takeOpen(id, version.orElse(null), TaskAct.PROVE);
        var occasion = task.occasion(given.occasion());
        var product = given.product();
        if (product != null && task.products().stream().noneMatch(each -> each.number() == product))
            throw Refused.at("product", "task.evidence.product-unknown");
        var file = desk.attach(task, given.file());
        var evidence = new Evidence(Ids.next(), occasion.number(), product, file.id(), file.name(), file.size(),
                given.note().strip(), given.inside(), desk.actor().account(), present.now());
        traces.insert(task.agency(), id, evidence);
        desk.done(task, "proven", evidence, "");
        return evidence.id();
    }

    /// Evidence of finished work stays: it is what the end was judged by.
    void takeBack(TaskId id, UUID evidence, String reason) {
        if (reason.isBlank())
            throw Refused.at("reason", "task.reason-missing");
        var task = desk.takeOpen(id, null, TaskAct.PROVE);
        var found = traces.evidence(task.agency(), id, evidence).orElseThrow(() -> new Missing("evidence"));
        if (!task.occasion(found.occasion()).state().isOpen())
            throw Refused.because("task.evidence.of-finished-work");
        traces.deleteEvidence(task.agency(), id, evidence);
        desk.detach(task, found.file());
        desk.done(task, "proof-taken-back", found, reason);
    }
}
