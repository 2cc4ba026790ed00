package vn.thuocdo.plan.letter;

import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.thuocdo.kernel.Vietnam;
import vn.thuocdo.plan.Plan;
import vn.thuocdo.plan.figures.PlanFigures;
import vn.thuocdo.plan.figures.PlanSummary;
import vn.thuocdo.plan.paper.ProgressData;
import vn.thuocdo.task.Progress;
import vn.thuocdo.task.Standing;
import vn.thuocdo.task.TaskClocks;
import vn.thuocdo.task.TaskQueries;
import vn.thuocdo.task.TaskRow;

/// Takes the figures of a plan as they are now, for a letter or report.
@Component
class LetterFigures {
    private final PlanFigures figures;
    private final TaskQueries tasks;
    private final TaskClocks clocks;
    private final Clock clock;

    LetterFigures(PlanFigures figures, TaskQueries tasks, TaskClocks clocks, Clock clock) {
        this.figures = figures;
        this.tasks = tasks;
        this.clocks = clocks;
        this.clock = clock;
    }

    /// The figures now.
    ///
    /// @param withReasons whether the last words reported on late tasks are wanted
    ProgressData now(Plan plan, LetterPeriod period, boolean withReasons) {
        var summary = figures.of(plan);
        var units = summary.tasks().byLead().entrySet().stream()
                .map(unit -> new ProgressData.UnitTally(unit.getKey(), unit.getValue())).toList();
        Map<String, Long> targets = summary.targets().entrySet().stream()
                .collect(Collectors.toMap(entry -> entry.getKey().name(), Map.Entry::getValue));
        return new ProgressData(clock.instant().truncatedTo(ChronoUnit.MICROS), summary.percentGone(),
                summary.tasks().whole(), summary.tasks().byArea(), units,
                lines(plan, Standing.LATE, withReasons), lines(plan, Standing.NEAR, false), targets,
                inPeriod(summary, period),
                new ProgressData.UnitPlanCount(summary.unitPlansIn(), summary.unitPlans().size()));
    }

    private List<ProgressData.Line> lines(Plan plan, Standing standing, boolean withReasons) {
        return figures.tasks(plan, standing).stream().map(row -> line(row, withReasons ? reason(row) : "")).toList();
    }

    private ProgressData.Line line(TaskRow row, String reason) {
        var due = LocalDate.ofInstant(Objects.requireNonNull(row.due()), Vietnam.ZONE);
        return new ProgressData.Line(row.code(), row.title(), row.area(), row.leads(), due, row.percent(),
                clocks.lateDays(row),
                row.extensionAsked(), reason);
    }

    private String reason(TaskRow row) {
        return tasks.sheet(row.id()).progress().stream().map(Progress::words).filter(words -> !words.isBlank())
                .findFirst().orElse("");
    }

    private static ProgressData.Period inPeriod(PlanSummary summary, LetterPeriod period) {
        var due = 0;
        var done = 0;
        var late = 0;
        for (var month = YearMonth.from(period.from()); !month.atDay(1).isAfter(period.to()); month = month
                .plusMonths(1)) {
            var figures = summary.tasks().byMonth().get(month);
            if (figures == null)
                continue;
            due += figures.due();
            done += figures.done();
            late += figures.late();
        }
        return new ProgressData.Period(due, done, late);
    }
}
