package vn.thuocdo.plan.web;

import static vn.thuocdo.ui.Page.number;
import static vn.thuocdo.ui.Page.text;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Collectors;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.thuocdo.kernel.CurrentActor;
import vn.thuocdo.kernel.Permission;
import vn.thuocdo.organisation.UnitQueries;
import vn.thuocdo.plan.Plan;
import vn.thuocdo.plan.figures.PlanFigures;
import vn.thuocdo.plan.figures.PlanSummary;
import vn.thuocdo.task.Standing;
import vn.thuocdo.task.TaskClocks;
import vn.thuocdo.task.TaskQueries;
import vn.thuocdo.task.TaskRow;
import vn.thuocdo.task.TaskSummary;
import vn.thuocdo.ui.Chart;
import vn.thuocdo.ui.Fact;
import vn.thuocdo.ui.Page;
import vn.thuocdo.ui.Tone;

/// Makes the dashboard of a plan.
@Component
class OverviewPages {
    private static final int MOST_LATE = 8;

    private final PlanFigures figures;
    private final TaskQueries tasks;
    private final TaskClocks clocks;
    private final UnitQueries units;
    private final PlanFrames frames;
    private final CurrentActor actors;

    OverviewPages(PlanFigures figures, TaskQueries tasks, TaskClocks clocks, UnitQueries units, PlanFrames frames,
            CurrentActor actors) {
        this.figures = figures;
        this.tasks = tasks;
        this.clocks = clocks;
        this.units = units;
        this.frames = frames;
        this.actors = actors;
    }

    OverviewPage of(Plan plan) {
        var summary = figures.of(plan);
        var own = actors.get().agency().equals(plan.agency());
        var late = figures.tasks(plan, Standing.LATE).stream().limit(MOST_LATE).toList();
        var named = new HashSet<>(summary.tasks().byLead().keySet());
        late.forEach(row -> named.addAll(row.leads()));
        var extensions = tasks.waitingExtensions(PlanFigures.filter(plan));
        extensions.forEach(row -> named.addAll(row.task().leads()));
        return new OverviewPage(frames.of(plan, "overview"), summary, facts(plan, summary), units.names(named), late,
                late.stream().collect(Collectors.toMap(TaskRow::id, row -> clocks.words(row, Page.texts()))),
                extensions, months(plan, summary), own && actors.get().may(Permission.ASSIGN_TASKS),
                own && actors.get().may(Permission.DRAFT_DOCUMENTS));
    }

    /// The five figures beside the number of tasks done.
    static List<Fact> facts(Plan plan, PlanSummary summary) {
        var whole = summary.tasks().whole();
        return List.of(fact(plan, whole.late(), Standing.LATE, whole.late() > 0 ? Tone.LATE : Tone.QUIET),
                fact(plan, whole.near(), Standing.NEAR, whole.near() > 0 ? Tone.NEAR : Tone.QUIET),
                fact(plan, whole.notStarted(), Standing.NOT_STARTED, Tone.QUIET),
                fact(plan, whole.withoutEvidence(), Standing.WITHOUT_EVIDENCE, Tone.QUIET),
                fact(plan, whole.extensionAsked(), Standing.EXTENSION_ASKED, Tone.QUIET));
    }

    private static Fact fact(Plan plan, int count, Standing standing, Tone tone) {
        return new Fact(number(count), text("plan.figure." + standing.code()),
                Page.url("/tasks", "plan", plan.id(), "agency", plan.agency(), "state", standing.code()), tone);
    }

    private static Chart months(Plan plan, PlanSummary summary) {
        var months = new ArrayList<>(summary.tasks().byMonth().keySet());
        return new Chart(Chart.Kind.STACKED, text("plan.overview.months"), "",
                months.stream().map(month -> text("plan.overview.month", month.getMonthValue())).toList(),
                List.of(series(plan, summary, months, "done", TaskSummary.Month::done, "done"),
                        series(plan, summary, months, "late", TaskSummary.Month::late, "late"),
                        series(plan, summary, months, "open", TaskSummary.Month::open, "none")));
    }

    private static Chart.Series series(Plan plan, PlanSummary summary, List<YearMonth> months, String state,
            ToIntFunction<TaskSummary.Month> count, String look) {
        var values = new ArrayList<@Nullable Number>();
        var urls = new ArrayList<String>();
        for (var month : months) {
            var figures = summary.tasks().byMonth().get(month);
            values.add(figures == null ? 0 : count.applyAsInt(figures));
            urls.add(Page.url("/tasks", "plan", plan.id(), "agency", plan.agency(), "month", month, "month-state",
                    state));
        }
        return new Chart.Series(text("plan.overview.month." + state), values, urls, look);
    }
}
