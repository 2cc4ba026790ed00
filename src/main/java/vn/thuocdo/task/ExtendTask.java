package vn.thuocdo.task;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.thuocdo.kernel.Missing;
import vn.thuocdo.kernel.Permission;
import vn.thuocdo.kernel.Refusal;
import vn.thuocdo.kernel.Refused;

/// Asks for more time and decides on it.
@Component
class ExtendTask {
    private final TaskDesk desk;
    private final TaskStore tasks;
    private final OccasionStore occasions;
    private final ExtensionStore extensions;
    private final DueMoments moments;
    private final ProduceOccasions produce;
    private final Present present;

    ExtendTask(TaskDesk desk, TaskStore tasks, OccasionStore occasions, ExtensionStore extensions, DueMoments due,
            ProduceOccasions produce, Present present) {
        this.desk = desk;
        this.tasks = tasks;
        this.occasions = occasions;
        this.extensions = extensions;
        this.moments = due;
        this.produce = produce;
        this.present = present;
    }

    ExtensionRoom room(Task task, Occasion occasion) {
        var policy = moments.extensionPolicy(task.agency());
        var moment = occasion.due();
        var last = moment == null ? null : policy.lastMoment(moments.calendar(occasion.basis()), moment);
        var pending = pending(task, occasion.number()).isPresent();
        var refusal = policy.refusal(occasion, pending, last, present.now());
        return new ExtensionRoom(refusal.orElse(null), last, policy.notice().amount());
    }

    List<Integer> ladder(Task task) {
        return moments.ladder(task.agency());
    }

    /// Why more time may not be asked for any more although it is not late yet, for lists; empty when it may, or when
    /// there is nothing to say.
    Optional<Refusal> locked(TaskRow row) {
        var due = row.due();
        if (due == null || !row.state().isOpen() || row.extensionAsked() || due.isBefore(present.now()))
            return Optional.empty();
        var policy = moments.extensionPolicy(row.agency());
        var last = policy.lastMoment(moments.calendar(row), due);
        return policy.tooLate(last, present.now());
    }

    private Optional<Extension> pending(Task task, int occasion) {
        return extensions.of(task.agency(), task.id()).stream()
                .filter(each -> each.occasion() == occasion && each.state() == Extension.State.ASKED).findFirst();
    }

    ExtensionId ask(TaskId id, Optional<Integer> version, ExtensionRequest request) {
        var task = desk.take(id, version.orElse(null), TaskAct.EXTEND);
        var occasion = task.occasion(request.occasion());
        var refusal = room(task, occasion).refusal();
        if (refusal != null)
            throw new Refused(refusal);
        if (request.reason().isBlank())
            throw Refused.at("reason", "task.extension.reason-missing");
        var oldDue = occasion.due();
        var newDue = moments.endOf(occasion.basis(), request.until());
        if (oldDue == null || !newDue.isAfter(oldDue))
            throw Refused.at("until", "task.extension.not-later");
        var file = request.file() == null ? null : desk.attach(task, request.file());
        var asked = new Extension(ExtensionId.next(), id, occasion.number(), occasion.extensions() + 1,
                desk.actor().account(), present.now(), request.reason().strip(), request.until(), newDue,
                file == null ? null : file.id(), file == null ? "" : file.name(), oldDue, Extension.State.ASKED, null,
                null, "", null);
        extensions.insert(task.agency(), asked);
        desk.done(task, "extension-asked", asked, asked.reason());
        desk.tell(new TaskEvent.ExtensionAsked(task.agency(), id, task.label(), asked));
        return asked.id();
    }

    void decide(ExtensionId id, ExtensionDecision decision) {
        var actor = desk.actor();
        actor.must(Permission.DECIDE_EXTENSIONS);
        var asked = extensions.find(actor.agency(), id).orElseThrow(() -> new Missing("extension"));
        var task = desk.find(asked.task());
        tasks.touch(task, present.now());
        var occasion = task.occasion(asked.occasion());
        var until = decision.until() == null ? asked.requested() : decision.until();
        var decided = decision.granted()
                ? asked.granted(actor.account(), present.now(), decision.words(),
                        moments.endOf(occasion.basis(), until))
                : asked.refused(actor.account(), present.now(), decision.words());
        extensions.decide(task.agency(), decided);
        if (decided.newDue() != null)
            extend(task, occasion, until, decided.newDue());
        desk.done(task, decision.granted() ? "extension-granted" : "extension-refused", decided, decision.words());
        desk.tell(new TaskEvent.ExtensionDecided(task.agency(), task.id(), task.label(), decided));
    }

    private void extend(Task task, Occasion occasion, LocalDate until, Instant newDue) {
        occasions.update(task.agency(), task.id(), occasion.extended(occasion.basis().onDay(until), newDue));
        var extended = tasks.reread(task, present.moment());
        for (var part : tasks.inheriting(task, present.moment())) {
            produce.of(part, Optional.of(extended));
            tasks.sync(tasks.reread(part, present.moment()));
        }
    }

    /// Ends a request that waits, because the work ended.
    void lapse(Task task, int occasion) {
        pending(task, occasion).ifPresent(asked -> extensions.decide(task.agency(), asked.lapsed(present.now())));
    }
}
