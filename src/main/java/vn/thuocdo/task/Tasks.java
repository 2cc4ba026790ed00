package vn.thuocdo.task;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// The door for acts on tasks. Each act finds the task only within the sight of the acting person
/// ([vn.thuocdo.kernel.Missing] otherwise), asks whether the person may ([vn.thuocdo.kernel.NotAllowed]), whether the
/// task's state allows it ([vn.thuocdo.kernel.Refused] with named reasons), and keeps the change with its trace.
///
/// Where a version is given and somebody else changed the task since, [vn.thuocdo.kernel.Conflict] is thrown; without
/// one the act meets whatever there is.
@Component
@Transactional
public class Tasks {
    private final GiveTasks give;
    private final ReportProgress progress;
    private final AddEvidence evidence;
    private final HandOverTask handOver;
    private final CloseTask close;
    private final ExtendTask extend;
    private final TellTask tell;

    Tasks(GiveTasks give, ReportProgress progress, AddEvidence evidence, HandOverTask handOver, CloseTask close,
            ExtendTask extend, TellTask tell) {
        this.give = give;
        this.progress = progress;
        this.evidence = evidence;
        this.handOver = handOver;
        this.close = close;
        this.extend = extend;
        this.tell = tell;
    }

    /// Gives a new task of the acting person's agency; those in charge are told.
    public TaskId create(TaskDraft draft) {
        return give.create(draft);
    }

    /// Gives several tasks, all or none, in their order.
    public List<TaskId> createAll(List<TaskDraft> drafts) {
        return drafts.stream().map(give::create).toList();
    }

    /// Changes what a task says. Another due rule gives the occasions on which nothing was done yet new due moments;
    /// what was reported, proven or extended stays.
    public void change(TaskId id, int version, TaskDraft draft) {
        give.change(id, version, draft);
    }

    /// Reports progress; 100 % finishes the occasion, which needs a file of evidence for each product, or at
    /// least one where there are no products, and an explanation while parts of it are open.
    public void report(TaskId id, @Nullable Integer version, NewProgress said) {
        progress.report(id, Optional.ofNullable(version), said);
    }

    /// Adds evidence; also to finished work.
    public UUID prove(TaskId id, @Nullable Integer version, NewEvidence given) {
        return evidence.add(id, Optional.ofNullable(version), given);
    }

    /// Takes back evidence added by mistake, as long as the occasion is open.
    public void takeBack(TaskId id, UUID evidenceId, String reason) {
        evidence.takeBack(id, evidenceId, reason);
    }

    /// Remarks on a task; those whom it concerns are told.
    public void remark(TaskId id, String words) {
        tell.remark(id, words);
    }

    /// Lets the acting person be told, or no longer, of what happens to a task that they can find. It changes nothing of
    /// the task.
    public void follow(TaskId id, boolean on) {
        tell.follow(id, on);
    }

    /// Records that the event happened for which the task waits.
    ///
    /// @param happened the day of the event, not later than today
    /// @param until    the due day, needed where the rule does not count days from the event
    public void recordEvent(TaskId id, @Nullable Integer version, LocalDate happened, @Nullable LocalDate until,
            String note) {
        tell.record(id, Optional.ofNullable(version), happened, until, note);
    }

    /// Gives a task to another person or unit; both are told.
    public void handOver(TaskId id, @Nullable Integer version, HandOver to) {
        handOver.handOver(id, Optional.ofNullable(version), to);
    }

    /// Gives several tasks to another person or unit, all or none.
    public void handOverAll(List<TaskId> ids, HandOver to) {
        ids.forEach(id -> handOver.handOver(id, Optional.empty(), to));
    }

    /// Says that a task will not be done; its open parts neither.
    public void cancel(TaskId id, @Nullable Integer version, String reason) {
        close.cancel(id, Optional.ofNullable(version), reason);
    }

    /// Opens a finished occasion again.
    ///
    /// @param occasion its number; null for the last finished one
    public void reopen(TaskId id, @Nullable Integer version, @Nullable Integer occasion, String reason) {
        close.reopen(id, Optional.ofNullable(version), occasion, reason);
    }

    /// Asks for more time; possible until some days before the due moment (rule data), one request at a time.
    public ExtensionId askExtension(TaskId id, @Nullable Integer version, ExtensionRequest request) {
        return extend.ask(id, Optional.ofNullable(version), request);
    }

    /// Grants or refuses more time; never by the person who asked.
    public void decideExtension(ExtensionId id, ExtensionDecision decision) {
        extend.decide(id, decision);
    }
}
