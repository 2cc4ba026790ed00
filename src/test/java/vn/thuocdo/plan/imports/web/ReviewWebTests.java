package vn.thuocdo.plan.imports.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.thuocdo.kernel.Actor;
import vn.thuocdo.plan.PlanTest;
import vn.thuocdo.plan.Scene;
import vn.thuocdo.plan.content.Operator;
import vn.thuocdo.plan.imports.ImportId;
import vn.thuocdo.plan.imports.ImportQueries;
import vn.thuocdo.plan.imports.ImportState;
import vn.thuocdo.plan.imports.Imports;
import vn.thuocdo.plan.imports.OfferedPlan;
import vn.thuocdo.plan.imports.ReviewRow;
import vn.thuocdo.plan.imports.RowState;
import vn.thuocdo.plan.web.Desk;

/// The page on which a person goes through what was read, by forms alone as a browser without script sends them.
@PlanTest
@AutoConfigureMockMvc
@Import(Desk.class)
class ReviewWebTests {
    private final Desk desk;
    private final Scene scene;
    private final Imports imports;
    private final ImportQueries queries;
    private Actor lan;
    private ImportId id;

    ReviewWebTests(Desk desk, Scene scene, Imports imports, ImportQueries queries) {
        this.desk = desk;
        this.scene = scene;
        this.imports = imports;
        this.queries = queries;
        this.lan = scene.coordinator();
        this.id = ImportId.next();
    }

    @BeforeEach
    void setUp() {
        scene.setUp();
        lan = scene.coordinator();
        id = scene.as(lan, () -> imports.receiveAndRead(OfferedPlan.annexed()));
    }

    @Test
    void showsCountsQuestionsAndTheSourceBesideTheRows() {
        assertThat(desk.get(lan, page())).hasStatusOk().bodyText()
                .contains("Số 07/KH-UBND, 18/7/2025", "Xác nhận thành dự thảo – ", "còn 4 ô nghi ngờ", "2/6 dòng đã rõ")
                .contains("Ngày 31/11/2025 không có, lấy 30/11/2025?", "Lấy 30/11/2025", "Theo hạn chung của kế hoạch")
                .contains("“Các bộ phận có liên quan” hiểu là mọi đơn vị?", "Trả lời một lần cho 2 dòng")
                .contains("data-row-key=\"1\"", "data-row-key=\"m\"", "data-row-key=\"d\"")
                .contains("class=\"words unsure\"", "class=\"source-mark ");
        assertThat(desk.get(lan, page() + "?show=doubts")).bodyText().contains("Rà soát thủ tục hành chính")
                .doesNotContain("<td data-label=\"Nội dung\">\n    Niêm yết thủ tục hành chính");
        assertThat(desk.get(lan, page() + "?show=unread")).hasStatusOk();
    }

    @Test
    void anAnswerLeadsOnToTheNextQuestion() {
        var row = rows().get(1);
        var sent = act(row, "answers", "choice", "0");
        assertThat(sent).hasRedirectedUrl(page() + "#r-" + rows().get(3).id());
        assertThat(rows().get(1).state()).isEqualTo(RowState.ACCEPTED);
        assertThat(desk.get(lan, page())).bodyText().contains("Hoàn tác: trả lời nghi ngờ");
    }

    @Test
    void correctsEveryFieldOfATarget() {
        var row = rows().get(0);
        assertThat(desk.get(lan, address(row))).hasStatusOk().bodyText()
                .contains("100% hồ sơ được giải quyết đúng hạn");
        assertThat(desk.post(lan, address(row), "version", "0", "kind", "TARGET", "area", "procedure", "text",
                "Ít nhất 98% hồ sơ đúng hạn", "operator", "AT_LEAST", "value", "98,5", "unit", "%", "scope", "hồ sơ",
                "due", "30/11/2025", "dueKind", "inherited")).hasRedirectedUrl(page() + "#r-" + row.id());
        var content = rows().get(0).content();
        assertThat(content.operator()).isEqualTo(Operator.AT_LEAST);
        assertThat(content.value()).isEqualByComparingTo("98.5");
        assertThat(content).extracting("area", "text", "unit", "scope", "targetDue").containsExactly("procedure",
                "Ít nhất 98% hồ sơ đúng hạn", "%", "hồ sơ", java.time.LocalDate.of(2025, 11, 30));
    }

    @Test
    void correctsEveryFieldOfATaskAndTurnsATargetIntoOne() {
        var row = rows().get(0);
        assertThat(desk.post(lan, address(row), "version", "0", "kind", "TASK", "area", "digital", "text", "Số hóa",
                "objective", "Nhanh hơn", "product", "Dữ liệu", "leads", "Phòng Kinh tế\nPhòng Văn hóa – Xã hội",
                "coordinators", "Công an xã", "dueKind", "month", "dueNumber", "9", "dueYear", "2025", "criterion",
                "6.1")).hasRedirectedUrl(page() + "#r-" + row.id());
        var content = rows().get(0).content();
        assertThat(content).extracting("target", "area", "text", "objective", "product", "leads", "coordinators",
                "criterion").containsExactly(false, "digital", "Số hóa", "Nhanh hơn", "Dữ liệu",
                        List.of("Phòng Kinh tế", "Phòng Văn hóa – Xã hội"), List.of("Công an xã"), "6.1");
        assertThat(content.due()).contains("2025-09");
    }

    @Test
    void aFaultyCorrectionComesBackWithWhatWasTyped() {
        var row = rows().get(0);
        var refused = desk.post(lan, address(row), "_form", address(row), "_back", address(row), "version", "0", "kind",
                "TARGET", "text", "Lời mới gõ", "operator", "AT_LEAST");
        assertThat(refused).hasRedirectedUrl(address(row));
        assertThat(desk.getAfter(refused, lan, address(row))).bodyText().contains("Lời mới gõ");
        assertThat(rows().get(0).version()).isZero();
    }

    @Test
    void theSecondOfTwoSeesWhatTheFirstSaved() {
        var row = rows().get(2);
        desk.post(scene.coordinator(), address(row), "version", "0", "kind", "TASK", "text", "Bản của người kia",
                "dueKind", "continuous");
        var refused = desk.post(lan, address(row), "_form", address(row), "_back", address(row), "version", "0", "kind",
                "TASK", "text", "Bản của tôi", "dueKind", "continuous");
        assertThat(desk.getAfter(refused, lan, address(row))).bodyText().contains("Bản của tôi", "Bản của người kia",
                "Người khác vừa quyết định về dòng này");
        assertThat(rows().get(2).content().text()).isEqualTo("Bản của người kia");
    }

    @Test
    void dropsSplitsMergesAndTakesBack() {
        assertThat(act(rows().get(2), "removal")).hasRedirectedUrl(page() + "#r-" + rows().get(2).id());
        assertThat(rows().get(2).state()).isEqualTo(RowState.DROPPED);
        assertThat(desk.get(lan, page() + "?show=dropped")).bodyText().contains("Khôi phục");
        assertThat(act(rows().get(2), "restoration")).hasStatus3xxRedirection();
        assertThat(act(rows().get(2), "parts", "parts", "Niêm yết\nCông khai")).hasStatus3xxRedirection();
        assertThat(rows()).hasSize(7);
        assertThat(act(rows().get(2), "merging")).hasStatus3xxRedirection();
        assertThat(rows().get(2).content().text()).isEqualTo("Niêm yết Công khai");
        for (var left = 4; left > 0; left--)
            assertThat(desk.post(lan, page() + "/undo", "no", String.valueOf(left))).hasStatus3xxRedirection();
        assertThat(rows()).hasSize(6).extracting(ReviewRow::state).doesNotContain(RowState.DROPPED);
    }

    @Test
    void aNameIsGivenItsMeaningOnce() {
        assertThat(desk.get(lan, page())).bodyText().contains("Đơn vị cho “Văn phòng xã”");
        assertThat(desk.post(lan, page() + "/names", "name", "Văn phòng xã", "unit", scene.centre.toString()))
                .hasStatus3xxRedirection();
        assertThat(desk.get(lan, page())).bodyText().doesNotContain("Đơn vị cho “Văn phòng xã”");
    }

    @Test
    void asksOnceForTheLeadsOfATextOnlyPlan() {
        id = scene.as(lan, () -> imports.receiveAndRead(OfferedPlan.bodyOnly()));
        assertThat(desk.get(lan, page())).bodyText().contains("5 nhiệm vụ không nêu đơn vị chủ trì",
                "còn 1 ô nghi ngờ");
        desk.post(lan, page() + "/leads", "area", "institution", "lead", "Phòng Kinh tế");
        assertThat(desk.get(lan, page())).bodyText().contains("3 nhiệm vụ không nêu đơn vị chủ trì");
        desk.post(lan, page() + "/leads", "open", "true");
        assertThat(desk.get(lan, page())).bodyText().doesNotContain("không nêu đơn vị chủ trì")
                .contains("/confirmation");
    }

    @Test
    void becomesADraftThatLinksTheOriginal() {
        desk.post(lan, page() + "/acceptance");
        var confirmed = desk.post(lan, page() + "/confirmation", "seen", "1");
        assertThat(confirmed).hasStatus3xxRedirection();
        var plan = confirmed.getResponse().getRedirectedUrl().replace("/items", "");
        assertThat(desk.get(lan, plan + "/items")).hasStatusOk().bodyText().contains("Niêm yết thủ tục hành chính");
        var file = scene.as(lan, () -> queries.get(id)).file();
        assertThat(desk.get(lan, plan + "/documents")).hasStatusOk().bodyText().contains("/files/" + file,
                "Kế hoạch 2025.docx");
        assertThat(desk.get(lan, page())).bodyText().contains("Đã thành dự thảo", "Mở kế hoạch")
                .doesNotContain("data-row-key");
        var again = desk.post(lan, page() + "/confirmation", "_back", page());
        assertThat(desk.getAfter(again, lan, page())).bodyText().contains("Tệp này đã thành dự thảo kế hoạch");
    }

    @Test
    void anImportPutAwayIsGoneFromTheList() {
        assertThat(desk.post(lan, page() + "/removal")).hasRedirectedUrl("/plans/imports/new");
        assertThat(desk.get(lan, "/plans/imports/new")).bodyText().doesNotContain(id.toString());
        assertThat(desk.get(lan, page())).hasStatusOk().bodyText().contains("Tải bản gốc");
        assertThat(scene.as(lan, () -> queries.get(id)).state()).isEqualTo(ImportState.DISCARDED);
    }

    private MvcTestResult act(ReviewRow row, String act, String... fields) {
        var all = new java.util.ArrayList<>(List.of("version", String.valueOf(row.version())));
        all.addAll(List.of(fields));
        return desk.post(lan, address(row) + "/" + act, all.toArray(String[]::new));
    }

    private String page() {
        return "/plans/imports/" + id;
    }

    private String address(ReviewRow row) {
        return page() + "/rows/" + row.id();
    }

    private List<ReviewRow> rows() {
        return queries.rows(scene.as(lan, () -> queries.get(id)));
    }
}
