package vn.thuocdo.task;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.thuocdo.document.Files;
import vn.thuocdo.document.Upload;
import vn.thuocdo.testing.Program;

/// Tasks as programs see them.
@TaskTest
@AutoConfigureMockMvc
@Import(Program.class)
class TaskApiWebTests {
    private static final byte[] MINUTES = "Biên bản kiểm tra".getBytes(UTF_8);

    private final Program program;
    private final MockMvcTester http;
    private final TaskScene scene;
    private final Files files;

    TaskApiWebTests(Program program, MockMvcTester http, TaskScene scene, Files files) {
        this.program = program;
        this.http = http;
        this.scene = scene;
        this.files = files;
    }

    @BeforeEach
    void setUp() {
        scene.setUp();
    }

    @Test
    void aTaskIsGivenReportedProvenExtendedAndFinished() {
        var given = program.post(scene.coordinator, "/api/v1/tasks", """
                {'title': 'Rà soát thủ tục', 'area': 'procedure', 'leads': ['%s'], 'coordinators': ['%s'],
                 'person': '%s', 'products': ['Báo cáo'], 'due': 'on 2025-09-26', 'from': '2025-08-01'}"""
                .formatted(scene.culture, scene.economy, scene.lan.id()));
        assertThat(given).hasStatus(201).bodyJson().extractingPath("$.leads[0].name")
                .isEqualTo("Phòng Văn hóa – Xã hội");
        String task = "/api/v1/tasks/" + Program.read(given, "$.id");
        assertThat(given).hasHeader("Location", task).bodyJson().extractingPath("$.due")
                .isEqualTo("2025-09-26T17:00:00+07:00");

        assertThat(program.post(scene.lan, task + "/progress", "{'percent': 40, 'words': 'Đã rà soát 40 thủ tục'}"))
                .hasStatusOk().bodyJson().extractingPath("$.state").isEqualTo("in-progress");
        assertThat(program.post(scene.lan, task + "/progress", "{'percent': 100, 'words': 'Xong'}")).hasStatus(422)
                .bodyJson().extractingPath("$.errors[0].code").isEqualTo("task.complete.products-missing");
        assertThat(program.upload(scene.lan, task + "/evidence", "bien-ban.txt", MINUTES, "product", "1", "note",
                "Biên bản 12/BB")).hasStatus(201).bodyJson().extractingPath("$.name").isEqualTo("bien-ban.txt");

        var asked = program.post(scene.lan, task + "/extension-requests",
                "{'until': '2025-10-10', 'reason': 'Chờ số liệu của tỉnh'}");
        assertThat(asked).hasStatus(201).bodyJson().extractingPath("$.state").isEqualTo("asked");
        String decision = task + "/extension-requests/" + Program.read(asked, "$.id") + "/decision";
        assertThat(program.post(scene.lan, decision, "{'granted': true}")).hasStatus(403);
        assertThat(program.post(scene.chairman, decision, "{'granted': true, 'words': 'Đồng ý'}")).hasStatusOk()
                .bodyJson().extractingPath("$.newDue").isEqualTo("2025-10-10T17:00:00+07:00");

        assertThat(program.post(scene.lan, task + "/progress", "{'percent': 100, 'words': 'Xong'}")).hasStatusOk()
                .bodyJson().extractingPath("$.outcome").isEqualTo("early");
        var whole = program.get(scene.coordinator, task);
        assertThat(Program.<List<?>>read(whole, "$.progress")).hasSize(2);
        assertThat(Program.<List<?>>read(whole, "$.evidence")).hasSize(1);
        assertThat(Program.<List<?>>read(whole, "$.occasions[0].derivation")).isNotEmpty();
        assertThat(Program.<List<String>>read(whole, "$.acts[?(@.open == false)].reason.code"))
                .contains("task.refused.done");
    }

    @Test
    void twoWhoChangeOneTaskAreToldBothVersions() {
        var task = "/api/v1/tasks/" + scene.task("Kiểm tra đơn vị", "on 2025-09-26");
        var read = program.get(scene.coordinator, task);
        int version = Program.read(read, "$.version");
        var change = """
                {'title': '%s', 'area': 'direction', 'leads': ['%s'], 'due': 'on 2025-09-26', 'version': %d}""";
        assertThat(program.put(scene.coordinator, task, change.formatted("Kiểm tra 3 đơn vị", scene.culture, version)))
                .hasStatusOk().bodyJson().extractingPath("$.title").isEqualTo("Kiểm tra 3 đơn vị");
        var late = program.put(scene.chairman, task, change.formatted("Kiểm tra 5 đơn vị", scene.culture, version));
        assertThat(late).hasStatus(409).hasContentType(MediaType.APPLICATION_PROBLEM_JSON).bodyJson()
                .extractingPath("$.kept.title").isEqualTo("Kiểm tra 3 đơn vị");
        assertThat(late).bodyJson().extractingPath("$.sent.title").isEqualTo("Kiểm tra 5 đơn vị");
        assertThat(program.put(scene.coordinator, task, "{'title': 'x', 'due': 'on 2025-09-26'}")).hasStatus(422)
                .bodyJson().extractingPath("$.errors[0].field").isEqualTo("version");
        assertThat(program.post(scene.lan, task + "/progress", "{'percent': 5, 'words': 'x', 'version': %d}"
                .formatted(version))).hasStatus(409);
    }

    @Test
    void listsByTheFiltersOfThePageAPageAtATime() {
        scene.at(2025, 8, 27, 9, 42);
        scene.task("Niêm yết thủ tục", "on 2025-08-20");
        scene.task("Đào tạo kỹ năng số", "on 2025-12-20");
        scene.task("Kiểm tra công vụ", "on 2025-12-21");
        assertThat(titles("/api/v1/tasks?state=late")).containsExactly("Niêm yết thủ tục");
        assertThat(titles("/api/v1/tasks?q=dao tao")).containsExactly("Đào tạo kỹ năng số");
        assertThat(titles("/api/v1/tasks?unit=" + scene.economy)).isEmpty();
        assertThat(titles("/api/v1/tasks?lead=" + scene.culture + "&month=2025-12")).hasSize(2);
        var first = program.get(scene.coordinator, "/api/v1/tasks?limit=2");
        assertThat(Program.<List<?>>read(first, "$.rows")).hasSize(2);
        var second = program.get(scene.coordinator, "/api/v1/tasks?limit=2&after={after}",
                Program.<String>read(first, "$.next"));
        assertThat(Program.<List<String>>read(second, "$.rows[*].title")).containsExactly("Kiểm tra công vụ");
        var figures = program.get(scene.coordinator, "/api/v1/tasks/summary");
        assertThat(figures).bodyJson().extractingPath("$.whole.late").isEqualTo(1);
        assertThat(figures).bodyJson().extractingPath("$.units[0].unit.name").isEqualTo("Phòng Văn hóa – Xã hội");
    }

    @Test
    void refusesBadInputAtItsFieldInTheLanguageOfTheCaller() {
        var bad = program.post(scene.coordinator, "/api/v1/tasks", "{'due': 'on 2025-11-30'}");
        assertThat(bad).hasStatus(422).bodyJson().extractingPath("$.errors[*].field").asArray().contains("title",
                "area", "leads");
        assertThat(program.post(scene.coordinator, "/api/v1/tasks", "{'due': 'on 2025-11-31'}")).hasStatus(422)
                .bodyJson().extractingPath("$.errors[0].field").isEqualTo("due");
        assertThat(program.post(scene.coordinator, "/api/v1/tasks", "{'leads': ['x'], 'due': 'continuous'}"))
                .hasStatus(400).bodyJson().extractingPath("$.errors[0].field").isEqualTo("leads[0]");
        assertThat(program.post(scene.coordinator, "/api/v1/tasks", "{not json")).hasStatus(400);
        var task = "/api/v1/tasks/" + scene.task("Kiểm tra đơn vị", "on 2025-09-26");
        assertThat(program.post(scene.lan, task + "/progress", "{}")).hasStatus(422).bodyJson()
                .extractingPath("$.errors[0].field").isEqualTo("percent");
        assertThat(program.post(scene.lan, task + "/progress", "{'percent': 'nửa', 'words': 'x'}")).hasStatus(400)
                .bodyJson().extractingPath("$.errors[0].field").isEqualTo("percent");
        assertThat(program.form(scene.lan, task + "/evidence", "note", "x")).hasStatus(422).bodyJson()
                .extractingPath("$.errors[0].field").isEqualTo("file");
        assertThat(program.post(scene.lan, task + "/extension-requests", "{'reason': 'x'}")).hasStatus(422).bodyJson()
                .extractingPath("$.errors[0].field").isEqualTo("until");
    }

    @Test
    void whatIsOutOfSightIsNotFound() {
        var task = "/api/v1/tasks/" + scene.task("Kiểm tra đơn vị", "on 2025-09-26");
        assertThat(http.get().uri(task)).hasStatus(401);
        assertThat(http.get().uri("/api/v1/tasks")).hasStatus(401);
        assertThat(program.get(scene.stranger, task)).hasStatus(404).hasContentType(
                MediaType.APPLICATION_PROBLEM_JSON);
        assertThat(program.get(scene.quang, task)).hasStatus(404);
        assertThat(program.get(scene.lan, "/api/v1/tasks/khong-co")).hasStatus(404);
        for (var act : List.of("/progress", "/extension-requests", "/hand-over", "/cancellation", "/comments"))
            assertThat(program.post(scene.stranger, task + act,
                    "{'percent': 5, 'words': 'x', 'until': '2025-10-10', 'reason': 'x'}")).hasStatus(404);
        assertThat(program.upload(scene.stranger, task + "/evidence", "a.txt", MINUTES)).hasStatus(404);
        assertThat(program.get(scene.department, task)).hasStatusOk();
        assertThat(program.post(scene.department, task + "/comments", "{'words': 'x'}")).hasStatus(403);
    }

    @Test
    void evidenceMayBeAFileOfTheStoreAndBeTakenBack() {
        var task = "/api/v1/tasks/" + scene.task("Kiểm tra đơn vị", "on 2025-09-26");
        var stored = scene.as(scene.lan, () -> files.store(new Upload("bien-ban.txt", MINUTES))).id();
        var added = program.form(scene.lan, task + "/evidence", "stored", stored.toString());
        assertThat(added).hasStatus(201).bodyJson().extractingPath("$.size").isEqualTo(MINUTES.length);
        String content = Program.read(added, "$.content");
        assertThat(program.get(scene.coordinator, content)).hasStatusOk();
        assertThat(program.form(scene.lan, task + "/evidence", "stored", UUID.randomUUID().toString())).hasStatus(404);
        String piece = task + "/evidence/" + Program.read(added, "$.id");
        assertThat(program.delete(scene.lan, piece)).hasStatus(422);
        assertThat(program.delete(scene.lan, piece + "?reason=gửi nhầm")).hasStatus(204);
        assertThat(Program.<List<?>>read(program.get(scene.lan, task), "$.evidence")).isEmpty();
    }

    @Test
    void partsCommentsEventsHandingOverCancellingAndReopening() {
        var task = "/api/v1/tasks/" + scene.task("Kiểm tra đơn vị", "event: có kế hoạch của tỉnh");
        var part = program.post(scene.lan, task + "/parts",
                "{'title': 'Lập đoàn kiểm tra', 'area': 'direction', 'due': 'on 2025-09-05'}");
        assertThat(part).hasStatus(201).bodyJson().extractingPath("$.leads[0].id").isEqualTo(scene.culture.toString());
        assertThat(program.post(scene.son, task + "/comments", "{'words': 'Đã có lịch'}")).hasStatus(201).bodyJson()
                .extractingPath("$.comments[0].words").isEqualTo("Đã có lịch");
        assertThat(program.post(scene.lan, task + "/events",
                "{'happened': '2025-08-26', 'until': '2025-10-01', 'note': '99/KH-UBND'}")).hasStatusOk().bodyJson()
                .extractingPath("$.due").isEqualTo("2025-10-01T17:00:00+07:00");
        assertThat(program.post(scene.lan, task + "/hand-over", "{'person': '%s', 'reason': 'Đi học'}"
                .formatted(scene.son.id()))).hasStatus(204);
        assertThat(program.get(scene.son, task)).bodyJson().extractingPath("$.person.name").isEqualTo("Quàng Văn Sơn");
        assertThat(program.post(scene.lan, task + "/cancellation", "{'reason': 'x'}")).hasStatus(403);
        assertThat(program.post(scene.coordinator, task + "/cancellation", "{}")).hasStatus(422);
        assertThat(program.post(scene.coordinator, task + "/cancellation", "{'reason': 'Tỉnh dừng'}")).hasStatusOk()
                .bodyJson().extractingPath("$.parts[0].state").isEqualTo("cancelled");
        assertThat(program.post(scene.coordinator, task + "/reopening", "{'reason': 'x'}")).hasStatus(422);
        var several = scene.task("Niêm yết", "on 2025-12-20") + "', '" + scene.task("Công khai", "on 2025-12-20");
        assertThat(program.post(scene.coordinator, "/api/v1/tasks/hand-over",
                "{'tasks': ['%s'], 'unit': '%s', 'reason': 'Phân công lại'}".formatted(several, scene.economy)))
                .hasStatus(204);
        assertThat(titles("/api/v1/tasks?lead=" + scene.economy)).hasSize(2);
    }

    @Test
    void requestsForMoreTimeAreListedForWhoDecides() {
        var task = scene.task("Kiểm tra đơn vị", "on 2025-09-26");
        program.upload(scene.lan, "/api/v1/tasks/" + task + "/extension-requests", "cv.txt", MINUTES, "until",
                "2025-10-10", "reason", "Chờ tỉnh");
        var waiting = program.get(scene.chairman, "/api/v1/extension-requests");
        assertThat(waiting).bodyJson().extractingPath("$[0].task.title").isEqualTo("Kiểm tra đơn vị");
        assertThat(waiting).bodyJson().extractingPath("$[0].request.file").isNotNull();
        assertThat(program.get(scene.chairman, "/api/v1/extension-requests?waiting=false")).bodyJson()
                .extractingPath("$.length()").isEqualTo(0);
    }

    private List<String> titles(String uri) {
        MvcTestResult found = program.get(scene.coordinator, uri);
        assertThat(found).hasStatusOk();
        return Program.read(found, "$.rows[*].title");
    }
}
