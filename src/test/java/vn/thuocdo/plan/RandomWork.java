package vn.thuocdo.plan;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.test.context.TestComponent;
import vn.thuocdo.document.Upload;
import vn.thuocdo.kernel.Role;
import vn.thuocdo.kernel.UnitId;
import vn.thuocdo.plan.content.PlanItem;
import vn.thuocdo.plan.content.PlanText;
import vn.thuocdo.plan.content.Samples;
import vn.thuocdo.task.ExtensionRequest;
import vn.thuocdo.task.NewEvidence;
import vn.thuocdo.task.NewProgress;
import vn.thuocdo.task.Outcome;
import vn.thuocdo.task.Product;
import vn.thuocdo.task.Standing;
import vn.thuocdo.task.TaskFilter;
import vn.thuocdo.task.TaskQueries;
import vn.thuocdo.task.TaskRow;
import vn.thuocdo.task.TaskSort;
import vn.thuocdo.task.Tasks;
import vn.thuocdo.task.due.Cycle;
import vn.thuocdo.task.due.DueRule;
import vn.thuocdo.testing.People;

/// Issued plans of the scene whose tasks went any way until 09:00 on 2/10/2025. The same seed makes the same plan.
@TestComponent
public final class RandomWork {
    private static final LocalDate ISSUED = LocalDate.of(2025, 8, 27);
    private static final LocalDateTime NOW = LocalDate.of(2025, 10, 2).atTime(9, 0);
    private static final List<String> AREAS = List.of("direction", "institution", "procedure", "civil-service",
            "digital", "satisfaction");

    private final Scene scene;
    private final TestClock clock;
    private final Plans plans;
    private final PlanQueries queries;
    private final Tasks tasks;
    private final TaskQueries taskQueries;
    private final People people;

    public RandomWork(Scene scene, TestClock clock, Plans plans, PlanQueries queries, Tasks tasks,
            TaskQueries taskQueries, People people) {
        this.scene = scene;
        this.clock = clock;
        this.plans = plans;
        this.queries = queries;
        this.tasks = tasks;
        this.taskQueries = taskQueries;
        this.people = people;
    }

    /// A running plan on 2/10/2025.
    public PlanId plan(int seed) {
        var random = new Random(seed);
        clock.reset();
        scene.setUp();
        people.person("u" + scene.culture, "Cầm Văn Sơn", scene.commune, scene.culture, Role.COORDINATOR);
        var id = issued(random, 4 + random.nextInt(24));
        clock.set(LocalDate.of(2025, 9, 8).atTime(10, 0));
        scene.run(scene.coordinator(), () -> all(id).forEach(row -> goOn(row, random)));
        clock.set(NOW);
        scene.run(scene.coordinator(), () -> all(id).stream().filter(row -> random.nextInt(4) == 0)
                .filter(row -> row.outcome() == null || row.outcome() == Outcome.LATE)
                .forEach(row -> report(row, random.nextInt(5) == 0 ? 100 : 60, random)));
        return id;
    }

    private PlanId issued(Random random, int count) {
        var items = new ArrayList<PlanItem>();
        IntStream.range(0, random.nextInt(4)).forEach(number -> items
                .add(Samples.target("procedure", "Tối thiểu %d%% hồ sơ đúng hạn".formatted(80 + number), 80 + number)));
        IntStream.range(0, count).forEach(number -> items.add(Samples.task(AREAS.get(random.nextInt(AREAS.size())),
                "Việc số " + (number + 1) + " của kế hoạch", due(random), leads(random).toArray(
                        UnitId[]::new))));
        var draft = new DraftPlan(PlanKind.REFORM, PlanPeriod.year(2025), "Cải cách hành chính nhà nước năm 2025",
                null, PlanText.EMPTY, items, null);
        var id = scene.as(scene.coordinator(), () -> {
            var made = plans.draft(draft);
            plans.submit(made, queries.get(made).version());
            return made;
        });
        scene.run(scene.chairman(), () -> plans.issue(id, queries.get(id).version(), IssueOrder.on(ISSUED)));
        return id;
    }

    private List<UnitId> leads(Random random) {
        var units = new ArrayList<>(List.of(scene.culture, scene.economy, scene.centre));
        Collections.shuffle(units, random);
        return units.subList(0, 1 + random.nextInt(5) / 4);
    }

    private static DueRule due(Random random) {
        return switch (random.nextInt(7)) {
            case 0 -> new DueRule.MonthEnd(YearMonth.of(2025, 9 + random.nextInt(4)));
            case 1 -> new DueRule.QuarterEnd(2025, 3 + random.nextInt(2));
            case 2 -> DueRule.Recurring.atEndOf(Cycle.MONTH);
            case 3 -> new DueRule.Continuous();
            case 4 -> new DueRule.BeforeDate(LocalDate.of(2025, 10, 3).plusDays(random.nextInt(8)));
            default -> new DueRule.OnDate(LocalDate.of(2025, 9, 1).plusDays(random.nextInt(60)));
        };
    }

    private void goOn(TaskRow row, Random random) {
        switch (random.nextInt(6)) {
            case 0 -> report(row, 100, random);
            case 1, 2 -> report(row, 10 + random.nextInt(80), random);
            case 3 -> askForTime(row);
            case 4 -> {
                if (random.nextInt(3) == 0)
                    tasks.cancel(row.id(), null, "Không còn phù hợp");
            }
            default -> {
            }
        }
    }

    private void report(TaskRow row, int percent, Random random) {
        if (percent == 100)
            prove(row);
        tasks.report(row.id(), null, new NewProgress(null, percent, "Lý do số " + random.nextInt(1000), ""));
    }

    private void prove(TaskRow row) {
        var task = taskQueries.get(row.id());
        var missing = new ArrayList<@Nullable Integer>(
                task.unproven(task.current().number()).stream().map(Product::number).toList());
        if (task.products().isEmpty())
            missing.add(null);
        for (var product : missing)
            tasks.prove(row.id(), null, new NewEvidence(null, product,
                    new Upload("Bien-ban.txt", "Biên bản".getBytes(UTF_8)), "", true));
    }

    private void askForTime(TaskRow row) {
        if (row.due() != null && row.due().isAfter(clock.instant().plusSeconds(20 * 86_400)))
            tasks.askExtension(row.id(), null, new ExtensionRequest(null, LocalDate.of(2025, 12, 20),
                    "Chờ hướng dẫn của tỉnh", null));
    }

    private List<TaskRow> all(PlanId id) {
        return taskQueries.all(TaskFilter.ALL.ofPlan(id.value()).standing(Standing.OPEN),
                TaskSort.CODE);
    }
}
