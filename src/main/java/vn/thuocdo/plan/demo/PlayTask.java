package vn.thuocdo.plan.demo;

import java.time.LocalDate;
import java.util.Objects;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import vn.thuocdo.task.Occasion;

/// Plays what happened to a task until today, as its plan's file tells it: steps after one another, each a word with an
/// argument.
@Component
@Profile("demo")
class PlayTask {
    /// Days for which a paper may be owed.
    private static final int RECENT = 60;

    private final TaskActs acts;
    private final PlayTurns turns;
    private final PlayExtensions extensions;

    PlayTask(TaskActs acts, PlayTurns turns, PlayExtensions extensions) {
        this.acts = acts;
        this.turns = turns;
        this.extensions = extensions;
    }

    /// @param story for example `progress 40; remarks`
    void play(DemoTask told, String story) {
        for (var step : story.split(";\\s*")) {
            var words = step.split(" ");
            play(told, words[0], words.length > 1 ? words[1] : "0");
        }
    }

    private void play(DemoTask told, String step, String argument) {
        switch (step) {
            case "early", "ontime", "donelate", "unproven" -> finish(told, step);
            case "progress" -> progress(told, told.days().today(), Integer.parseInt(argument));
            case "late" -> progress(told, Objects.requireNonNull(told.due()).minusDays(1), Integer.parseInt(argument));
            case "asked", "granted", "refused", "again" ->
                extensions.play(told, step, Integer.parseInt(argument));
            case "recurring" -> recurring(told);
            case "none" -> {
            }
            default -> turns.play(told, step, argument);
        }
    }

    /// Only what is due before today has been finished.
    private void finish(DemoTask told, String how) {
        if (!told.isPast())
            return;
        var days = told.days();
        var due = Objects.requireNonNull(told.due());
        acts.report(told, days.before(due.minusDays(9)), 35);
        switch (how) {
            case "early" -> acts.finish(told, 1, days.before(due.minusDays(2)));
            case "donelate" -> acts.finish(told, 1, days.before(days.forward(due.plusDays(2))));
            case "unproven" -> unproven(told, due);
            default -> acts.finish(told, 1, due);
        }
    }

    /// Its paper comes after the due day; that of work due lately is still to come.
    private void unproven(DemoTask told, LocalDate due) {
        var days = told.days();
        acts.reportUnproven(told, days.before(due.minusDays(1)));
        if (due.isBefore(days.today().minusDays(RECENT)))
            acts.finish(told, 1, days.before(days.forward(due.plusDays(3))));
    }

    private void progress(DemoTask told, LocalDate until, int percent) {
        var days = told.days();
        acts.report(told, days.before(until.minusDays(17)), percent / 2);
        acts.report(told, days.before(until.minusDays(3)), percent);
        if (percent >= 70)
            acts.proveOne(told, days.before(until.minusDays(2)));
    }

    /// Past occasions are done, the last but one of them late; the next one is begun.
    private void recurring(DemoTask told) {
        var days = told.days();
        var past = told.task().occasions().stream().filter(each -> isBefore(each, days.today())).toList();
        for (var occasion : past) {
            var due = Objects.requireNonNull(DemoTask.due(occasion));
            var late = past.size() > 2 && occasion.equals(past.get(past.size() - 2)) && told.number() % 2 == 0;
            acts.finish(told, occasion.number(), days.before(late ? days.forward(due.plusDays(1)) : days.back(due)));
        }
        var next = acts.reread(told).task().current();
        var begun = LocalDate.ofInstant(next.begun(), vn.thuocdo.kernel.Vietnam.ZONE);
        if (next.state().isOpen() && begun.isBefore(days.today().minusDays(6)))
            acts.report(told, days.before(days.today()), 30);
    }

    private static boolean isBefore(Occasion occasion, LocalDate today) {
        var due = DemoTask.due(occasion);
        return due != null && due.isBefore(today);
    }
}
