package vn.thuocdo.plan.imports.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.thuocdo.identity.Account;
import vn.thuocdo.kernel.Actor;
import vn.thuocdo.plan.PlanTest;
import vn.thuocdo.plan.Scene;
import vn.thuocdo.plan.imports.ImportQueries;
import vn.thuocdo.plan.imports.ImportState;
import vn.thuocdo.plan.imports.OddFiles;
import vn.thuocdo.plan.imports.OfferedPlan;
import vn.thuocdo.plan.web.Desk;
import vn.thuocdo.plan.web.Officials;
import vn.thuocdo.testing.Program;

/// Files come in by page and by program; what is no plan is refused in words that say what to do.
@PlanTest
@AutoConfigureMockMvc
@Import({Desk.class, Program.class, Officials.class})
class UploadWebTests {
    private final Desk desk;
    private final Program program;
    private final Officials officials;
    private final Scene scene;
    private final ImportQueries queries;
    private final JdbcClient database;
    private Actor lan;

    UploadWebTests(Desk desk, Program program, Officials officials, Scene scene, ImportQueries queries,
            JdbcClient database) {
        this.desk = desk;
        this.program = program;
        this.officials = officials;
        this.scene = scene;
        this.queries = queries;
        this.database = database;
        this.lan = scene.coordinator();
    }

    @BeforeEach
    void setUp() {
        scene.setUp();
        lan = scene.coordinator();
    }

    /// Refused at the door: nothing of it is kept, since the person still holds it.
    static Stream<Arguments> notWord() {
        return Stream.of(Arguments.of("ke-hoach.pdf", OddFiles.pdf(), "Đây là tệp PDF – dùng tệp Word .docx"),
                Arguments.of("ke-hoach.doc", OddFiles.oldWord(),
                        "Word đời cũ (.doc) – mở bằng Word rồi lưu thành .docx"),
                Arguments.of("ke-hoach.docx", OddFiles.locked(), "Tệp đặt mật khẩu – bỏ mật khẩu rồi tải lại"),
                Arguments.of("ke-hoach.docm", OddFiles.macro(), "Tệp có macro – lưu thành .docx không macro"),
                Arguments.of("ke-hoach.docx", OddFiles.bomb(), "Tệp nén bất thường"),
                Arguments.of("ke-hoach.docx", "Kế hoạch".getBytes(java.nio.charset.StandardCharsets.UTF_8),
                        "Đây không phải tệp Word .docx"),
                Arguments.of("ke-hoach.docx", new byte[0], "Tệp trống (0 byte)"),
                Arguments.of("ke-hoach.docx", OddFiles.cutOff(), "mở bằng Word, lưu lại rồi tải lại"),
                Arguments.of("ke-hoach.docx", new byte[21 * 1024 * 1024], "Tệp lớn hơn 20 MB"));
    }

    /// Word files that hold no readable plan: kept, with the reason.
    static Stream<Arguments> unreadable() {
        return Stream.of(Arguments.of(OddFiles.oldLetters(), "bảng mã cũ (TCVN3, VNI) – chuyển sang Unicode"),
                Arguments.of(OddFiles.onlyPictures(), "Tệp không có chữ nào"),
                Arguments.of(OddFiles.emptyTables(), "Tệp không có chữ nào"));
    }

    @ParameterizedTest
    @MethodSource("notWord")
    void whatIsNoWordFileIsRefusedOnThePage(String name, byte[] content, String words) {
        var refused = desk.upload(lan, "/plans/imports", name, content, "_back", "/plans/imports/new");
        assertThat(refused).hasStatus(HttpStatus.SEE_OTHER).hasRedirectedUrl("/plans/imports/new");
        assertThat(desk.getAfter(refused, lan, "/plans/imports/new")).hasStatusOk().bodyText().contains(words);
        assertThat(kept()).isZero();
    }

    @ParameterizedTest
    @MethodSource("notWord")
    void whatIsNoWordFileIsAProblemForPrograms(String name, byte[] content, String words) {
        var refused = program.upload(officials.coordinator(), "/api/v1/plans/imports", name, content);
        assertThat(refused).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT).hasContentType("application/problem+json")
                .bodyJson().extractingPath("$.detail").asString().contains(words);
        assertThat(refused).bodyJson().extractingPath("$.errors[0].field").isEqualTo("file");
        assertThat(kept()).isZero();
    }

    @ParameterizedTest
    @MethodSource("unreadable")
    void aWordFileThatHoldsNoPlanIsKeptWithTheReason(byte[] content, String words) {
        Account coordinator = officials.coordinator();
        var refused = program.upload(coordinator, "/api/v1/plans/imports", "kế hoạch.docx", content);
        assertThat(refused).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT).bodyJson().extractingPath("$.detail")
                .asString().contains(words);
        var failed = scene.as(lan, queries::newest).getFirst();
        assertThat(failed.state()).isEqualTo(ImportState.FAILED);
        assertThat(database.sql("select count(*) from plan.import_row").query(Integer.class).single()).isZero();
        var page = "/plans/imports/" + failed.id();
        assertThat(desk.get(lan, page)).hasStatusOk().bodyText().contains(words, "kế hoạch.docx", "Bỏ tệp này");
        assertThat(desk.get(lan, page + "/original")).hasStatus3xxRedirection()
                .hasRedirectedUrl("/files/" + failed.file() + "?download=true");
        assertThat(desk.get(lan, "/files/" + failed.file())).hasStatusOk().body().isEqualTo(content);
        assertThat(desk.post(lan, page + "/removal")).hasStatus3xxRedirection();
        assertThat(scene.as(lan, queries::newest)).isEmpty();
    }

    @Test
    void aFormWithoutFileSaysSo() {
        var refused = desk.upload(lan, "/plans/imports", "", new byte[0], "_back", "/plans/imports/new");
        assertThat(desk.getAfter(refused, lan, "/plans/imports/new")).bodyText().contains("Chưa chọn tệp");
    }

    @Test
    void theFileWaitsToBeReadAndThenShowsItsRows() {
        var sent = desk.upload(lan, "/plans/imports", "ke-hoach.docx", OfferedPlan.annexed().bytes());
        assertThat(sent).hasStatus3xxRedirection();
        var page = sent.getResponse().getRedirectedUrl();
        assertThat(desk.get(lan, page)).hasStatusOk().bodyText().contains("Đang đọc ke-hoach.docx");
        assertThat(desk.get(lan, page + "/reading")).hasStatusOk().bodyText().contains("hx-get");
    }

    @Test
    void aProgramSendsReadsAndConfirms() {
        var coordinator = officials.coordinator();
        var offered = OfferedPlan.annexed();
        MvcTestResult read = program.upload(coordinator, "/api/v1/plans/imports", offered.name(), offered.bytes());
        assertThat(read).hasStatus(HttpStatus.CREATED).bodyJson().satisfies(json -> {
            assertThat(json).extractingPath("$.number").isEqualTo("07/KH-UBND");
            assertThat(json).extractingPath("$.tasks.length()").isEqualTo(4);
            assertThat(json).extractingPath("$.tasks[1].doubts[0].code").isEqualTo("impossible-date");
        });
        var address = "/api/v1/plans/imports/" + Program.<String>read(read, "$.id");
        assertThat(program.get(coordinator, address)).hasStatusOk().bodyJson().extractingPath("$.state")
                .isEqualTo("read");
        assertThat(program.post(coordinator, address + "/confirmation?doubts=refuse", ""))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT).bodyJson().extractingPath("$.code")
                .isEqualTo("plan.import.doubts-open");
        assertThat(program.post(coordinator, address + "/confirmation", "")).hasStatus(HttpStatus.CREATED);
        assertThat(program.post(coordinator, address + "/confirmation", ""))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT).bodyJson().extractingPath("$.code")
                .isEqualTo("plan.import.confirmed-already");
    }

    private int kept() {
        return database.sql("select count(*) from plan.import").query(Integer.class).single()
                + database.sql("select count(*) from document.file").query(Integer.class).single();
    }
}
