package vn.thuocdo.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.thuocdo.kernel.Conflict;
import vn.thuocdo.kernel.Missing;
import vn.thuocdo.kernel.NotAllowed;
import vn.thuocdo.kernel.Refused;
import vn.thuocdo.kernel.Role;
import vn.thuocdo.plan.content.PlanItem;
import vn.thuocdo.plan.content.PlanText;
import vn.thuocdo.plan.content.PlanText.Section;
import vn.thuocdo.plan.content.PlanText.SectionKind;
import vn.thuocdo.plan.content.Samples;
import vn.thuocdo.plan.content.UnitScope;
import vn.thuocdo.plan.content.TaskItem;
import vn.thuocdo.task.due.DueRule;

/// Plans are written, submitted, returned and found by those who may.
@PlanTest
class PlansModuleTests {
    private final Scene scene;
    private final Plans plans;
    private final PlanItems items;
    private final PlanTexts texts;
    private final PlanQueries queries;

    PlansModuleTests(Scene scene, Plans plans, PlanItems items, PlanTexts texts, PlanQueries queries) {
        this.scene = scene;
        this.plans = plans;
        this.items = items;
        this.texts = texts;
        this.queries = queries;
    }

    @BeforeEach
    void setUp() {
        scene.setUp();
    }

    @Test
    void aDraftKeepsItsTextAndItemsAsTheyWereGiven() {
        var draft = scene.small();
        var id = scene.as(scene.coordinator(), () -> plans.draft(draft));
        scene.run(scene.coordinator(), () -> {
            assertThat(items(id)).containsExactlyInAnyOrderElementsOf(draft.items());
            assertThat(items(id)).extracting(PlanItem::area).containsExactly("direction", "procedure", "procedure");
            assertThat(queries.edition(queries.get(id), 1).text()).isEqualTo(PlanText.EMPTY);
        });
    }

    @Test
    void textIsKeptInOrderAndTheSecondWriterIsTold() {
        var id = scene.draft();
        var text = new PlanText(List.of("Nghị quyết số 76/NQ-CP"), "UBND xã ban hành", List.of(
                Section.of(SectionKind.PURPOSE, "Mục đích", "1. Mục đích\n- Một"),
                Section.area("digital", "Chính quyền số", "")), "Trên đây", List.of("Sở Nội vụ"), "VT, VHXH");
        scene.run(scene.coordinator(), () -> {
            texts.write(id, 0, text);
            assertThat(queries.edition(queries.get(id), 1).text()).isEqualTo(text);
            assertThatThrownBy(() -> texts.write(id, 0, PlanText.EMPTY)).isInstanceOf(Conflict.class);
        });
    }

    @Test
    void itemsAreAddedChangedMovedTakenOutAndPutBack() {
        var id = scene.draft();
        var added = Samples.task("procedure", "Số hóa hồ sơ", new DueRule.Continuous(), scene.centre);
        scene.run(scene.coordinator(), () -> {
            items.add(id, added);
            assertThat(tasks(id)).containsExactly("Kiểm tra CCHC 20% đơn vị", "Niêm yết thủ tục", "Số hóa hồ sơ");
            items.move(id, added.id(), true);
            items.move(id, added.id(), true);
            assertThat(tasks(id)).containsExactly("Kiểm tra CCHC 20% đơn vị", "Số hóa hồ sơ", "Niêm yết thủ tục");
            items.remove(id, added.id());
            assertThat(tasks(id)).hasSize(2);
            items.restore(id, added.id());
            assertThat(tasks(id)).hasSize(3);
            var version = queries.item(queries.get(id), 1, added.id()).version();
            items.change(id, added.due(new DueRule.YearEnd(2025)), version);
            assertThat(queries.item(queries.get(id), 1, added.id()).item())
                    .isEqualTo(added.due(new DueRule.YearEnd(2025)));
            assertThatThrownBy(() -> items.change(id, added, version)).isInstanceOf(Conflict.class);
        });
    }

    @Test
    void tasksAreGivenToALeadTogetherAndTargetsStayAsTheyAre() {
        var id = scene.draft();
        scene.run(scene.coordinator(), () -> {
            var before = queries.items(queries.get(id), 1);
            var all = before.stream().map(PlanItem::id).toList();
            assertThat(items.lead(id, all, scene.centre)).isEqualTo(2);
            assertThat(queries.items(queries.get(id), 1)).isEqualTo(before.stream()
                    .map(item -> item instanceof TaskItem task ? task.ledBy(UnitScope.of(scene.centre)) : item)
                    .toList());
            assertThatThrownBy(() -> items.lead(id, all, scene.neighbour)).isInstanceOf(Refused.class);
        });
    }

    @Test
    void aUnitOfAnotherAgencyCannotLead() {
        var id = scene.draft();
        var foreign = Samples.task("digital", "Việc", new DueRule.Continuous(), scene.neighbour);
        assertThatThrownBy(() -> scene.run(scene.coordinator(), () -> items.add(id, foreign)))
                .isInstanceOf(Refused.class).hasMessageContaining("plan.item.unit-unknown");
    }

    @Test
    void aDraftIsSubmittedWithdrawnAndReturnedWithReason() {
        var id = scene.draft();
        scene.run(scene.coordinator(), () -> plans.submit(id, version(id)));
        assertThatThrownBy(() -> scene.run(scene.coordinator(),
                () -> items.add(id, Samples.target("digital", "Muộn", 1)))).hasMessageContaining("waits-for-decision");
        scene.run(scene.coordinator(), () -> plans.withdraw(id, version(id)));
        scene.run(scene.coordinator(), () -> plans.submit(id, version(id)));
        scene.run(scene.chairman(), () -> {
            assertThatThrownBy(() -> plans.giveBack(id, version(id), " ")).hasMessageContaining("reason-missing");
            plans.giveBack(id, version(id), "Thiếu chỉ tiêu số hóa");
            assertThat(queries.get(id)).extracting(Plan::state, Plan::reason).containsExactly(PlanState.RETURNED,
                    "Thiếu chỉ tiêu số hóa");
        });
    }

    @Test
    void whatChangedSinceItWasReadIsNotSubmitted() {
        var id = scene.draft();
        scene.run(scene.coordinator(), () -> {
            var read = version(id);
            items.add(id, Samples.target("digital", "Thêm", 1));
            assertThatThrownBy(() -> plans.submit(id, read)).isInstanceOf(Conflict.class);
        });
    }

    @Test
    void aPlanWithoutTasksOrLeadsIsNotSubmitted() {
        scene.run(scene.coordinator(), () -> {
            var empty = plans.draft(DraftPlan.empty(PlanKind.REFORM, PlanPeriod.year(2025), "Trống"));
            assertThatThrownBy(() -> plans.submit(empty, version(empty))).hasMessageContaining("no-tasks");
            items.add(empty, Samples.task("digital", "Không ai chủ trì", new DueRule.Continuous()));
            assertThatThrownBy(() -> plans.submit(empty, version(empty))).hasMessageContaining("without-lead");
        });
    }

    @Test
    void draftsAreFoundOnlyByThoseWhoWriteOrIssue() {
        var id = scene.draft();
        for (var actor : List.of(scene.coordinator(), scene.chairman()))
            assertThat(scene.as(actor, () -> queries.find(id))).isPresent();
        for (var actor : List.of(scene.specialist(scene.culture), scene.of(scene.centre, Role.ONE_STOP_OFFICER),
                scene.of(scene.commune, Role.ADMINISTRATOR), scene.provinceOfficer(), scene.stranger(Role.values()))) {
            assertThat(scene.as(actor, () -> queries.find(id))).isEmpty();
            assertThat(scene.as(actor, () -> queries.search(PlanFilter.ALL.of(scene.commune), null, 10).rows()))
                    .isEmpty();
            assertThatThrownBy(() -> scene.run(actor, () -> items.add(id, Samples.target("digital", "Lạ", 1))))
                    .isInstanceOf(Missing.class);
        }
    }

    @Test
    void onlyCoordinatorsBeginPlansAndOnlyTheChairmanReturnsThem() {
        assertThatThrownBy(() -> scene.run(scene.chairman(), () -> plans.draft(scene.small())))
                .isInstanceOf(NotAllowed.class);
        var id = scene.draft();
        scene.run(scene.coordinator(), () -> plans.submit(id, version(id)));
        assertThatThrownBy(() -> scene.run(scene.coordinator(), () -> plans.giveBack(id, version(id), "Không")))
                .isInstanceOf(NotAllowed.class);
    }

    @Test
    void lastYearsPlanIsCopiedWithDatesMoved() {
        var id = scene.draft();
        scene.run(scene.coordinator(), () -> {
            var copy = plans.copy(id, 2026);
            assertThat(queries.get(copy).title()).isEqualTo("Cải cách hành chính nhà nước năm 2026");
            assertThat(items(copy)).filteredOn(TaskItem.class::isInstance).extracting(item -> ((TaskItem) item).due())
                    .containsExactly(new DueRule.QuarterEnd(2026, 3),
                            new DueRule.BeforeDate(LocalDate.of(2026, 9, 26)));
            assertThat(items(copy)).extracting(PlanItem::id).doesNotContainAnyElementsOf(
                    items(id).stream().map(PlanItem::id).toList());
        });
    }

    @Test
    void aDiscardedDraftIsInNoList() {
        var id = scene.draft();
        scene.run(scene.coordinator(), () -> {
            plans.discard(id, version(id));
            assertThat(queries.find(id)).isEmpty();
            assertThat(queries.count(PlanFilter.ALL, 10)).isZero();
        });
    }

    @Test
    void listsPageByKeyAndFindWithoutDiacritics() {
        scene.run(scene.coordinator(), () -> {
            for (var year = 2020; year < 2027; year++)
                plans.draft(DraftPlan.empty(PlanKind.REFORM, PlanPeriod.year(year), "Kế hoạch cải cách " + year));
            var first = queries.search(PlanFilter.ALL, null, 3);
            assertThat(first.rows()).extracting(plan -> plan.period().year()).containsExactly(2026, 2025, 2024);
            assertThat(queries.search(PlanFilter.ALL, first.next(), 3).rows()).extracting(p -> p.period().year())
                    .containsExactly(2023, 2022, 2021);
            assertThat(queries.search(new PlanFilter(null, null, null, null, "ke hoach 2023"), null, 9).rows())
                    .hasSize(1);
            assertThat(queries.years(null)).hasSize(7);
        });
    }

    private int version(PlanId id) {
        return queries.get(id).version();
    }

    private List<PlanItem> items(PlanId id) {
        return queries.items(queries.get(id), 1);
    }

    private List<String> tasks(PlanId id) {
        return items(id).stream().filter(TaskItem.class::isInstance).map(PlanItem::text).toList();
    }
}
