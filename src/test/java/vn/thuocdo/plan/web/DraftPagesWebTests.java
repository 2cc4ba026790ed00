package vn.thuocdo.plan.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.http.HttpStatus;
import vn.thuocdo.kernel.Role;
import vn.thuocdo.plan.Plan;
import vn.thuocdo.plan.PlanId;
import vn.thuocdo.plan.PlanQueries;
import vn.thuocdo.plan.PlanState;
import vn.thuocdo.plan.PlanTest;
import vn.thuocdo.plan.Plans;
import vn.thuocdo.plan.Scene;
import vn.thuocdo.plan.content.PlanItem;
import vn.thuocdo.plan.content.TargetItem;
import vn.thuocdo.plan.content.TaskItem;
import vn.thuocdo.plan.content.UnitScope;

/// The pages on which a plan is begun, written and submitted.
@PlanTest
@AutoConfigureMockMvc
@Import(Desk.class)
class DraftPagesWebTests {
    private final Desk desk;
    private final Scene scene;
    private final Plans plans;
    private final PlanQueries queries;

    DraftPagesWebTests(Desk desk, Scene scene, Plans plans, PlanQueries queries) {
        this.desk = desk;
        this.scene = scene;
        this.plans = plans;
        this.queries = queries;
    }

    @BeforeEach
    void setUp() {
        scene.setUp();
    }

    @Test
    void anEmptyListOffersTheThreeWaysToBegin() {
        assertThat(desk.get(scene.coordinator(), "/plans")).hasStatusOk().bodyText()
                .contains("Chưa có kế hoạch nào", "Nhập từ tệp Word", "Chép kế hoạch đã có", "Soạn từ đầu");
        assertThat(desk.get(scene.specialist(scene.culture), "/plans")).hasStatusOk().bodyText()
                .doesNotContain("Soạn từ đầu");
    }

    @Test
    void thePlanIsListedForItsWritersOnly() {
        scene.draft();
        assertThat(desk.get(scene.coordinator(), "/plans")).bodyText()
                .contains("Cải cách hành chính nhà nước năm 2025", "Dự thảo");
        assertThat(desk.get(scene.coordinator(), "/plans?q=khong+co")).bodyText().contains("khớp bộ lọc");
        assertThat(desk.get(scene.specialist(scene.culture), "/plans")).bodyText()
                .doesNotContain("Cải cách hành chính nhà nước năm 2025");
    }

    @Test
    void everyPageOfADraftShows() {
        var id = scene.draft();
        var target = items(id).stream().filter(TargetItem.class::isInstance).findFirst().orElseThrow().id();
        var task = items(id).stream().filter(TaskItem.class::isInstance).findFirst().orElseThrow().id();
        for (var path : List.of("", "/items", "/items/new?kind=TARGET", "/items/new?kind=TASK", "/items/" + target,
                "/items/" + task, "/content", "/text", "/description", "/acts/submit", "/acts/discard", "/history"))
            assertThat(desk.get(scene.coordinator(), "/plans/" + id + path)).as(path).hasStatusOk();
        assertThat(desk.get(scene.coordinator(), "/plans/new")).hasStatusOk();
        assertThat(desk.get(scene.coordinator(), "/plans/new?way=copy")).hasStatusOk();
    }

    @Test
    void itemsAreNarrowedAndGivenToALead() {
        var id = scene.draft();
        assertThat(desk.get(scene.coordinator(), "/plans/" + id + "/items?q=niem")).bodyText()
                .contains("Niêm yết thủ tục").doesNotContain("Kiểm tra CCHC 20% đơn vị</a>");
        assertThat(desk.get(scene.coordinator(), "/plans/" + id + "/items?show=unled")).bodyText()
                .contains("Không có mục nào khớp");
        var task = items(id).stream().filter(TaskItem.class::isInstance).findFirst().orElseThrow().id();
        assertThat(desk.post(scene.coordinator(), "/plans/" + id + "/items/leads", "item", task.toString(), "unit",
                scene.economy.toString())).hasStatus(HttpStatus.FOUND);
        assertThat(items(id)).filteredOn(item -> item.id().equals(task)).extracting(item -> ((TaskItem) item).leads())
                .containsExactly(UnitScope.of(scene.economy));
    }

    @Test
    void othersDoNotFindADraft() {
        var id = scene.draft();
        for (var actor : List.of(scene.specialist(scene.culture), scene.provinceOfficer(),
                scene.stranger(Role.COORDINATOR, Role.CHAIRMAN)))
            for (var path : List.of("", "/items", "/content", "/text", "/history", "/acts/submit"))
                assertThat(desk.get(actor, "/plans/" + id + path)).as(path).hasStatus(HttpStatus.NOT_FOUND);
    }

    @Test
    void aPlanIsBegunByHandAndCopied() {
        var begun = desk.post(scene.coordinator(), "/plans", "title", "CCHC 2026", "kind", "REFORM", "year", "2026",
                "span", "YEAR", "frame", "true", "unitPlansDue", "26/7/2026");
        assertThat(begun).hasStatus(HttpStatus.FOUND);
        var plan = only();
        assertThat(plan.title()).isEqualTo("CCHC 2026");
        assertThat(plan.unitPlansDue()).hasToString("2026-07-26");
        scene.run(scene.coordinator(),
                () -> assertThat(queries.edition(plan, 1).text().sections()).hasSize(13));
        desk.post(scene.coordinator(), "/plans/copies", "source", plan.id().toString(), "year", "2027");
        scene.run(scene.coordinator(), () -> assertThat(queries.years(null)).containsExactly(2027, 2026));
    }

    @Test
    void aRefusedFormKeepsWhatWasTyped() {
        var refused = desk.post(scene.coordinator(), "/plans", "title", "", "year", "26", "_form", "/plans", "_back",
                "/plans/new");
        assertThat(refused).hasStatus(HttpStatus.SEE_OTHER).hasRedirectedUrl("/plans/new");
    }

    @Test
    void itemsAreTypedChangedMovedAndTakenOut() {
        var id = scene.draft();
        var path = "/plans/" + id + "/items";
        desk.post(scene.coordinator(), path, "kind", "TARGET", "text", "Số hóa hồ sơ", "area", "digital", "operator",
                "BETWEEN", "value", "8", "upTo", "10,5", "unit", "%", "due", "30/9/2025");
        desk.post(scene.coordinator(), path, "kind", "TASK", "text", "Báo cáo quý", "area", "direction", "leads",
                scene.culture.toString(), "dueKind", "every quarter", "cycleDay", "10", "cycleMonth", "3", "cycleHow",
                "before");
        assertThat(desk.get(scene.coordinator(), path)).bodyText().contains("8–10,5\u00a0%", "Báo cáo quý",
                "trước ngày 10 của tháng cuối quý");
        var added = items(id).stream().filter(item -> item.text().equals("Báo cáo quý")).findFirst().orElseThrow();
        desk.post(scene.coordinator(), path + "/" + added.id() + "/place", "to", "up");
        desk.post(scene.coordinator(), path + "/" + added.id() + "/removal");
        assertThat(desk.get(scene.coordinator(), path)).bodyText().contains("Lấy lại");
        desk.post(scene.coordinator(), path + "/" + added.id() + "/restoration");
        assertThat(items(id)).hasSize(5);
    }

    @Test
    void textIsWrittenSectionBySection() {
        var id = scene.draft();
        var path = "/plans/" + id + "/text";
        desk.post(scene.coordinator(), path, "version", "0", "bases", "Nghị quyết 76\nQuyết định 1783", "do",
                "add-PURPOSE");
        desk.post(scene.coordinator(), path, "version", "1", "bases", "Nghị quyết 76", "kind-0", "PURPOSE", "area-0",
                "", "heading-0", "Mục đích", "body-0", "- Một", "do", "add-AREA-digital");
        desk.post(scene.coordinator(), path, "version", "2", "kind-0", "PURPOSE", "area-0", "", "heading-0",
                "Mục đích", "body-0", "- Một", "kind-1", "AREA", "area-1", "digital", "heading-1", "Số", "body-1", "",
                "do", "up-1");
        scene.run(scene.coordinator(), () -> assertThat(queries.edition(queries.get(id), 1).text().sections())
                .extracting(section -> section.heading()).containsExactly("Số", "Mục đích"));
        assertThat(desk.get(scene.coordinator(), "/plans/" + id + "/content")).bodyText().contains("- Một");
    }

    @Test
    void aPlanIsSubmittedByItsPageAndReturnedByTheChairman() {
        var id = scene.draft();
        desk.post(scene.coordinator(), "/plans/" + id + "/acts/submit", "version", "0");
        assertThat(desk.get(scene.chairman(), "/plans/" + id)).bodyText().contains("Chờ ban hành", "Trả lại…");
        assertThat(desk.get(scene.coordinator(), "/plans/" + id + "/acts/return")).bodyText()
                .contains("Việc của Chủ tịch");
        desk.post(scene.chairman(), "/plans/" + id + "/acts/return", "version", "1", "reason", "Thiếu số hóa");
        assertThat(desk.get(scene.coordinator(), "/plans/" + id)).bodyText().contains("Bị trả lại", "Thiếu số hóa");
    }

    private Plan only() {
        return scene.as(scene.coordinator(),
                () -> queries.search(vn.thuocdo.plan.PlanFilter.ALL, null, 9).rows().getFirst());
    }

    private List<PlanItem> items(PlanId id) {
        return scene.as(scene.coordinator(), () -> queries.items(queries.get(id), 1));
    }
}
