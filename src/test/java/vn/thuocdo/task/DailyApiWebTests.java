package vn.thuocdo.task;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import vn.thuocdo.testing.Program;

/// What people do around their tasks every day, by programs: their work, the search, files, their own account.
@TaskTest
@AutoConfigureMockMvc
@Import(Program.class)
class DailyApiWebTests {
    private final Program program;
    private final TaskScene scene;

    DailyApiWebTests(Program program, TaskScene scene) {
        this.program = program;
        this.scene = scene;
    }

    @BeforeEach
    void setUp() {
        scene.setUp();
    }

    @Test
    void myWorkComesByWhatIsLateFirstAPageAtATime() {
        scene.task("Kiểm tra công vụ", "on 2025-12-23");
        scene.task("Niêm yết thủ tục", "on 2025-08-20");
        scene.task("Đào tạo kỹ năng số", "on 2025-12-19");
        var first = program.get(scene.lan, "/api/v1/work?limit=2");
        assertThat(first).hasStatusOk().bodyJson().extractingPath("$.total").isEqualTo(3);
        assertThat(first).bodyJson().extractingPath("$.groups.LATE").isEqualTo(1);
        assertThat(Program.<List<String>>read(first, "$.rows[*].title")).containsExactly("Niêm yết thủ tục",
                "Đào tạo kỹ năng số");
        var second = program.get(scene.lan, "/api/v1/work?limit=2&after={after}",
                Program.<String>read(first, "$.next"));
        assertThat(Program.<List<String>>read(second, "$.rows[*].title")).containsExactly("Kiểm tra công vụ");
        assertThat(Program.<List<?>>read(program.get(scene.lan, "/api/v1/work?q=dao tao"), "$.rows")).hasSize(1);
        assertThat(Program.<List<?>>read(program.get(scene.quang, "/api/v1/work"), "$.rows")).isEmpty();
    }

    @Test
    void theSearchFindsWhatIsInSight() {
        scene.task("Đào tạo kỹ năng số", "on 2025-12-20");
        var found = program.get(scene.lan, "/api/v1/search?q=ky nang");
        assertThat(Program.<List<String>>read(found, "$[*].hits[*].title")).contains("Đào tạo kỹ năng số");
        assertThat(Program.<List<?>>read(program.get(scene.stranger, "/api/v1/search?q=ky nang"), "$")).isEmpty();
        assertThat(Program.<List<?>>read(program.get(scene.lan, "/api/v1/search"), "$")).isEmpty();
    }

    @Test
    void aFileIsStoredAndReadByItsOwnerAlone() {
        var stored = program.upload(scene.lan, "/api/v1/files", "bien-ban.txt", "Biên bản".getBytes(UTF_8));
        assertThat(stored).hasStatus(201).bodyJson().extractingPath("$.mediaType").isEqualTo("text/plain");
        String content = Program.read(stored, "$.content");
        assertThat(program.get(scene.lan, content)).hasStatusOk().bodyText().isEqualTo("Biên bản");
        assertThat(program.get(scene.son, content)).hasStatus(404);
        assertThat(program.upload(scene.lan, "/api/v1/files", "rong.txt", new byte[0])).hasStatus(422);
    }

    @Test
    void aSecondFactorIsSetUpForMyOwnAccount() {
        var own = "/api/v1/me/second-factor";
        assertThat(program.get(scene.lan, own)).bodyJson().extractingPath("$.active").isEqualTo(false);
        assertThat(program.post(scene.lan, own + "/enrolment", "{}")).hasStatusOk().bodyJson()
                .extractingPath("$.address").asString().startsWith("otpauth://totp/");
        assertThat(program.post(scene.lan, own + "/confirmation", "{'code': '12'}")).hasStatus(422).bodyJson()
                .extractingPath("$.errors[0].field").isEqualTo("code");
        assertThat(program.get(scene.lan, "/api/v1/me/sessions")).bodyJson().extractingPath("$.length()").isEqualTo(0);
    }

    @Test
    void mailsAreForAdministrators() {
        assertThat(program.get(scene.lan, "/api/v1/mail")).hasStatus(403);
        assertThat(program.get(scene.lan, "/api/v1/mail/messages")).hasStatus(403);
    }
}
