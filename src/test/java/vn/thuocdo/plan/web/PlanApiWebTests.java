package vn.thuocdo.plan.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.thuocdo.identity.Account;
import vn.thuocdo.plan.PlanTest;
import vn.thuocdo.plan.Scene;
import vn.thuocdo.plan.TestClock;
import vn.thuocdo.testing.Program;

/// Plans as programs see them.
@PlanTest
@AutoConfigureMockMvc
@Import({Program.class, Officials.class})
class PlanApiWebTests {
    private final Program program;
    private final MockMvcTester http;
    private final Scene scene;
    private final Officials officials;
    private final TestClock clock;

    PlanApiWebTests(Program program, MockMvcTester http, Scene scene, Officials officials, TestClock clock) {
        this.program = program;
        this.http = http;
        this.scene = scene;
        this.officials = officials;
        this.clock = clock;
    }

    @BeforeEach
    void setUp() {
        clock.reset();
        scene.setUp();
    }

    @Test
    void aPlanIsWrittenByHandItemByItem() {
        var plan = drafted();
        var target = program.post(officials.coordinator(), plan + "/items", """
                {'kind': 'TARGET', 'area': 'procedure', 'text': 'Hồ sơ đúng hạn', 'operator': 'AT_LEAST',
                 'value': 95, 'unit': '%', 'due': '2025-12-15'}""");
        assertThat(target).hasStatus(201).bodyJson().extractingPath("$.goal").asString().contains("95");
        var first = task(plan, "Niêm yết thủ tục");
        var second = task(plan, "Rà soát thủ tục");
        assertThat(program.post(officials.coordinator(), second + "/place", "{'to': 'UP'}")).hasStatus(204);
        assertThat(texts(plan)).containsExactly("Rà soát thủ tục", "Niêm yết thủ tục");
        assertThat(program.put(officials.coordinator(), first, """
                {'area': 'procedure', 'text': 'Niêm yết công khai', 'leads': ['%s'], 'due': 'month 2025-10',
                 'version': %d}""".formatted(scene.centre, version(first)))).hasStatusOk().bodyJson()
                .extractingPath("$.leads.units[0].name").isEqualTo("Trung tâm Phục vụ hành chính công");
        assertThat(program.delete(officials.coordinator(), second)).hasStatus(204);
        assertThat(texts(plan)).containsExactly("Niêm yết công khai");
        assertThat(program.post(officials.coordinator(), second + "/restoration", "{}")).hasStatusOk();
        assertThat(texts(plan)).hasSize(2);

        var text = program.get(officials.coordinator(), plan + "/text");
        int read = Program.read(text, "$.version");
        assertThat(program.put(officials.coordinator(), plan + "/text", """
                {'bases': ['Nghị quyết số 76/NQ-CP ngày 15/7/2021'], 'filing': 'VT', 'version': %d,
                 'sections': [{'kind': 'PURPOSE', 'heading': 'Mục đích', 'body': 'Nâng cao hiệu quả.'}]}"""
                .formatted(read))).hasStatusOk();
        assertThat(program.put(officials.coordinator(), plan + "/text", "{'bases': [], 'version': %d}"
                .formatted(read))).hasStatus(409).bodyJson().extractingPath("$.kept.filing").isEqualTo("VT");
        assertThat(program.get(officials.coordinator(), plan + "/documents/draft.pdf")).hasStatusOk()
                .hasContentType("application/pdf");
        assertThat(program.get(officials.coordinator(), plan + "/check")).bodyJson()
                .extractingPath("$.passed").isEqualTo(false);
    }

    @Test
    void twoWhoWriteOneItemAreToldBothVersions() {
        var plan = drafted();
        var item = task(plan, "Niêm yết thủ tục");
        var change = "{'area': 'procedure', 'text': '%s', 'leads': ['" + scene.culture + "'], 'version': "
                + version(item) + "}";
        assertThat(program.put(officials.coordinator(), item, change.formatted("Niêm yết tại trụ sở"))).hasStatusOk();
        var late = program.put(officials.coordinator(), item, change.formatted("Niêm yết tại bản"));
        assertThat(late).hasStatus(409).bodyJson().extractingPath("$.kept.text").isEqualTo("Niêm yết tại trụ sở");
        assertThat(late).bodyJson().extractingPath("$.sent.text").isEqualTo("Niêm yết tại bản");
        assertThat(program.post(officials.coordinator(), plan + "/submission", "{'version': 1}")).hasStatus(409);
    }

    @Test
    void aRunningPlanIsMeasuredAmendedCopiedAndChased() {
        var plan = running();
        var shown = program.get(officials.coordinator(), plan);
        assertThat(shown).bodyJson().extractingPath("$.tasks[0].task.standing").isNotNull();
        String target = plan + "/targets/" + Program.read(shown, "$.targets[0].id");
        assertThat(program.post(officials.coordinator(), target + "/measurements",
                "{'value': 82.5, 'basis': 'Báo cáo 45/BC-UBND'}")).hasStatus(201).bodyJson()
                .extractingPath("$.status").isEqualTo("MET");
        var withFile = program.upload(officials.coordinator(), target + "/measurements", "bc.txt",
                "Báo cáo".getBytes(UTF_8), "value", "90", "basis", "Báo cáo 46/BC-UBND");
        assertThat(withFile).hasStatus(201).bodyJson().extractingPath("$.last.file").isNotNull();
        String value = target + "/measurements/" + Program.read(withFile, "$.last.id") + "/withdrawal";
        assertThat(program.post(officials.coordinator(), value, "{}")).hasStatus(422);
        assertThat(program.post(officials.coordinator(), value, "{'reason': 'Gõ nhầm'}")).hasStatusOk();
        assertThat(program.post(officials.coordinator(), target + "/measurements", "{'basis': 'x'}")).hasStatus(422)
                .bodyJson().extractingPath("$.errors[0].field").isEqualTo("value");

        var copy = program.post(officials.coordinator(), plan + "/copies", "{'year': 2026}");
        assertThat(copy).hasStatus(201).bodyJson().extractingPath("$.year").isEqualTo(2026);
        assertThat(program.post(officials.coordinator(), plan + "/copies", "{'year': 1990}")).hasStatus(422);

        clock.set(LocalDateTime.of(2025, 10, 6, 9, 0));
        var letter = program.post(officials.coordinator(), plan + "/letters", "{'kind': 'CHASE'}");
        assertThat(letter).hasStatus(201).bodyJson().extractingPath("$.figures.late").asArray().isNotEmpty();
        String paper = "/api/v1/letters/" + Program.read(letter, "$.id");
        assertThat(program.get(officials.coordinator(), paper + "/document.docx")).hasStatusOk();
        assertThat(program.post(officials.chairman(), paper + "/issue", "{'version': %s}"
                .formatted(Program.<Integer>read(letter, "$.version")))).hasStatusOk().bodyJson()
                .extractingPath("$.number").isNotNull();
        assertThat(program.post(officials.coordinator(), plan + "/letters",
                "{'kind': 'REPORT', 'year': 2025, 'quarter': 3}")).hasStatus(201);

        assertThat(act(officials.coordinator(), plan, "/amendments", ", 'reason': 'Bổ sung'")).bodyJson()
                .extractingPath("$.state").isEqualTo("AMENDING");
        task(plan, "Nhiệm vụ bổ sung");
        act(officials.coordinator(), plan, "/submission", "");
        act(officials.chairman(), plan, "/issue", "");
        assertThat(program.get(officials.coordinator(), plan + "/editions")).bodyJson()
                .extractingPath("$.length()").isEqualTo(2);
        assertThat(program.get(officials.coordinator(), plan + "/editions/2/changes")).bodyJson()
                .extractingPath("$[0].change").isEqualTo("added");
        assertThat(program.get(officials.coordinator(), plan + "/editions/1")).bodyJson()
                .extractingPath("$.tasks.length()").isEqualTo(2);
    }

    @Test
    void aUnitWritesHandsInAndIsAccepted() {
        var plan = drafted();
        assertThat(program.put(officials.coordinator(), plan, """
                {'title': 'Cải cách hành chính năm 2025', 'year': 2025, 'unitPlansDue': '2025-09-20', 'version': %d}"""
                .formatted(version(plan)))).hasStatusOk();
        task(plan, "Niêm yết thủ tục");
        issue(plan);
        var specialist = officials.specialist(scene.culture);
        var begun = program.post(specialist, plan + "/unit-plans", "{}");
        assertThat(begun).hasStatus(201);
        String own = "/api/v1/plans/" + Program.read(begun, "$.id");
        act(specialist, own, "/submission", "");
        assertThat(act(officials.coordinator(), own, "/return", ", 'reason': 'Thiếu sản phẩm'")).bodyJson()
                .extractingPath("$.state").isEqualTo("RETURNED");
        act(specialist, own, "/submission", "");
        act(officials.coordinator(), own, "/acceptance", "");
        assertThat(program.get(officials.coordinator(), plan + "/unit-plans")).bodyJson()
                .extractingPath("$[?(@.standing == 'ACCEPTED')].unit.name").asArray()
                .containsExactly("Phòng Văn hóa – Xã hội");
        assertThat(program.post(officials.coordinator(), plan + "/unit-plans/reminders", "{}")).hasStatusOk()
                .bodyJson().extractingPath("$.units").isEqualTo(2);
    }

    @Test
    void plansAreListedByFilterAPageAtATime() {
        drafted();
        running();
        var first = program.get(officials.coordinator(), "/api/v1/plans?limit=1&year=2025");
        assertThat(Program.<List<?>>read(first, "$.rows")).hasSize(1);
        assertThat(program.get(officials.coordinator(), "/api/v1/plans?limit=1&year=2025&after={after}",
                Program.<String>read(first, "$.next"))).bodyJson().extractingPath("$.rows.length()").isEqualTo(1);
        assertThat(program.get(officials.coordinator(), "/api/v1/plans?state=RUNNING&q=cai cach")).bodyJson()
                .extractingPath("$.rows.length()").isEqualTo(1);
        assertThat(program.get(officials.coordinator(), "/api/v1/plans?state=XONG")).hasStatus(422).bodyJson()
                .extractingPath("$.errors[0].field").isEqualTo("state");
    }

    @Test
    void whatIsOutOfSightIsNotFoundAndBadInputNamesItsField() {
        var plan = drafted();
        assertThat(http.get().uri(plan)).hasStatus(401);
        for (var part : List.of("", "/items", "/text", "/targets", "/summary", "/documents", "/editions", "/check",
                "/unit-plans", "/letters", "/issue", "/documents/draft.pdf"))
            assertThat(program.get(officials.stranger(), plan + part)).as(part).hasStatus(404);
        for (var act : List.of("/submission", "/withdrawal", "/return", "/issue", "/closing", "/amendments", "/copies",
                "/items", "/unit-plans", "/unit-plans/reminders"))
            assertThat(program.post(officials.stranger(), plan + act, "{}")).as(act).hasStatus(404);
        assertThat(program.get(officials.specialist(scene.economy), plan)).hasStatus(404);
        assertThat(program.post(officials.coordinator(), "/api/v1/plans", "{'title': 'x'}")).hasStatus(422).bodyJson()
                .extractingPath("$.errors[0].field").isEqualTo("year");
        assertThat(program.post(officials.coordinator(), plan + "/items", "{'kind': 'TARGET', 'operator': 'MANY'}"))
                .hasStatus(400).bodyJson().extractingPath("$.errors[0].field").isEqualTo("operator");
        assertThat(program.post(officials.specialist(scene.economy), "/api/v1/plans", "{'title': 'x', 'year': 2025}"))
                .hasStatus(403);
    }

    private String drafted() {
        var drafted = program.post(officials.coordinator(), "/api/v1/plans",
                "{'title': 'Cải cách hành chính năm 2025', 'year': 2025, 'frame': true}");
        assertThat(drafted).hasStatus(201);
        return "/api/v1/plans/" + Program.read(drafted, "$.id");
    }

    private String running() {
        var plan = "/api/v1/plans/" + scene.draft();
        issue(plan);
        return plan;
    }

    private void issue(String plan) {
        act(officials.coordinator(), plan, "/submission", "");
        act(officials.chairman(), plan, "/issue", "");
    }

    private MvcTestResult act(Account person, String plan, String act, String more) {
        var answer = program.post(person, plan + act,
                "{'version': " + Program.read(program.get(person, plan), "$.version") + more + "}");
        assertThat(answer).hasStatusOk();
        return answer;
    }

    private String task(String plan, String text) {
        var added = program.post(officials.coordinator(), plan + "/items", """
                {'area': 'procedure', 'text': '%s', 'product': 'Báo cáo', 'leads': ['%s'], 'due': 'on 2025-09-26'}"""
                .formatted(text, scene.culture));
        assertThat(added).hasStatus(201);
        return plan + "/items/" + Program.read(added, "$.id");
    }

    private int version(String record) {
        return Program.<Integer>read(program.get(officials.coordinator(), record), "$.version");
    }

    private List<String> texts(String plan) {
        return Program.read(program.get(officials.coordinator(), plan), "$.tasks[*].text");
    }
}
