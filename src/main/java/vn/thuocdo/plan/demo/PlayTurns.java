package vn.thuocdo.plan.demo;

import java.time.LocalDate;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import vn.thuocdo.kernel.Actor;
import vn.thuocdo.task.HandOver;
import vn.thuocdo.task.TaskDraft;
import vn.thuocdo.task.TaskId;
import vn.thuocdo.task.Tasks;
import vn.thuocdo.task.due.DueRule;

/// Plays what turns the course of a task: persons named, hand-over, remarks, parts, events, an end without result, an
/// end taken back.
@Component
@Profile("demo")
class PlayTurns {
    private final Tasks tasks;
    private final TaskActs acts;

    PlayTurns(Tasks tasks, TaskActs acts) {
        this.tasks = tasks;
        this.acts = acts;
    }

    void play(DemoTask told, String step, String argument) {
        switch (step) {
            case "cancelled" -> act(told, told.place().coordinator(), 9,
                    () -> tasks.cancel(told.id(), null, DemoWords.of(step)));
            case "reopened" -> reopen(told);
            case "handed" -> handOver(told, argument);
            case "remarks" -> remarks(told);
            case "parts" -> parts(told);
            case "event" -> events(told);
            default -> throw new IllegalArgumentException(step);
        }
    }

    /// Names the person of the leading unit, where it has one with an account.
    void name(DemoTask told) {
        var unit = told.task().row().leads().getFirst();
        var coordinator = told.place().coordinator();
        var person = told.number() % 2 == 0 && coordinator.unit().equals(unit)
                ? coordinator
                : told.place().person(unit);
        if (person != null)
            acts.act(told.place().coordinator(), told.days().before(told.days().issued().plusDays(2)), 9, told,
                    () -> tasks.handOver(told.id(), null, new HandOver(null, person.account(),
                            DemoWords.of("named"))));
    }

    private void reopen(DemoTask told) {
        acts.finish(told, 1, told.days().before(told.days().today().minusDays(5)));
        acts.act(told.place().coordinator(), told.days().before(told.days().today().minusDays(2)), 16, told,
                () -> tasks.reopen(told.id(), null, null, DemoWords.of("reopened")));
    }

    private void handOver(DemoTask told, String code) {
        var unit = Objects.requireNonNull(told.place().units().get(code), code);
        act(told, told.place().coordinator(), 8, () -> tasks.handOver(told.id(), null,
                new HandOver(unit, told.place().worker(unit).account(), DemoWords.of("handed"))));
    }

    private void remarks(DemoTask told) {
        var remarks = DemoWords.all("remarks");
        act(told, told.place().coordinator(), 10, () -> tasks.remark(told.id(), remarks.getFirst()));
        act(told, told.worker(), 11, () -> tasks.remark(told.id(), remarks.getLast()));
    }

    /// Two parts due with the whole: one done, one begun.
    private void parts(DemoTask told) {
        var titles = DemoWords.all("parts");
        var first = part(told, titles.getFirst());
        part(told, titles.getLast());
        act(told, told.worker(), 16, () -> acts.finishPart(told, first, told.days().today()));
    }

    private TaskId part(DemoTask told, String title) {
        var id = new AtomicReference<TaskId>();
        var row = told.task().row();
        act(told, told.worker(), 14, () -> id.set(tasks.create(TaskDraft.of(title, row.area(), row.leads().getFirst(),
                new DueRule.Inherited(), told.days().issued()).partOf(told.id()).given(row.person()))));
        return id.get();
    }

    /// The event came twice: what followed the first time is done.
    private void events(DemoTask told) {
        var days = told.days();
        happened(told, days.before(days.today().minusDays(20)));
        acts.finish(told, 1, days.before(days.today().minusDays(16)));
        happened(told, days.before(days.today()));
    }

    private void happened(DemoTask told, LocalDate day) {
        acts.act(told.worker(), day, 8, told,
                () -> tasks.recordEvent(told.id(), null, day, null, DemoWords.of("event")));
    }

    private void act(DemoTask told, Actor who, int hour, Runnable work) {
        acts.act(who, told.days().before(told.days().today().minusDays(4)), hour, told, work);
    }
}
