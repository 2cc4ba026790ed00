package vn.thuocdo.task;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrlPattern;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.io.ByteArrayInputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.hamcrest.Matchers;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import vn.thuocdo.identity.Account;
import vn.thuocdo.task.due.DueCodes;
import vn.thuocdo.testing.People;

/// The pages of tasks as a browser gets them.
@TaskTest
@AutoConfigureMockMvc
class TaskPagesWebTests {
    private final MockMvc mvc;
    private final TaskScene scene;
    private final TaskQueries queries;
    private final Tasks tasks;
    private final JdbcClient database;

    TaskPagesWebTests(MockMvc mvc, TaskScene scene, TaskQueries queries, Tasks tasks, JdbcClient database) {
        this.database = database;
        this.mvc = mvc;
        this.scene = scene;
        this.queries = queries;
        this.tasks = tasks;
    }

    @BeforeEach
    void setUp() {
        scene.setUp();
    }

    private ResultActions open(Account person, String url) throws Exception {
        return mvc.perform(get(url).with(People.on(person)));
    }

    private ResultActions send(Account person, String url, Map<String, String> fields) throws Exception {
        MockHttpServletRequestBuilder request = post(url).with(People.on(person)).with(csrf());
        fields.forEach(request::param);
        return mvc.perform(request);
    }

    @Test
    void theListShowsTasksWithTheirClocksAndOpensThem() throws Exception {
        var id = scene.task("Kiểm tra trực tiếp 20 % đơn vị", "quarter 2025-3");
        scene.task("Giải ngân vốn", "on 2025-08-25");
        open(scene.coordinator, "/tasks").andExpect(status().isOk())
                .andExpect(content().string(Matchers.containsString("/tasks/" + id)))
                .andExpect(content().string(Matchers.containsString("Trễ 2 ngày")))
                .andExpect(content().string(Matchers.containsString("Quý III/2025")));
        open(scene.coordinator, "/tasks?state=late").andExpect(status().isOk())
                .andExpect(content().string(Matchers.not(Matchers.containsString("/tasks/" + id))));
    }

    @Test
    void theListOfNothingSaysSo() throws Exception {
        open(scene.coordinator, "/tasks?q=khongco").andExpect(status().isOk())
                .andExpect(content().string(Matchers.containsString("Không có nhiệm vụ nào khớp")));
    }

    @Test
    void theSpreadsheetHoldsExactlyTheFilter() throws Exception {
        scene.task("Kiểm tra", "quarter 2025-3");
        scene.task("Giải ngân vốn", "on 2025-08-25");
        var bytes = open(scene.coordinator, "/tasks/export?state=late").andExpect(status().isOk()).andReturn()
                .getResponse().getContentAsByteArray();
        try (var workbook = new ReadableWorkbook(new ByteArrayInputStream(bytes))) {
            var rows = workbook.getFirstSheet().read();
            assertThat(rows).hasSize(2);
            assertThat(rows.getLast().getCellText(1)).isEqualTo("Giải ngân vốn");
        }
    }

    @Test
    void theSheetForPaperHoldsEveryLine() throws Exception {
        for (int i = 0; i < 60; i++)
            scene.task("Việc số " + i, "continuous");
        open(scene.coordinator, "/tasks/print").andExpect(status().isOk())
                .andExpect(content().string(Matchers.containsString("Việc số 59")))
                .andExpect(content().string(Matchers.containsString("Việc số 0")));
    }

    @Test
    void theTaskPageShowsTimeOverProgressProductsAndTheWayToMoreTime() throws Exception {
        var id = scene.give(scene.draft("Kiểm tra trực tiếp", "quarter 2025-3").producing("Kế hoạch", "Báo cáo"));
        scene.report(id, 40);
        scene.prove(id, 1);
        open(scene.lan, "/tasks/" + id).andExpect(status().isOk())
                .andExpect(content().string(Matchers.containsString("Còn 22 ngày")))
                .andExpect(content().string(Matchers.containsString("chậm hơn thời gian đã dùng")))
                .andExpect(content().string(Matchers.containsString("1/2 sản phẩm")))
                .andExpect(content().string(Matchers.containsString("gửi được đến hết 25/9/2025 (3 ngày trước hạn)")));
    }

    @Test
    void anExtensionAskedTooLateIsLockedWithItsReason() throws Exception {
        var id = scene.task("Rà soát", "on 2025-08-29");
        open(scene.lan, "/tasks/" + id).andExpect(status().isOk())
                .andExpect(content()
                        .string(Matchers.containsString("Phải xin trước hết ngày 26/8/2025 (3 ngày trước hạn).")));
    }

    @Test
    void aReportSentComesBackToTheTask() throws Exception {
        var id = scene.task("Kiểm tra", "quarter 2025-3");
        open(scene.lan, "/tasks/" + id + "/progress").andExpect(status().isOk());
        send(scene.lan, "/tasks/" + id + "/progress", Map.of("percent", "40", "words", "Đã kiểm tra 1/3"))
                .andExpect(redirectedUrl("/tasks/" + id));
        assertThat(scene.as(scene.lan, () -> queries.get(id)).row().percent()).isEqualTo(40);
    }

    @Test
    void aReportOfTwoAtOnceShowsBothAndKeepsWhatWasTyped() throws Exception {
        var id = scene.task("Kiểm tra", "quarter 2025-3");
        var version = scene.as(scene.lan, () -> queries.get(id)).row().version();
        scene.run(scene.son, () -> tasks.report(id, null, new NewProgress(null, 35, "Đã kiểm tra trường", "")));
        var page = send(scene.lan, "/tasks/" + id + "/progress", Map.of("percent", "40", "words",
                "Đã kiểm tra 1/3 đơn vị", "version", "" + version, "was.percent", "0"))
                .andExpect(status().isConflict()).andReturn().getResponse().getContentAsString(UTF_8);
        assertThat(page).contains("Quàng Văn Sơn", "40\u00a0%", "35\u00a0%", "Đã kiểm tra 1/3 đơn vị",
                "Báo cáo vừa lưu: Đã kiểm tra trường");
        assertThat(percent(id)).isEqualTo(35);
        send(scene.lan, "/tasks/" + id + "/progress", Map.of("percent", "40", "words", "Đã kiểm tra 1/3 đơn vị",
                "version", "" + (version + 1))).andExpect(redirectedUrl("/tasks/" + id));
        assertThat(percent(id)).isEqualTo(40);
    }

    private int percent(TaskId id) {
        return scene.as(scene.lan, () -> queries.get(id)).row().percent();
    }

    @Test
    void anEditOfTwoAtOnceIsChosenFieldByField() throws Exception {
        var id = scene.task("Kiểm tra", "quarter 2025-3");
        var read = scene.as(scene.coordinator, () -> queries.get(id));
        var form = open(scene.coordinator, "/tasks/" + id + "/edit").andReturn().getResponse()
                .getContentAsString(UTF_8);
        assertThat(form).contains("name=\"was.title\" value=\"Kiểm tra\"", "name=\"was.rule\"");
        scene.run(scene.chairman, () -> tasks.change(id, read.row().version(), new TaskDraft("NV-2025-001",
                "Kiểm tra 30 %", "institution", List.of(), List.of(scene.economy), List.of(), null,
                read.row().rule(), read.begins(), read.until(), "", "", null, null)));
        var mine = new java.util.HashMap<>(Map.of("version", "" + read.row().version(), "title", "Kiểm tra 50 %",
                "area", "direction", "code", "NV-2025-001", "leads", scene.culture.toString(), "person",
                scene.lan.id().toString(), "due", "on", "dueDay", "15/10/2025", "from", "18/7/2025", "until",
                "31/12/2025"));
        mine.putAll(Map.of("was.title", "Kiểm tra", "was.area", "direction", "was.code", "NV-2025-001", "was.leads",
                scene.culture.toString(), "was.person", scene.lan.id().toString(), "was.rule", "quarter 2025-3",
                "was.from", "2025-07-18", "was.until", "2025-12-31"));
        var page = send(scene.coordinator, "/tasks/" + id, mine).andExpect(status().isConflict()).andReturn()
                .getResponse().getContentAsString(UTF_8);
        assertThat(page).contains("Lò Văn Phong", "Kiểm tra 50 %", "Kiểm tra 30 %", "trước: Kiểm tra",
                "Phòng Kinh tế", "Phòng Văn hóa – Xã hội", "15/10/2025");
        assertThat(chosen(page, "title")).as("both changed it: mine is proposed").isEqualTo("Kiểm tra 50 %");
        assertThat(chosen(page, "leads")).as("only they changed it").isEqualTo(scene.economy.toString());
        assertThat(chosen(page, "ruleText")).as("only I changed it").isEqualTo("on 2025-10-15");
        send(scene.coordinator, "/tasks/" + id, Map.of("version", "" + (read.row().version() + 1), "title",
                "Kiểm tra 50 %", "area", "institution", "code", "NV-2025-001", "leads", scene.economy.toString(),
                "person", "", "ruleText", "on 2025-10-15", "from", "2025-07-18", "until", "2025-12-31"))
                .andExpect(redirectedUrl("/tasks/" + id));
        var saved = scene.as(scene.coordinator, () -> queries.get(id));
        assertThat(saved.row().title()).isEqualTo("Kiểm tra 50 %");
        assertThat(saved.row().leads()).containsExactly(scene.economy);
        assertThat(saved.row().rule()).isEqualTo(DueCodes.parse("on 2025-10-15"));
        assertThat(saved.begins()).isEqualTo(LocalDate.of(2025, 7, 18));
    }

    /// The value of a field that the page of two versions proposes.
    private static String chosen(String page, String field) {
        var found = Pattern.compile("name=\"" + field + "\" value=\"([^\"]*)\" checked").matcher(page);
        assertThat(found.find()).as(field).isTrue();
        return found.group(1);
    }

    @Test
    void theHistoryNamesWhoWhenWhatAndWhy() throws Exception {
        var id = scene.task("Kiểm tra", "quarter 2025-3");
        scene.report(id, 40);
        scene.run(scene.coordinator,
                () -> tasks.handOver(id, null, new HandOver(scene.economy, scene.quang.id(), "Đúng việc của phòng")));
        open(scene.coordinator, "/tasks/" + id).andExpect(status().isOk())
                .andExpect(content().string(Matchers.containsString("Lịch sử nhiệm vụ")))
                .andExpect(content().string(Matchers.containsString("Lý do: Đúng việc của phòng")))
                .andExpect(content().string(Matchers.containsString(
                        "<del>Phòng Văn hóa – Xã hội</del> → <ins>Phòng Kinh tế</ins>")))
                .andExpect(content().string(Matchers.containsString(
                        "<del>" + scene.lan.name() + "</del> → <ins>Nguyễn Quốc Bảo</ins>")))
                .andExpect(content().string(Matchers.containsString("<del>0\u00a0%</del> → <ins>40\u00a0%</ins>")));
    }

    @Test
    void whoFollowsATaskIsToldOfEverythingButTheOwnActs() throws Exception {
        var id = scene.task("Kiểm tra", "quarter 2025-3");
        open(scene.son, "/tasks/" + id).andExpect(content().string(Matchers.containsString("Theo dõi")));
        send(scene.son, "/tasks/" + id + "/following", Map.of("on", "true")).andExpect(redirectedUrl("/tasks/" + id));
        scene.report(id, 40);
        scene.run(scene.son, () -> tasks.report(id, null, new NewProgress(null, 45, "Thêm một trường", "")));
        scene.run(scene.coordinator, () -> tasks.remark(id, "Nhanh lên"));
        assertThat(told()).containsExactly("task.notice.followed.reported", "task.notice.followed.remarked");
        open(scene.son, "/inbox").andExpect(content().string(Matchers.containsString("có báo cáo tiến độ")));
        open(scene.son, "/work?scope=following")
                .andExpect(content().string(Matchers.containsString("/tasks/" + id)));
        send(scene.son, "/tasks/" + id + "/following", Map.of("on", "false"));
        scene.report(id, 60);
        assertThat(told()).hasSize(2);
    }

    private List<String> told() {
        return database.sql("""
                select message_key from notification.notice where account = :son
                and message_key like 'task.notice.followed.%' order by told_at, id""")
                .param("son", scene.son.id().value()).query(String.class).list();
    }

    @Test
    void aTaskIsGivenByItsForm() throws Exception {
        open(scene.coordinator, "/tasks/new").andExpect(status().isOk())
                .andExpect(content().string(Matchers.containsString("Phòng Kinh tế")));
        send(scene.coordinator, "/tasks", Map.of("title", "Báo cáo CCHC", "area", "direction", "leads",
                scene.culture.toString(), "dueKind", "every quarter", "cycleMonth", "3", "cycleDay", "10", "cycleHow",
                "before", "from", "18/7/2025", "until", "31/12/2025")).andExpect(redirectedUrlPattern("/tasks/*"));
        var row = scene.as(scene.coordinator, () -> queries.list(TaskFilter.ALL, TaskSort.CODE, null, 10)).rows();
        assertThat(row).singleElement().extracting(TaskRow::period).isEqualTo("2025-Q3");
    }

    @Test
    void aSpecialistIsNotOfferedTheFormOfANewTask() throws Exception {
        open(scene.lan, "/tasks/new").andExpect(status().isForbidden());
    }

    @Test
    void aTaskIsChangedByItsForm() throws Exception {
        var id = scene.task("Kiểm tra", "quarter 2025-3");
        open(scene.coordinator, "/tasks/" + id + "/edit").andExpect(status().isOk());
        send(scene.coordinator, "/tasks/" + id, Map.of("version", "1", "title", "Kiểm tra 30 %", "area", "direction",
                "leads", scene.economy.toString(), "dueKind", "before", "dueDay", "26/9/2025", "from", "18/7/2025"))
                .andExpect(redirectedUrl("/tasks/" + id));
        assertThat(scene.as(scene.coordinator, () -> queries.get(id)).row().title()).isEqualTo("Kiểm tra 30 %");
    }

    @Test
    void manyTasksAreHandedOverAtOnce() throws Exception {
        var first = scene.task("Một", "year 2025");
        var second = scene.task("Hai", "year 2025");
        open(scene.lan, "/tasks/hand-over?task=" + first + "&task=" + second).andExpect(status().isOk())
                .andExpect(content().string(Matchers.containsString("2 nhiệm vụ")));
        mvc.perform(post("/tasks/hand-over").with(People.on(scene.lan)).with(csrf()).param("task", first.toString())
                .param("task", second.toString()).param("person", scene.son.id().toString()).param("reason", "Nghỉ"))
                .andExpect(redirectedUrl("/tasks"));
        assertThat(scene.as(scene.lan, () -> queries.count(TaskFilter.ALL.ofPerson(scene.son.id())))).isEqualTo(2);
    }

    @Test
    void requestsForMoreTimeAreDecidedOnTheirPage() throws Exception {
        var id = scene.task("Kiểm tra", "quarter 2025-3");
        var asked = scene.as(scene.lan, () -> tasks.askExtension(id, null, new ExtensionRequest(null,
                LocalDate.of(2025, 10, 15), "Hai trường bận khai giảng", null)));
        open(scene.chairman, "/extension-requests").andExpect(status().isOk())
                .andExpect(content().string(Matchers.containsString("Hai trường bận khai giảng")));
        send(scene.chairman, "/extension-requests/" + asked + "/decision",
                Map.of("granted", "true", "until", "15/10/2025")).andExpect(redirectedUrl("/extension-requests"));
        open(scene.lan, "/tasks/" + id).andExpect(status().isOk())
                .andExpect(content().string(Matchers.containsString("hạn đầu 30/9/2025")))
                .andExpect(content().string(Matchers.containsString("Đã gia hạn")));
    }

    @Test
    void theWorkListHoldsMyTasks() throws Exception {
        var id = scene.task("Kiểm tra", "quarter 2025-3");
        open(scene.lan, "/work?scope=mine").andExpect(status().isOk())
                .andExpect(content().string(Matchers.containsString("/tasks/" + id + "/progress")));
    }

    @Test
    void strangersGetTheSameAnswerAsForNothing() throws Exception {
        var id = scene.task("Kiểm tra", "quarter 2025-3");
        open(scene.stranger, "/tasks/" + id).andExpect(status().isNotFound());
        open(scene.quang, "/tasks/" + id).andExpect(status().isNotFound());
        open(scene.stranger, "/tasks/" + TaskId.next()).andExpect(status().isNotFound());
    }

    @Test
    void evidenceIsUploadedAndReadOnlyByWhoFindsTheTask() throws Exception {
        var id = scene.give(scene.draft("Kiểm tra", "quarter 2025-3").producing("Kế hoạch"));
        mvc.perform(multipart("/tasks/" + id + "/evidence")
                .file(new MockMultipartFile("file", "ke-hoach.txt", "text/plain", "Kế hoạch kiểm tra".getBytes(UTF_8)))
                .param("product", "1").param("note", "12/KH-UBND").param("inside", "true")
                .with(People.on(scene.lan)).with(csrf())).andExpect(redirectedUrl("/tasks/" + id + "#products"));
        var evidence = scene.as(scene.lan, () -> queries.sheet(id)).evidence();
        assertThat(evidence).singleElement().extracting(Evidence::product).isEqualTo(1);
        var file = "/files/" + evidence.getFirst().file();
        open(scene.lan, file).andExpect(status().isOk());
        open(scene.quang, file).andExpect(status().isNotFound());
        open(scene.stranger, file).andExpect(status().isNotFound());
    }

    @Test
    void moreTimeIsAskedForFromTheTaskPage() throws Exception {
        var id = scene.task("Kiểm tra", "quarter 2025-3");
        mvc.perform(multipart("/tasks/" + id + "/extension-requests").param("until", "15/10/2025")
                .param("reason", "Hai trường bận khai giảng").with(People.on(scene.lan)).with(csrf()))
                .andExpect(redirectedUrl("/tasks/" + id + "#extension"));
        open(scene.lan, "/tasks/" + id).andExpect(status().isOk())
                .andExpect(content().string(Matchers.containsString("30/9/2025 → 15/10/2025")));
    }
}
