package vn.thuocdo.plan.demo;

import java.time.LocalDate;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import vn.thuocdo.task.ExtensionDecision;
import vn.thuocdo.task.ExtensionId;
import vn.thuocdo.task.ExtensionRequest;
import vn.thuocdo.task.Tasks;

/// Plays requests for more time: asked and waiting, granted, refused, granted and asked again.
@Component
@Profile("demo")
class PlayExtensions {
    private final Tasks tasks;
    private final TaskActs acts;

    PlayExtensions(Tasks tasks, TaskActs acts) {
        this.tasks = tasks;
        this.acts = acts;
    }

    /// @param until the day asked for, counted from today
    void play(DemoTask told, String step, int until) {
        var days = told.days();
        var due = Objects.requireNonNull(told.due());
        acts.report(told, days.before(due.minusDays(20)), 30);
        var wanted = days.from(until);
        var later = wanted.isAfter(due) ? wanted : days.forward(due.plusDays(10));
        if (step.equals("again")) {
            var between = days.forward(due.plusDays(7));
            decide(told, ask(told, days.before(due.minusDays(14)), between, "asked"), days.before(due.minusDays(13)),
                    true);
            ask(told, days.before(days.today()), later.isAfter(between) ? later : between.plusDays(14), "askedAgain");
            return;
        }
        var asked = ask(told, days.before(due.minusDays(7)), later, "asked");
        if (!step.equals("asked"))
            decide(told, asked, days.before(due.minusDays(6)), step.equals("granted"));
    }

    private ExtensionId ask(DemoTask told, LocalDate day, LocalDate until, String why) {
        var asked = new AtomicReference<ExtensionId>();
        acts.act(told.worker(), day, 8, told, () -> asked.set(tasks.askExtension(told.id(), null,
                new ExtensionRequest(null, until, DemoWords.of(why, told.number()), null))));
        return asked.get();
    }

    private void decide(DemoTask told, ExtensionId asked, LocalDate day, boolean granted) {
        acts.act(told.place().chairman(), day, 16, told, () -> tasks.decideExtension(asked,
                new ExtensionDecision(granted, null, DemoWords.of(granted ? "granted" : "refused"))));
    }
}
