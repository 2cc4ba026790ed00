package vn.thuocdo.task;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.thuocdo.kernel.Ids;
import vn.thuocdo.kernel.NotAllowed;
import vn.thuocdo.kernel.Permission;
import vn.thuocdo.kernel.Refused;
import vn.thuocdo.kernel.Vietnam;
import vn.thuocdo.task.due.DueRule;

/// Takes what people tell about a task beside its progress: remarks, and that the event happened for which it waits,
/// which gives it a due moment; an event that comes round again gives it one more occasion.
@Component
class TellTask {
    private final TaskDesk desk;
    private final OccasionStore occasions;
    private final TraceStore traces;
    private final DueMoments due;
    private final Present present;

    TellTask(TaskDesk desk, OccasionStore occasions, TraceStore traces, DueMoments due, Present present) {
        this.desk = desk;
        this.occasions = occasions;
        this.traces = traces;
        this.due = due;
        this.present = present;
    }

    void follow(TaskId id, boolean on) {
        var task = desk.find(id);
        var follower = desk.actor().account();
        if (on)
            traces.follow(task.agency(), id, follower, present.now());
        else
            traces.unfollow(task.agency(), id, follower);
    }

    void remark(TaskId id, String words) {
        if (words.isBlank())
            throw Refused.at("words", "task.remark.empty");
        var actor = desk.actor();
        var task = desk.find(id);
        if (!task.agency().equals(actor.agency()))
            throw new NotAllowed(Permission.WORK_TASKS);
        var remark = new Remark(Ids.next(), actor.account(), present.now(), words.strip());
        traces.insert(task.agency(), id, remark);
        desk.done(task, "remarked", remark, "");
        var person = task.row().person();
        var people = Stream.of(Stream.ofNullable(person), Stream.of(task.creator()),
                traces.remarks(task.agency(), id).stream().map(Remark::author)).flatMap(each -> each).distinct()
                .filter(each -> !each.equals(actor.account())).toList();
        desk.tell(new TaskEvent.Remarked(task.agency(), id, task.label(), people, actor.account(), remark.id()));
    }

    /// @param happened the day of the event
    /// @param until    the due day, where the rule does not count days from the event; else null
    void record(TaskId id, Optional<Integer> version, LocalDate happened, @Nullable LocalDate until, String note) {
        var task = desk.takeOpen(id, version.orElse(null), TaskAct.RECORD_EVENT);
        if (!(task.row().rule() instanceof DueRule.OnEvent rule))
            throw Refused.because("task.event.not-awaited");
        if (happened.isAfter(present.today()))
            throw Refused.at("happened", "task.event.in-the-future");
        if (rule.days() == 0 && until == null)
            throw Refused.at("until", "task.event.due-missing");
        if (rule.days() == 0 && until != null && until.isBefore(happened))
            throw Refused.at("until", "task.event.due-before-event");
        var basis = due.basis(task, happened, rule.days() == 0 ? until : null);
        var moment = due.moment(rule, basis);
        var waiting = task.current();
        var begun = happened.atStartOfDay(Vietnam.ZONE).toInstant();
        if (waiting.state().isOpen() && waiting.basis().eventDay() == null)
            occasions.update(task.agency(), id, dated(waiting, basis, moment, begun));
        else
            occasions.insert(task.agency(), id, Occasion.fresh(task.occasions().getLast().number() + 1,
                    "E" + (task.occasions().size() + 1), basis, moment, begun));
        desk.done(task, "event-recorded", null, note.strip());
    }

    private static Occasion dated(Occasion waiting, Occasion.Basis basis, @Nullable Instant moment, Instant begun) {
        return new Occasion(waiting.number(), waiting.period(), basis, moment, moment, begun, waiting.state(),
                waiting.percent(), null, null, waiting.reopened(), waiting.extensions());
    }
}
