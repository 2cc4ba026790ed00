package vn.thuocdo.plan.demo;

import static vn.thuocdo.plan.demo.DemoDays.at;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import vn.thuocdo.kernel.Actor;
import vn.thuocdo.kernel.SourceRef;
import vn.thuocdo.task.NewEvidence;
import vn.thuocdo.task.NewProgress;
import vn.thuocdo.task.Product;
import vn.thuocdo.task.Task;
import vn.thuocdo.task.TaskId;
import vn.thuocdo.task.TaskQueries;
import vn.thuocdo.task.Tasks;

/// What workers of the demonstration do to their tasks: report, prove, finish.
@Component
@Profile("demo")
class TaskActs {
    private final Tasks tasks;
    private final TaskQueries queries;
    private final DemoHand hand;

    TaskActs(Tasks tasks, TaskQueries queries, DemoHand hand) {
        this.tasks = tasks;
        this.queries = queries;
        this.hand = hand;
    }

    /// The tasks given for items of a plan, in the order of the items.
    List<Task> given(DemoPlace place, DemoDays days, List<SourceRef> items) {
        return hand.get(place.coordinator(), at(days.today(), 7, 0), () -> {
            var rows = queries.byOrigins(items);
            return items.stream().map(item -> queries.get(Objects.requireNonNull(rows.get(item)).id())).toList();
        });
    }

    void report(DemoTask told, LocalDate day, int percent) {
        var words = DemoWords.of(percent < 40 ? "begun" : percent < 70 ? "going" : "nearly", told.number() + percent);
        hand.run(told.worker(), at(day, 10, told.minute()),
                () -> tasks.report(told.id(), null, new NewProgress(null, percent, words, "")));
    }

    /// Finishes an occasion with a paper for each product.
    void finish(DemoTask told, int occasion, LocalDate day) {
        var recurring = told.task().occasions().size() > 1;
        var words = DemoWords.of(recurring ? "regular" : "done", told.number() + occasion);
        hand.run(told.worker(), at(day, 15, told.minute() / 2), () -> {
            for (var product : products(told))
                prove(told, occasion, product, words, day);
            tasks.report(told.id(), null, new NewProgress(occasion, 100, words, ""));
        });
    }

    /// Has it all but finished, with its paper still to come.
    void reportUnproven(DemoTask told, LocalDate day) {
        hand.run(told.worker(), at(day, 15, told.minute()), () -> tasks.report(told.id(), null,
                new NewProgress(null, 95, DemoWords.of("unproven"), "")));
    }

    /// Finishes a task made by the story itself, with one paper.
    void finishPart(DemoTask whole, TaskId part, LocalDate day) {
        var paper = DemoProofs.of(whole.place(), whole.task().row(), DemoWords.of("done"), DemoWords.of("done"), day,
                whole.number() + 1);
        tasks.prove(part, null, new NewEvidence(null, null, paper, "", true));
        tasks.report(part, null, new NewProgress(null, 100, DemoWords.of("done"), ""));
    }

    /// Adds a paper for the first product while the work goes on.
    void proveOne(DemoTask told, LocalDate day) {
        hand.run(told.worker(), at(day, 14, told.minute()), () -> prove(told, told.task().current().number(),
                products(told).getFirst(), DemoWords.of("nearly", told.number()), day));
    }

    /// Does something else as somebody.
    void act(Actor who, LocalDate day, int hour, DemoTask told, Runnable work) {
        hand.run(who, at(day, hour, told.minute()), work);
    }

    /// The story of a task read anew.
    DemoTask reread(DemoTask told) {
        return new DemoTask(told.place(), told.days(),
                hand.get(told.place().coordinator(), at(told.days().today(), 7, 0), () -> queries.get(told.id())),
                told.number());
    }

    private void prove(DemoTask told, int occasion, Product product, String words, LocalDate day) {
        var number = told.number() + occasion * 3;
        var paper = DemoProofs.of(told.place(), told.task().row(), product.name(), words, day, number);
        tasks.prove(told.id(), null, new NewEvidence(occasion, product.number() == 0 ? null : product.number(), paper,
                "", true));
    }

    private static List<Product> products(DemoTask told) {
        return told.task().products().isEmpty()
                ? List.of(new Product(0, "Báo cáo kết quả thực hiện"))
                : told.task().products();
    }
}
