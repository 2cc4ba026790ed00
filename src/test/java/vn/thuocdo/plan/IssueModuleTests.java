package vn.thuocdo.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.thuocdo.kernel.Conflict;
import vn.thuocdo.kernel.Missing;
import vn.thuocdo.kernel.NotAllowed;
import vn.thuocdo.kernel.Refused;
import vn.thuocdo.kernel.Role;
import vn.thuocdo.plan.content.ItemChange;
import vn.thuocdo.plan.content.ItemId;
import vn.thuocdo.plan.content.PlanItem;
import vn.thuocdo.plan.content.Samples;
import vn.thuocdo.plan.content.TaskItem;
import vn.thuocdo.plan.content.UnitScope;
import vn.thuocdo.task.Standing;
import vn.thuocdo.task.TaskFilter;
import vn.thuocdo.task.TaskQueries;
import vn.thuocdo.task.TaskRow;
import vn.thuocdo.task.TaskSort;
import vn.thuocdo.task.due.DueRule;

/// Issuing, amending and closing: numbers, editions, tasks.
@PlanTest
class IssueModuleTests {
    private static final LocalDate TODAY = LocalDate.of(2025, 8, 27);

    private final Scene scene;
    private final Plans plans;
    private final PlanItems items;
    private final PlanQueries queries;
    private final TaskQueries tasks;
    private final StartPlans starting;
    private final TestClock clock;

    IssueModuleTests(Scene scene, Plans plans, PlanItems items, PlanQueries queries, TaskQueries tasks,
            StartPlans starting, TestClock clock) {
        this.scene = scene;
        this.plans = plans;
        this.items = items;
        this.queries = queries;
        this.tasks = tasks;
        this.starting = starting;
        this.clock = clock;
    }

    @BeforeEach
    void setUp() {
        clock.reset();
        scene.setUp();
    }

    @Test
    void issuingGivesNumberCodesAndTasks() {
        var id = issued();
        scene.run(scene.specialist(scene.economy), () -> {
            var plan = queries.get(id);
            assertThat(plan.state()).isEqualTo(PlanState.RUNNING);
            assertThat(plan.number()).isEqualTo("01/KH-UBND");
            assertThat(queries.items(plan, 1)).extracting(PlanItem::code).containsExactly("N01", "C01", "N02");
            assertThat(queries.edition(plan, 1)).extracting(PlanEdition::number, PlanEdition::issuedOn)
                    .containsExactly("01/KH-UBND", TODAY);
        });
        assertThat(taskRows(id)).extracting(TaskRow::code, TaskRow::title, TaskRow::planLabel).containsExactly(
                tuple("N01", "Kiểm tra CCHC 20% đơn vị", "01/KH-UBND"),
                tuple("N02", "Niêm yết thủ tục", "01/KH-UBND"));
    }

    @Test
    void numbersFollowOneAnotherAndDecisionsHaveTheirOwnBook() {
        issued();
        var second = submitted();
        scene.run(scene.chairman(), () -> plans.issue(second, version(second), IssueOrder.on(TODAY)));
        var third = submitted();
        scene.run(scene.chairman(), () -> {
            plans.issue(third, version(third), new IssueOrder(true, TODAY, TODAY));
            assertThat(queries.get(second).number()).isEqualTo("02/KH-UBND");
            assertThat(queries.get(third).number()).isEqualTo("01/QĐ-UBND");
            assertThat(queries.edition(queries.get(third), 1).byDecision()).isTrue();
        });
    }

    @Test
    void onlyWhoIssuesIssuesAndOnlyWhatWasSubmitted() {
        var draft = scene.draft();
        assertThatThrownBy(() -> scene.run(scene.chairman(),
                () -> plans.issue(draft, version(draft), IssueOrder.on(TODAY))))
                .isInstanceOf(Refused.class).hasMessageContaining("not-submitted");
        var id = submitted();
        assertThatThrownBy(() -> scene.run(scene.coordinator(),
                () -> plans.issue(id, version(id), IssueOrder.on(TODAY)))).isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> scene.run(scene.stranger(Role.CHAIRMAN),
                () -> plans.issue(id, 0, IssueOrder.on(TODAY)))).isInstanceOf(Missing.class);
        assertThatThrownBy(() -> scene.run(scene.chairman(), () -> plans.issue(id, 0, IssueOrder.on(TODAY))))
                .isInstanceOf(Conflict.class);
        assertThatThrownBy(() -> scene.run(scene.chairman(),
                () -> plans.issue(id, version(id), IssueOrder.on(TODAY.plusDays(1)))))
                .hasMessageContaining("date-in-future");
    }

    @Test
    void aPlanForLaterIsIssuedAndStartsOnItsDay() {
        var id = submitted();
        scene.run(scene.chairman(), () -> plans.issue(id, version(id), new IssueOrder(false, TODAY,
                LocalDate.of(2025, 9, 1))));
        assertThat(state(id)).isEqualTo(PlanState.ISSUED);
        starting.startDue();
        assertThat(state(id)).isEqualTo(PlanState.ISSUED);
        clock.set(LocalDate.of(2025, 9, 1).atTime(0, 5));
        starting.startDue();
        assertThat(state(id)).isEqualTo(PlanState.RUNNING);
    }

    @Test
    void everyoneMeansEachWorkingUnit() {
        var everyone = new TaskItem(ItemId.next(), null, "other", "Báo cáo quý", null,
                UnitScope.EVERYONE, UnitScope.NONE, new DueRule.QuarterEnd(2025, 3), null, null, List.of(), null);
        var id = scene.draft();
        scene.run(scene.coordinator(), () -> {
            items.add(id, everyone);
            plans.submit(id, version(id));
        });
        scene.run(scene.chairman(), () -> plans.issue(id, version(id), IssueOrder.on(TODAY)));
        assertThat(task(id, "Báo cáo quý").leads()).contains(scene.culture, scene.economy, scene.centre)
                .doesNotContain(scene.commune);
    }

    @Test
    void issuedPlansAreReadByTheAgencyAndTheProvinceAndNobodyElse() {
        var id = issued();
        for (var actor : List.of(scene.specialist(scene.culture), scene.of(scene.centre, Role.ONE_STOP_OFFICER),
                scene.provinceOfficer()))
            assertThat(scene.as(actor, () -> queries.find(id))).isPresent();
        assertThat(scene.as(scene.provinceOfficer(),
                () -> queries.search(PlanFilter.ALL.of(scene.commune), null, 9).rows())).hasSize(1);
        assertThat(scene.as(scene.stranger(Role.values()), () -> queries.find(id))).isEmpty();
    }

    @Test
    void anAmendmentHasItsOwnNumberBothEditionsStayAndTasksFollow() {
        var id = issued();
        var added = Samples.task("digital", "Số hóa hồ sơ", new DueRule.YearEnd(2025), scene.economy);
        scene.run(scene.coordinator(), () -> {
            plans.amend(id, version(id), "Bổ sung nhiệm vụ số hóa");
            var plan = queries.get(id);
            var changed = taskItem(plan, "Niêm yết thủ tục");
            items.change(id, changed.due(new DueRule.BeforeDate(LocalDate.of(2025, 10, 15))),
                    queries.item(plan, 2, changed.id()).version());
            items.remove(id, taskItem(plan, "Kiểm tra CCHC 20% đơn vị").id());
            items.add(id, added);
            plans.submit(id, version(id));
        });
        assertThat(taskRows(id)).hasSize(2);
        scene.run(scene.chairman(), () -> plans.issue(id, version(id), IssueOrder.on(TODAY)));
        scene.run(scene.specialist(scene.culture), () -> {
            var plan = queries.get(id);
            assertThat(plan.number()).isEqualTo("02/KH-UBND");
            assertThat(plan.state()).isEqualTo(PlanState.RUNNING);
            assertThat(queries.edition(plan, 1).number()).isEqualTo("01/KH-UBND");
            assertThat(ItemChange.between(queries.items(plan, 1), queries.items(plan, 2))).hasSize(3);
            assertThat(queries.items(plan, 2)).extracting(PlanItem::code).containsExactly("C01", "N02", "N03");
        });
        assertThat(task(id, "Số hóa hồ sơ").code()).isEqualTo("N03");
        assertThat(task(id, "Niêm yết thủ tục").rule())
                .isEqualTo(new DueRule.BeforeDate(LocalDate.of(2025, 10, 15)));
        assertThat(task(id, "Kiểm tra CCHC 20% đơn vị").standing()).isEqualTo(Standing.CANCELLED);
    }

    @Test
    void anAmendmentBeingWrittenIsSeenByItsWritersOnly() {
        var id = issued();
        scene.run(scene.coordinator(), () -> plans.amend(id, version(id), "Sửa"));
        scene.run(scene.specialist(scene.culture), () -> {
            var plan = queries.get(id);
            assertThat(queries.editions(plan)).hasSize(1);
            assertThatThrownBy(() -> queries.edition(plan, 2)).isInstanceOf(Missing.class);
            assertThatThrownBy(() -> queries.rows(plan, 2)).isInstanceOf(Missing.class);
        });
        assertThat(scene.as(scene.coordinator(), () -> queries.editions(queries.get(id)))).hasSize(2);
    }

    @Test
    void anAmendmentThatChangesNothingIsNotSubmittedAndCanBeDiscarded() {
        var id = issued();
        scene.run(scene.coordinator(), () -> {
            plans.amend(id, version(id), "Sửa");
            assertThatThrownBy(() -> plans.submit(id, version(id))).hasMessageContaining("nothing-changed");
            plans.discard(id, version(id));
            assertThat(queries.get(id)).extracting(Plan::state, Plan::edition).containsExactly(PlanState.RUNNING, 1);
        });
    }

    @Test
    void aClosedPlanIsNotChangedAnyMore() {
        var id = issued();
        scene.run(scene.chairman(), () -> plans.close(id, version(id), "Hết năm"));
        assertThat(state(id)).isEqualTo(PlanState.CLOSED);
        assertThatThrownBy(() -> scene.run(scene.coordinator(), () -> plans.amend(id, version(id), "Muộn")))
                .hasMessageContaining("plan.life.closed");
    }

    private PlanId submitted() {
        var id = scene.draft();
        scene.run(scene.coordinator(), () -> plans.submit(id, version(id)));
        return id;
    }

    private PlanId issued() {
        var id = submitted();
        scene.run(scene.chairman(), () -> plans.issue(id, version(id), IssueOrder.on(TODAY)));
        return id;
    }

    private int version(PlanId id) {
        return queries.get(id).version();
    }

    private PlanState state(PlanId id) {
        return scene.as(scene.chairman(), () -> queries.get(id).state());
    }

    private TaskItem taskItem(Plan plan, String text) {
        return (TaskItem) queries.items(plan, plan.edition()).stream().filter(item -> item.text().equals(text))
                .findFirst().orElseThrow();
    }

    private TaskRow task(PlanId id, String title) {
        Predicate<TaskRow> named = row -> row.title().equals(title);
        return scene.as(scene.chairman(),
                () -> Stream.concat(
                        tasks.all(TaskFilter.ALL.ofPlan(id.value()), TaskSort.CODE).stream(),
                        tasks.all(TaskFilter.ALL.ofPlan(id.value()).standing(Standing.CANCELLED), TaskSort.CODE)
                                .stream())
                        .filter(named).findFirst().orElseThrow());
    }

    private List<TaskRow> taskRows(PlanId id) {
        return scene.as(scene.chairman(), () -> tasks.all(TaskFilter.ALL.ofPlan(id.value()), TaskSort.CODE));
    }
}
