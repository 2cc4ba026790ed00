package vn.thuocdo.task;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.thuocdo.kernel.Vietnam;
import vn.thuocdo.task.due.DueDay;
import vn.thuocdo.task.due.DueDays;
import vn.thuocdo.task.due.DueRule;

/// Gives a task the occasions that its due rule asks for. Doing it again changes nothing.
@Component
class ProduceOccasions {
    /// Recurring work of a plan has all its occasions from the start, as long as the plan ends within so many days.
    private static final int WHOLE = 400;
    /// Recurring work without an end has its occasions so many days ahead.
    private static final int AHEAD = 100;
    /// While there are occasions for so many days, no more are made.
    static final int ENOUGH = 70;

    private final OccasionStore occasions;
    private final DueMoments due;
    private final Present present;

    ProduceOccasions(OccasionStore occasions, DueMoments due, Present present) {
        this.occasions = occasions;
        this.due = due;
        this.present = present;
    }

    /// Adds what is missing; occasions still open get the due moment of the rule as it is now.
    ///
    /// @param whole the task it is a part of, whose day it may inherit
    void of(Task task, Optional<Task> whole) {
        var rule = task.row().rule();
        var horizon = horizon(task.until());
        var days = new ArrayList<>(DueDays.of(rule, task.begins(), task.until(), horizon));
        if (rule instanceof DueRule.Inherited)
            inherited(task, whole).ifPresent(day -> days.add(new DueDay("", null, day, false)));
        if (rule.repeats() && rule instanceof DueRule.Recurring)
            produce(task, days);
        else
            single(task, days.isEmpty() ? null : days.getFirst());
        occasions.produced(task.agency(), task.id(), horizon);
    }

    /// Until which day occasions of recurring work are wanted now.
    LocalDate horizon(@Nullable LocalDate until) {
        var today = present.today();
        return until != null && !until.isAfter(today.plusDays(WHOLE)) ? until : today.plusDays(AHEAD);
    }

    private static Optional<LocalDate> inherited(Task task, Optional<Task> whole) {
        return whole.map(each -> each.current().basis().day()).or(() -> Optional.ofNullable(task.until()));
    }

    private void produce(Task task, List<DueDay> days) {
        var number = task.occasions().stream().mapToInt(Occasion::number).max().orElse(0);
        for (var day : days) {
            var known = task.occasions().stream().filter(each -> each.period().equals(day.period())).findFirst();
            if (known.isEmpty())
                occasions.insert(task.agency(), task.id(), fresh(task, ++number, day));
            else if (known.get().state().isOpen() && known.get().extensions() == 0)
                occasions.update(task.agency(), task.id(), moved(task, known.get(), day));
        }
        if (number == 0)
            occasions.insert(task.agency(), task.id(), fresh(task, 1, null));
    }

    private void single(Task task, @Nullable DueDay day) {
        var open = task.occasions().stream().filter(each -> each.state().isOpen()).findFirst();
        if (open.isPresent() && day != null)
            occasions.update(task.agency(), task.id(), moved(task, open.get(), day));
        else if (task.occasions().isEmpty())
            occasions.insert(task.agency(), task.id(), fresh(task, 1, day));
    }

    private Occasion fresh(Task task, int number, @Nullable DueDay day) {
        var basis = due.basis(task, day);
        return Occasion.fresh(number, day == null ? "" : day.period(), basis, due.moment(task.row().rule(), basis),
                begun(task, day));
    }

    private Occasion moved(Task task, Occasion occasion, DueDay day) {
        var basis = due.basis(task, day);
        return occasion.derived(basis, due.moment(task.row().rule(), basis));
    }

    /// The clock of an occasion runs from the first day of its period, or from the day the work begins.
    private static Instant begun(Task task, @Nullable DueDay day) {
        var from = day == null || day.from() == null || day.from().isBefore(task.begins())
                ? task.begins()
                : day.from();
        return from.atStartOfDay(Vietnam.ZONE).toInstant();
    }
}
