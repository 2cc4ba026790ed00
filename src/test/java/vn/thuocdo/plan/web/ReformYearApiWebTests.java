package vn.thuocdo.plan.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.thuocdo.identity.Account;
import vn.thuocdo.plan.PlanTest;
import vn.thuocdo.plan.Scene;
import vn.thuocdo.plan.TestClock;
import vn.thuocdo.testing.Program;

/// A reform year run by programs alone: from the Word file to the closing of the plan.
@PlanTest
@AutoConfigureMockMvc
@Import({Program.class, Officials.class})
class ReformYearApiWebTests {
    private final Program program;
    private final Scene scene;
    private final Officials officials;
    private final TestClock clock;

    private Account coordinator;
    private Account chairman;

    ReformYearApiWebTests(Program program, Scene scene, Officials officials, TestClock clock) {
        this.program = program;
        this.scene = scene;
        this.officials = officials;
        this.clock = clock;
    }

    @BeforeEach
    void setUp() {
        clock.reset();
        scene.setUp();
        coordinator = officials.coordinator();
        chairman = officials.chairman();
    }

    @Test
    void fromTheWordFileToTheClosing() throws IOException {
        var plan = "/api/v1/plans/" + imported();
        giveLeads(plan);
        act(coordinator, plan, "/submission", "");
        assertThat(program.get(chairman, plan + "/issue")).hasStatusOk().bodyJson().extractingPath("$.symbol")
                .asString().endsWith("/KH-UBND");
        var issued = act(chairman, plan, "/issue", ", 'date': '2025-08-27'");
        assertThat(issued).bodyJson().extractingPath("$.number").asString().matches("\\d+/KH-UBND");

        var specialist = officials.specialist(scene.economy);
        var mine = program.get(specialist, "/api/v1/tasks?plan={plan}&state=open&lead={unit}",
                Program.<String>read(issued, "$.id"), scene.economy);
        List<Map<String, Object>> rows = Program.read(mine, "$.rows[?(@.rule.code == 'on 2025-11-28')]");
        assertThat(rows).hasSize(1);
        var task = "/api/v1/tasks/" + rows.getFirst().get("id");
        work(specialist, task);

        assertThat(program.get(coordinator, plan + "/summary")).hasStatusOk().bodyJson()
                .extractingPath("$.tasks.done").isEqualTo(1);
        assertThat(program.get(coordinator, plan + "/documents")).hasStatusOk().bodyJson()
                .extractingPath("$.issued[0].number").isEqualTo(Program.read(issued, "$.number"));
        clock.set(LocalDateTime.of(2025, 12, 30, 9, 0));
        var closed = act(chairman, plan, "/closing", ", 'reason': 'Hết năm kế hoạch'");
        assertThat(closed).bodyJson().extractingPath("$.state").isEqualTo("CLOSED");
    }

    private String imported() throws IOException {
        try (var file = getClass().getResourceAsStream("/plans/loc-hoa-2025.docx")) {
            var read = program.upload(coordinator, "/api/v1/plans/imports", "loc-hoa-2025.docx", file.readAllBytes());
            assertThat(read).hasStatus(201);
            var confirmed = program.post(coordinator,
                    "/api/v1/plans/imports/" + Program.read(read, "$.id") + "/confirmation", "{}");
            assertThat(confirmed).hasStatus(201);
            return Program.read(confirmed, "$.id");
        }
    }

    /// The file names units of another commune; the economy division leads here.
    private void giveLeads(String plan) {
        List<Map<String, Object>> tasks = Program.read(program.get(coordinator, plan), "$.tasks");
        assertThat(tasks).isNotEmpty();
        for (var task : tasks) {
            var first = task.equals(tasks.getFirst());
            assertThat(program.put(coordinator, plan + "/items/" + task.get("id"), """
                    {'area': '%s', 'text': '%s', 'product': 'Báo cáo', 'leads': ['%s'], 'due': '%s', 'version': %s}"""
                    .formatted(task.get("area"), text(task), scene.economy,
                            first ? "on 2025-11-28" : "continuous", task.get("version"))))
                    .hasStatusOk();
        }
    }

    private static String text(Map<String, Object> item) {
        return item.get("text").toString().replace("'", "").replace("\"", "").replace("\n", " ");
    }

    private void work(Account specialist, String task) {
        assertThat(program.post(specialist, task + "/progress", "{'percent': 30, 'words': 'Đã bắt đầu'}"))
                .hasStatusOk();
        assertThat(program.upload(specialist, task + "/evidence", "bao-cao.txt", "Báo cáo".getBytes(UTF_8), "product",
                "1")).hasStatus(201);
        var asked = program.post(specialist, task + "/extension-requests",
                "{'until': '2025-12-12', 'reason': 'Chờ số liệu của tỉnh'}");
        assertThat(asked).hasStatus(201);
        assertThat(program.post(chairman, task + "/extension-requests/" + Program.read(asked, "$.id") + "/decision",
                "{'granted': true, 'words': 'Đồng ý'}")).hasStatusOk();
        assertThat(program.post(specialist, task + "/progress", "{'percent': 100, 'words': 'Đã gửi báo cáo'}"))
                .hasStatusOk().bodyJson().extractingPath("$.outcome").isEqualTo("early");
    }

    private MvcTestResult act(Account person, String plan, String act, String more) {
        int version = Program.read(program.get(person, plan), "$.version");
        var answer = program.post(person, plan + act, "{'version': " + version + more + "}");
        assertThat(answer).hasStatusOk();
        return answer;
    }
}
