package vn.thuocdo.plan.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.http.HttpStatus;
import vn.thuocdo.kernel.Role;
import vn.thuocdo.plan.IssueOrder;
import vn.thuocdo.plan.PlanId;
import vn.thuocdo.plan.PlanQueries;
import vn.thuocdo.plan.PlanTest;
import vn.thuocdo.plan.PlanTexts;
import vn.thuocdo.plan.Plans;
import vn.thuocdo.plan.Scene;
import vn.thuocdo.plan.TestClock;
import vn.thuocdo.plan.content.ItemId;
import vn.thuocdo.plan.content.TargetItem;
import vn.thuocdo.plan.letter.Letters;

/// The pages of a running plan: dashboard, targets, unit plans, documents, letters.
@PlanTest
@AutoConfigureMockMvc
@Import(Desk.class)
class RunningPagesWebTests {
    private static final String NB = "\u00a0";

    private final Desk desk;
    private final Scene scene;
    private final Plans plans;
    private final PlanTexts texts;
    private final PlanQueries queries;
    private final Letters letters;
    private final TestClock clock;
    private PlanId id = PlanId.next();
    private String path = "";

    RunningPagesWebTests(Desk desk, Scene scene, Plans plans, PlanTexts texts, PlanQueries queries, Letters letters,
            TestClock clock) {
        this.desk = desk;
        this.scene = scene;
        this.plans = plans;
        this.texts = texts;
        this.queries = queries;
        this.letters = letters;
        this.clock = clock;
    }

    @BeforeEach
    void setUp() {
        clock.reset();
        scene.setUp();
        id = scene.draft();
        path = "/plans/" + id;
        scene.run(scene.coordinator(), () -> {
            var plan = queries.get(id);
            texts.describe(id, plan.version(), plan.period(), plan.title(), LocalDate.of(2025, 9, 1));
            plans.submit(id, queries.get(id).version());
        });
    }

    private void issue() {
        scene.run(scene.chairman(), () -> plans.issue(id, queries.get(id).version(),
                IssueOrder.on(LocalDate.of(2025, 8, 27))));
    }

    @Test
    void theIssuePageShowsWhatIssuingDoesAndDoesIt() {
        assertThat(desk.get(scene.chairman(), path + "/issue")).hasStatusOk().bodyText().contains("/KH-UBND",
                "2 nhiệm vụ được giao", "Phòng Văn hóa – Xã hội (1)");
        assertThat(desk.get(scene.chairman(), path + "/issue?decision=true")).bodyText().contains("/QĐ-UBND");
        assertThat(desk.get(scene.coordinator(), path + "/issue")).hasStatusOk().bodyText()
                .contains("Việc của Chủ tịch");
        for (var format : List.of("pdf", "docx"))
            assertThat(desk.get(scene.coordinator(), path + "/preview." + format)).hasStatusOk();
        var version = scene.as(scene.chairman(), () -> queries.get(id).version());
        assertThat(desk.post(scene.chairman(), path + "/issue", "version", "" + version, "decision", "false", "date",
                "27/8/2025", "effectiveOn", "27/8/2025")).hasRedirectedUrl(path);
        assertThat(desk.get(scene.specialist(scene.culture), path)).bodyText().contains("Kế hoạch 01/KH-UBND");
    }

    @Test
    void everyPageOfARunningPlanShowsToTheWholeAgencyAndTheProvince() {
        issue();
        var target = target();
        for (var actor : List.of(scene.coordinator(), scene.chairman(), scene.specialist(scene.centre),
                scene.of(scene.centre, Role.ONE_STOP_OFFICER), scene.provinceOfficer()))
            for (var view : List.of("", "/targets", "/targets/" + target, "/unit-plans", "/documents", "/content",
                    "/history", "/summary.xlsx", "/targets.xlsx"))
                assertThat(desk.get(actor, path + view)).as(view).hasStatusOk();
        assertThat(desk.get(scene.stranger(Role.values()), path)).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(desk.get(scene.coordinator(), "/plans.xlsx")).hasStatusOk();
        assertThat(desk.get(scene.provinceOfficer(), "/plans?agency=" + scene.commune)).bodyText()
                .contains("01/KH-UBND");
    }

    @Test
    void theDashboardCountsAndItsFiguresOpenTheirLists() {
        issue();
        clock.set(LocalDate.of(2025, 9, 29).atTime(9, 0));
        assertThat(desk.get(scene.chairman(), path)).bodyText().contains("/ 2 nhiệm vụ xong",
                "/tasks?plan=" + id + "&amp;agency=" + scene.commune + "&amp;state=late", "Trễ 2 ngày", "Đôn đốc",
                "0/1 = 0" + NB + "%");
    }

    @Test
    void aValueIsTypedWithItsBasisAndWithdrawnWithAReason() {
        issue();
        var page = path + "/targets/" + target();
        desk.post(scene.coordinator(), page + "/measurements", "value", "86,4", "measuredOn", "25/8/2025", "basis",
                "Báo cáo TTPVHCC");
        assertThat(desk.get(scene.specialist(scene.economy), page)).bodyText().contains("86,4" + NB + "%", "Đạt",
                "Báo cáo TTPVHCC");
        var refused = desk.post(scene.coordinator(), page + "/measurements", "value", "90", "measuredOn", "1/9/2025",
                "basis", "", "_back", page, "_form", page + "/measurements");
        assertThat(refused).hasStatus(HttpStatus.SEE_OTHER);
        assertThat(desk.post(scene.specialist(scene.economy), page + "/measurements", "value", "1", "basis", "x"))
                .hasStatus(HttpStatus.FORBIDDEN);
    }

    @Test
    void aUnitBeginsItsPlanOnItsPage() {
        issue();
        assertThat(desk.get(scene.specialist(scene.centre), path + "/unit-plans")).bodyText()
                .contains("Lập kế hoạch của đơn vị", "Chưa lập");
        var begun = desk.post(scene.specialist(scene.centre), path + "/unit-plans");
        assertThat(begun).hasStatus(HttpStatus.FOUND);
        var own = scene.as(scene.specialist(scene.centre), () -> queries.unitPlans(id).getFirst().id());
        assertThat(desk.get(scene.specialist(scene.centre), "/plans/" + own + "/check")).hasStatusOk().bodyText()
                .contains("Có nhiệm vụ thuộc lĩnh vực", "Chưa đạt");
        assertThat(desk.get(scene.coordinator(), path + "/unit-plans")).bodyText().contains("/plans/" + own);
        desk.post(scene.coordinator(), path + "/unit-plans/reminders");
    }

    @Test
    void aChaseLetterIsDraftedFromLateTasksSignedAndSent() {
        issue();
        assertThat(desk.get(scene.coordinator(), path + "/letters/new")).hasStatusOk();
        clock.set(LocalDate.of(2025, 10, 2).atTime(9, 0));
        assertThat(desk.post(scene.coordinator(), path + "/letters", "kind", "CHASE")).hasStatus(HttpStatus.FOUND);
        var letter = scene.as(scene.coordinator(), () -> letters.of(queries.get(id)).getFirst());
        var page = "/letters/" + letter.id();
        assertThat(desk.get(scene.coordinator(), page)).hasStatusOk().bodyText().contains("N01", "N02", "Trình ký");
        for (var format : List.of("pdf", "docx"))
            assertThat(desk.get(scene.coordinator(), page + "/preview." + format)).hasStatusOk();
        desk.post(scene.coordinator(), page, "version", "0", "title", letter.title(), "opening", "Khẩn trương.",
                "recipients", scene.centre.toString(), "remarks", "");
        desk.post(scene.coordinator(), page + "/acts/submit", "version", "1");
        assertThat(desk.get(scene.specialist(scene.centre), page)).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(desk.post(scene.coordinator(), page + "/acts/issue", "version", "2"))
                .hasStatus(HttpStatus.FORBIDDEN);
        desk.post(scene.chairman(), page + "/acts/issue", "version", "2");
        assertThat(desk.get(scene.specialist(scene.centre), page)).hasStatusOk().bodyText().contains("01/UBND");
        assertThat(desk.get(scene.specialist(scene.centre), path + "/documents")).bodyText().contains("01/UBND", "PDF");
    }

    @Test
    void aReportIsIssuedOnlyOnFrozenFigures() {
        issue();
        desk.post(scene.coordinator(), path + "/letters", "kind", "REPORT", "quarter", "3", "year", "2025");
        var letter = scene.as(scene.coordinator(), () -> letters.of(queries.get(id)).getFirst());
        var page = "/letters/" + letter.id();
        assertThat(desk.get(scene.coordinator(), page)).bodyText().contains("Chưa chốt số liệu");
        desk.post(scene.coordinator(), page + "/acts/submit", "version", "0");
        desk.post(scene.coordinator(), page + "/acts/freeze", "version", "0");
        desk.post(scene.coordinator(), page + "/acts/submit", "version", "1");
        desk.post(scene.chairman(), page + "/acts/issue", "version", "2");
        assertThat(desk.get(scene.chairman(), page)).bodyText().contains("01/BC-UBND");
    }

    private ItemId target() {
        return scene.as(scene.coordinator(), () -> queries.items(queries.get(id), 1).stream()
                .filter(TargetItem.class::isInstance).findFirst().orElseThrow().id());
    }
}
