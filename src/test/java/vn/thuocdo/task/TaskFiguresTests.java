package vn.thuocdo.task;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.thuocdo.identity.Account;
import vn.thuocdo.kernel.Refused;
import vn.thuocdo.kernel.UnitId;

/// Every figure is the length of the list behind it, and both are what the tasks themselves say, for tasks that went any
/// way.
@TaskTest
class TaskFiguresTests {
    private static final List<String> AREAS = List.of("direction", "institution", "procedure", "digital");
    private static final List<String> RULES = List.of("on 2025-08-%02d", "before 2025-09-%02d", "every month 1 by %d",
            "quarter 2025-3", "continuous", "event 5 working-days: có văn bản", "year 2025", "every week 1 by 3");

    private final Tasks tasks;
    private final TaskQueries queries;
    private final TaskScene scene;

    TaskFiguresTests(Tasks tasks, TaskQueries queries, TaskScene scene) {
        this.tasks = tasks;
        this.queries = queries;
        this.scene = scene;
    }

    @BeforeEach
    void setUp() {
        scene.setUp();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 7, 42})
    void everyFigureIsTheLengthOfItsList(int seed) {
        make(new Random(seed), 45);
        for (var person : List.of(scene.coordinator, scene.lan, scene.quang, scene.department, scene.stranger))
            scene.run(person, () -> agree(person));
    }

    private void agree(Account person) {
        var summary = queries.summary(TaskFilter.ALL);
        agree(summary.whole(), TaskFilter.ALL, person.name());
        for (var area : AREAS)
            agree(summary.byArea().getOrDefault(area, Tally.NONE), TaskFilter.ALL.in(area), area);
        for (var unit : List.of(scene.culture, scene.economy, scene.centre))
            agree(summary.byLead().getOrDefault(unit, Tally.NONE), TaskFilter.ALL.ledBy(unit), "unit");
        for (var month = YearMonth.of(2025, 7); month.isBefore(YearMonth.of(2026, 2)); month = month.plusMonths(1))
            agree(summary.byMonth().getOrDefault(month, new TaskSummary.Month(0, 0, 0)), month);
    }

    private void agree(Tally tally, TaskFilter filter, String of) {
        var rows = queries.all(filter, TaskSort.DUE);
        assertThat(tally.total()).as(of).isEqualTo(rows.stream()
                .filter(row -> row.standing() != Standing.CANCELLED).count());
        for (var standing : Standing.values()) {
            var list = queries.all(filter.standing(standing), TaskSort.CODE);
            assertThat(queries.count(filter.standing(standing))).as(of + standing).isEqualTo(list.size());
            if (standing != Standing.CANCELLED)
                assertThat(tally.of(standing)).as(of + standing).isEqualTo(list.size());
            if (Standing.parts().contains(standing))
                assertThat(rows.stream().filter(row -> row.standing() == standing).map(TaskRow::id)).as(of + standing)
                        .containsExactlyInAnyOrderElementsOf(list.stream().map(TaskRow::id).toList());
        }
        assertThat(Standing.parts().stream().mapToInt(tally::of).sum()).as(of).isEqualTo(tally.total());
        assertThat(tally.doneLate()).as(of).isEqualTo(whole(rows).stream().filter(TaskFiguresTests::wasLate).count());
        assertThat(tally.withoutEvidence()).as(of)
                .isEqualTo(whole(rows).stream().filter(task -> task.lacking() > 0).count());
    }

    private List<Task> whole(List<TaskRow> rows) {
        return rows.stream().filter(row -> row.standing() != Standing.CANCELLED).map(row -> queries.get(row.id()))
                .toList();
    }

    private static boolean wasLate(Task task) {
        return task.occasions().stream().anyMatch(occasion -> occasion.outcome() == Outcome.LATE);
    }

    private void agree(TaskSummary.Month figures, YearMonth month) {
        var in = TaskFilter.ALL;
        assertThat(queries.count(in.dueIn(month, null))).as("%s", month).isEqualTo(figures.due());
        assertThat(queries.count(in.dueIn(month, TaskFilter.MonthStanding.DONE))).as("%s", month)
                .isEqualTo(figures.done());
        assertThat(queries.count(in.dueIn(month, TaskFilter.MonthStanding.LATE))).as("%s", month)
                .isEqualTo(figures.late());
        assertThat(queries.count(in.dueIn(month, TaskFilter.MonthStanding.OPEN))).as("%s", month)
                .isEqualTo(figures.open());
    }

    private void make(Random random, int count) {
        var made = new ArrayList<TaskId>();
        for (int i = 0; i < count; i++)
            made.add(scene.give(draft(random, i)));
        for (var id : made)
            for (int i = random.nextInt(3); i > 0; i--)
                act(random, id);
    }

    private TaskDraft draft(Random random, int number) {
        var rule = RULES.get(random.nextInt(RULES.size()));
        var draft = scene.draft("Việc " + number, rule.contains("%") ? rule.formatted(1 + random.nextInt(28)) : rule);
        var units = List.of(scene.culture, scene.economy, scene.centre);
        var lead = random.nextInt(3);
        List<UnitId> leads = random.nextInt(4) == 0
                ? List.of(units.get(lead), units.get((lead + 1) % 3))
                : List.of(units.get(lead));
        var given = draft.by(leads, random.nextBoolean() ? List.of(units.get((lead + 2) % 3)) : List.of())
                .given(random.nextBoolean() ? scene.lan.id() : null);
        var placed = new TaskDraft("", given.title(), AREAS.get(random.nextInt(AREAS.size())), List.of(),
                given.leads(), given.coordinators(), given.person(), given.due(), given.from(), given.until(), "", "",
                null, null);
        return random.nextBoolean() ? placed.producing("Báo cáo") : placed;
    }

    private void act(Random random, TaskId id) {
        try {
            scene.run(scene.coordinator, () -> {
                var task = queries.get(id);
                switch (random.nextInt(6)) {
                    case 0, 1 -> tasks.report(id, null, new NewProgress(null, 10 + random.nextInt(80), "Đã làm", ""));
                    case 2 -> finish(task);
                    case 3 -> tasks.askExtension(id, null,
                            new ExtensionRequest(null, LocalDate.of(2025, 12, 20), "Chờ", null));
                    case 4 -> {
                        if (random.nextInt(3) == 0)
                            tasks.cancel(id, null, "Thôi");
                    }
                    default -> tasks.recordEvent(id, null, LocalDate.of(2025, 8, 20), null, "");
                }
            });
        } catch (Refused notNow) {
            assertThat(notNow.refusals()).isNotEmpty();
        }
    }

    private void finish(Task task) {
        var product = task.products().isEmpty() ? null : task.products().getFirst().number();
        if (task.row().state().isOpen())
            tasks.prove(task.id(), null, new NewEvidence(null, product,
                    new vn.thuocdo.document.Upload("a.txt", "a".getBytes(java.nio.charset.StandardCharsets.UTF_8)), "",
                    true));
        tasks.report(task.id(), null, new NewProgress(null, 100, "Xong", ""));
    }

    @Test
    void anExtensionGrantedCountsAsExtended() {
        var id = scene.task("Kiểm tra", "on 2025-09-30");
        var asked = scene.as(scene.lan, () -> tasks.askExtension(id, null,
                new ExtensionRequest(null, LocalDate.of(2025, 10, 20), "Chờ tỉnh", null)));
        scene.run(scene.coordinator, () -> assertThat(queries.tally(TaskFilter.ALL).extensionAsked()).isEqualTo(1));
        scene.run(scene.chairman, () -> tasks.decideExtension(asked, new ExtensionDecision(true, null, "")));
        scene.run(scene.coordinator, () -> {
            assertThat(queries.tally(TaskFilter.ALL).extensionAsked()).isZero();
            assertThat(queries.tally(TaskFilter.ALL).extended()).isEqualTo(1);
        });
    }
}
