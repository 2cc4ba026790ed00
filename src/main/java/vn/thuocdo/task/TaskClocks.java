package vn.thuocdo.task;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.thuocdo.calendar.Clocks;
import vn.thuocdo.calendar.Deadlines;
import vn.thuocdo.calendar.WorkingCalendars;
import vn.thuocdo.calendar.engine.ClockReading;
import vn.thuocdo.calendar.engine.CountingRule;
import vn.thuocdo.calendar.engine.DayOffRule;
import vn.thuocdo.calendar.engine.Deadline;
import vn.thuocdo.calendar.engine.OutsideCalendar;
import vn.thuocdo.kernel.UnitId;
import vn.thuocdo.kernel.Vietnam;
import vn.thuocdo.task.due.DueRule;
import vn.thuocdo.task.due.DueWords;
import vn.thuocdo.ui.ClockBar;
import vn.thuocdo.ui.Texts;

/// The clocks of tasks: bar and words of the time used and left, by the working calendar of the unit in charge.
@Component
public class TaskClocks {
    private final WorkingCalendars calendars;
    private final TaskRules rules;
    private final Present present;

    TaskClocks(WorkingCalendars calendars, TaskRules rules, Present present) {
        this.calendars = calendars;
        this.rules = rules;
        this.present = present;
    }

    /// What the clock shows: now while the task is open, at its end when it is done; empty without a due moment.
    public Optional<ClockReading> reading(TaskRow task) {
        return deadline(task.agency(), task.leads().getFirst(), task.begun(), task.due())
                .map(deadline -> deadline.reading(task.doneAt() == null ? present.now() : task.doneAt()));
    }

    /// The bar of a task; empty without a due moment, and for cancelled ones.
    public Optional<ClockBar> bar(TaskRow task, Texts texts) {
        if (task.state() == TaskState.CANCELLED)
            return Optional.empty();
        var near = rules.nearWorkingDays(task.agency(), present.today());
        return reading(task).map(read -> task.state() == TaskState.DONE
                ? Clocks.finished(read, texts)
                : Clocks.bar(read, near, texts));
    }

    /// What is left, or how it ended: `Còn 22 ngày`, `Trễ 2 ngày`, `Xong trước hạn`, `Thường xuyên`.
    public String words(TaskRow task, Texts texts) {
        if (task.state() == TaskState.CANCELLED)
            return texts.text("task.state.cancelled");
        var outcome = task.outcome();
        if (task.state() == TaskState.DONE)
            return outcome == null
                    ? texts.text("task.state.done")
                    : texts.text("task.outcome." + outcome.name().toLowerCase(Locale.ROOT).replace('_', '-'));
        return reading(task).map(read -> Clocks.remaining(read, texts)).orElseGet(() -> switch (task.rule()) {
            case DueRule.OnEvent _ -> texts.text("task.clock.waiting");
            case DueRule.Continuous _ -> DueWords.of(task.rule(), texts);
            default -> texts.text("task.clock.none");
        });
    }

    /// How many working days have begun since the day a task was due, by the calendar of the unit in charge; 0 when it is
    /// not late or late on that very day. Lists, letters and reports all tell this number.
    public int lateDays(TaskRow task) {
        return reading(task).map(ClockReading::lateDays).orElse(0);
    }

    /// The way to the due moment of an occasion, one sentence a step; empty without one.
    public List<String> derivation(Occasion occasion, Texts texts) {
        var day = occasion.basis().day();
        if (day == null || occasion.due() == null)
            return List.of();
        var rule = occasion.basis().strict()
                ? DayOffRule.PREVIOUS_WORKING_DAY
                : DayOffRule.valueOf(occasion.basis().dayOff());
        var calendar = calendars.of(occasion.basis().agency(), occasion.basis().calendar());
        var deadline = Deadline.onDate(calendar, CountingRule.PLAIN.with(rule), occasion.begun(), day);
        return Deadlines.words(deadline.derivation(), texts);
    }

    private Optional<Deadline> deadline(UnitId agency, UnitId unit, Instant begun, @Nullable Instant due) {
        if (due == null)
            return Optional.empty();
        try {
            var day = LocalDate.ofInstant(due, Vietnam.ZONE);
            return Optional.of(Deadline.onDate(calendars.of(agency, unit),
                    CountingRule.PLAIN.with(DayOffRule.STAYS), begun, day));
        } catch (OutsideCalendar beyond) {
            return Optional.empty();
        }
    }
}
