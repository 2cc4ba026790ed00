package vn.thuocdo.plan.web.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.thuocdo.kernel.Vietnam;
import vn.thuocdo.organisation.UnitQueries;
import vn.thuocdo.plan.PlanId;
import vn.thuocdo.plan.PlanQueries;
import vn.thuocdo.plan.PlanReminders;
import vn.thuocdo.plan.figures.PlanFigures;
import vn.thuocdo.plan.figures.PlanSummary;
import vn.thuocdo.plan.figures.TargetCount;
import vn.thuocdo.plan.target.TargetStatus;
import vn.thuocdo.task.Tally;
import vn.thuocdo.task.TaskId;
import vn.thuocdo.task.TaskQueries;
import vn.thuocdo.ui.Page;

/// The figures of a plan's dashboard, and the reminder it offers.
@RestController
@RequestMapping("/api/v1/plans/{id}")
@Tag(name = "plans")
class PlanSummaryApi {
    private final PlanQueries plans;
    private final PlanFigures figures;
    private final PlanReminders reminders;
    private final TaskQueries tasks;
    private final UnitQueries units;

    PlanSummaryApi(PlanQueries plans, PlanFigures figures, PlanReminders reminders, TaskQueries tasks,
            UnitQueries units) {
        this.plans = plans;
        this.figures = figures;
        this.reminders = reminders;
        this.tasks = tasks;
        this.units = units;
    }

    /// @param targets number of targets by status; one without any is left out
    record Summary(OffsetDateTime asOf,
            @Schema(description = "How much of the plan's time is gone, 0 to 100") int percentGone,
            @Schema(description = "How much of the tasks is done, 0 to 100") int percentDone,
            @Schema(description = "Within how many days a due moment counts as near") int nearDays, Tally tasks,
            List<Area> areas, List<UnitTasks> units, List<Month> months, Map<TargetStatus, Long> targets,
            @Schema(description = "Units that handed in their plan") long unitPlansIn,
            @Schema(description = "Units that owe one") int unitPlansAll) {}

    record Area(String area, String name, Tally tasks, TargetCount targets) {}

    record UnitTasks(@Nullable Named unit, Tally tasks) {}

    record Month(@Schema(example = "2025-08") String month, int due, int done, int late, int open) {}

    record Reminder(@Schema(description = "A task that is late or nearly due") @NotNull UUID task) {}

    record Told(int people) {}

    @GetMapping("/summary")
    @Operation(summary = "How a plan stands: tasks by area, unit and month, targets, unit plans", description = "Each figure of tasks is the length of the list of tasks with plan set to this plan and "
            + "narrowed by area, lead, month and state.")
    Summary summary(@PathVariable String id) {
        return body(figures.of(plans.get(PlanId.of(id))));
    }

    @PostMapping("/reminders")
    @Operation(summary = "Reminds those in charge of a task that is late or nearly due, once a day at most")
    Told remind(@PathVariable String id, @Valid @RequestBody Reminder reminder) {
        plans.get(PlanId.of(id));
        return new Told(reminders.remind(tasks.get(new TaskId(reminder.task())).id()));
    }

    private Summary body(PlanSummary found) {
        var names = units.names(found.tasks().byLead().keySet());
        return new Summary(Vietnam.at(found.asOf()), found.percentGone(), found.percentDone(),
                found.tasks().nearDays(), found.tasks().whole(),
                found.areas().stream().map(area -> new Area(area, Page.text("task.area." + area), found.in(area),
                        found.targetsIn().getOrDefault(area, TargetCount.NONE))).toList(),
                found.tasks().byLead().entrySet().stream()
                        .map(each -> new UnitTasks(Named.unit(each.getKey(), names), each.getValue())).toList(),
                found.tasks().byMonth().entrySet().stream().map(each -> new Month(each.getKey().toString(),
                        each.getValue().due(), each.getValue().done(), each.getValue().late(),
                        each.getValue().open())).toList(),
                found.targets(), found.unitPlansIn(), found.unitPlans().size());
    }
}
