package vn.thuocdo.plan.demo;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import vn.thuocdo.kernel.Changes;
import vn.thuocdo.plan.DraftPlan;
import vn.thuocdo.plan.Plan;
import vn.thuocdo.plan.PlanKind;
import vn.thuocdo.plan.PlanPeriod;
import vn.thuocdo.plan.content.TargetItem;
import vn.thuocdo.plan.content.TaskItem;
import vn.thuocdo.plan.demo.DemoPlan.Target;
import vn.thuocdo.plan.demo.DemoPlan.Work;

/// Plays a whole plan of the demonstration: written, issued, its targets measured, its tasks worked on.
@Component
@Profile("demo")
class PlayPlan {
    private final IssueDemoPlan issue;
    private final PlayReadings readings;
    private final PlayTask stories;
    private final PlayTurns turns;
    private final TaskActs acts;

    PlayPlan(IssueDemoPlan issue, PlayReadings readings, PlayTask stories, PlayTurns turns, TaskActs acts) {
        this.issue = issue;
        this.readings = readings;
        this.stories = stories;
        this.turns = turns;
        this.acts = acts;
    }

    /// What is to be played.
    ///
    /// @param file      the plan's file
    /// @param kind      sort of plan
    /// @param days      its days
    /// @param effective its first day in force
    /// @param asked     whether units hand in plans under it
    /// @param which     the tasks that belong to it
    record Script(DemoPlan file, PlanKind kind, DemoDays days, LocalDate effective, boolean asked,
            Predicate<Work> which) {}

    /// The plan as it would be written, with the items made from the file.
    record Written(DraftPlan draft, Map<Target, TargetItem> targets, Map<Work, TaskItem> tasks) {}

    Plan play(DemoPlace place, Script script) {
        var written = write(place, script);
        var plan = issue.issued(place, written.draft(), script.days().issued(), script.effective());
        written.targets().forEach((said, target) -> readings.play(place, script.days(), plan, said, target));
        var tasks = acts.given(place, script.days(),
                written.tasks().values().stream().map(item -> Changes.ref("plan", "item", item.id().value())).toList());
        var number = 0;
        for (var each : written.tasks().entrySet()) {
            var told = new DemoTask(place, script.days(), tasks.get(number), ++number);
            if (number % 4 != 0)
                turns.name(told);
            stories.play(told, each.getKey().story());
        }
        return plan;
    }

    Written write(DemoPlace place, Script script) {
        var content = new DemoContent(script.days(), place.units());
        var targets = new LinkedHashMap<Target, TargetItem>();
        script.file().targets().forEach(said -> targets.put(said, content.target(said)));
        var tasks = new LinkedHashMap<Work, TaskItem>();
        script.file().tasks().stream().filter(script.which()).forEach(said -> tasks.put(said, content.task(said)));
        var items = DemoContent.ordered(List.copyOf(targets.values()), List.copyOf(tasks.values()));
        return new Written(new DraftPlan(script.kind(), PlanPeriod.year(script.days().year()),
                content.title(script.file()), script.asked() ? script.days().unitPlansDue() : null,
                content.text(script.file()), items, null), targets, tasks);
    }
}
