package vn.thuocdo.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.SelectOption;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.Locale;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/// The reform year of a commune in one story, from its plan as a Word file to the quarterly report.
@Journey
class PlanYearJourneyTests {
    private static final Path PLAN = Path.of("src/test/resources/plans/thuan-chau-2025.docx");
    private static final String TASK = "Báo cáo Quý III/2025";

    private final int port;
    private final SceneClock clock;

    PlanYearJourneyTests(@LocalServerPort int port, SceneClock clock) {
        this.port = port;
        this.clock = clock;
    }

    @BeforeEach
    @AfterEach
    void atTheScene() {
        clock.reset();
    }

    @Test
    void aPlanIsReadIssuedFollowedChasedAndReported() throws IOException {
        var plan = imported();
        issued(plan);
        var task = workedOn(plan);
        extended(task);
        clock.set(LocalDateTime.of(2025, 10, 20, 9, 0));
        late(plan, task);
        assertThat(signed(drafted(plan, "CHASE"), "chase")).containsPattern("0\\d/UBND-VP").contains(TASK,
                "Phòng Văn hóa – Xã hội", "03 ngày làm việc");
        assertThat(signed(drafted(plan, "REPORT"), "report")).containsPattern("0\\d/BC-UBND").contains(TASK,
                "38 nhiệm vụ");
    }

    /// The coordinator reads the Word file into a draft, gives every task to a unit and submits; the plan's address.
    private String imported() {
        try (var coordinator = Visitor.atDesk(port).signIn("vanphong")) {
            var page = coordinator.open("/plans/imports/new").isAccessible().picture("import-upload").page();
            page.setInputFiles("input[type=file]", PLAN);
            page.locator("form[action='/plans/imports'] button[type=submit]").click();
            page.locator(".review").waitFor();
            coordinator.isAccessible().pictureOfWindow("import-review");
            answered(coordinator);
            page.locator("form[action$='/confirmation'] button").click();
            page.waitForURL("**/plans/*/items*");
            var plan = address(coordinator, "plans");
            submitted(coordinator, plan);
            return plan;
        }
    }

    /// One question at a time, then all that is left at once.
    private static void answered(Visitor coordinator) {
        var page = coordinator.page();
        page.locator("#leads select[name=lead]")
                .selectOption(new SelectOption().setLabel("Phòng Văn hóa – Xã hội"));
        page.locator("#leads button.primary").click();
        assertThat(page.locator(".page-actions")).containsText("còn 6 ô nghi ngờ");
        page.waitForLoadState();
        page.keyboard().press("n");
        page.keyboard().press("Enter");
        assertThat(page.locator(".page-actions")).containsText("còn 5 ô nghi ngờ");
        page.locator(".review > .stack > .buttons form[action$='/acceptance'] button").click();
    }

    private static void submitted(Visitor coordinator, String plan) {
        coordinator.open(plan + "/items").isAccessible().pictureOfWindow("plan-items");
        coordinator.open(plan + "/acts/submit").isAccessible().press("Trình ban hành");
        assertThat(coordinator.page().locator(".page-badge")).containsText("Chờ ban hành");
        coordinator.heardNoComplaint();
    }

    private void issued(String plan) {
        try (var chairman = Visitor.atDesk(port).signIn("chutich")) {
            chairman.open(plan + "/issue").isAccessible().picture("plan-issue").press("Ban hành, cấp số");
            assertThat(chairman.page().locator("h1")).hasText(Pattern.compile("Kế hoạch \\d\\d/KH-UBND – .*"));
            chairman.isAccessible().picture("plan-issued").heardNoComplaint();
        }
    }

    /// A specialist tells of progress, adds a paper and asks for more time; the task's address.
    private String workedOn(String plan) {
        try (var specialist = Visitor.atDesk(port).signIn("vanhoa")) {
            var number = plan.substring(plan.lastIndexOf('/') + 1);
            specialist.open("/tasks?plan=" + number + "&month=2025-09").isAccessible().picture("tasks-of-a-month");
            specialist.page().locator("a[data-open]").filter(new Locator.FilterOptions()
                    .setHasText(TASK)).first().click();
            specialist.page().waitForURL("**/tasks/*");
            var task = address(specialist, "tasks");
            progressed(specialist, task);
            proven(specialist, task);
            asked(specialist);
            return task;
        }
    }

    private static void progressed(Visitor specialist, String task) {
        var page = specialist.open(task + "/progress").isAccessible().page();
        page.locator("input[name=percent]").fill("60");
        page.locator("textarea[name=words]").fill("Đã dự thảo, đang lấy ý kiến hai phòng.");
        page.keyboard().press("Control+Enter");
        assertThat(page.locator("main")).containsText("1 lần báo cáo");
    }

    private static void proven(Visitor specialist, String task) {
        var page = specialist.open(task).page();
        page.locator("#products details summary").click();
        page.setInputFiles("#products input[type=file]", PLAN);
        specialist.press("Gắn minh chứng");
        assertThat(page.locator("#products a").first()).hasText("thuan-chau-2025.docx");
        specialist.picture("task-with-evidence");
    }

    private static void asked(Visitor specialist) {
        var page = specialist.page();
        page.locator("#extension input[name=until]").fill("15/10/2025");
        page.locator("#extension textarea[name=reason]").fill("Chờ hướng dẫn của Sở Nội vụ về biểu mẫu mới.");
        specialist.press("Gửi xin gia hạn");
        assertThat(page.locator("#extension")).containsText("Chờ");
        specialist.isAccessible().picture("task-extension-asked").heardNoComplaint();
    }

    private void extended(String task) {
        try (var chairman = Visitor.atDesk(port).signIn("chutich")) {
            chairman.open("/extension-requests").isAccessible().picture("extension-requests");
            chairman.open(task).press("Đồng ý gia hạn");
            assertThat(chairman.page().locator("main")).containsText("15/10/2025");
            assertThat(chairman.page().locator("main")).not().containsText("GRANTED");
            chairman.isAccessible().picture("task-extended").heardNoComplaint();
        }
    }

    private void late(String plan, String task) {
        try (var coordinator = Visitor.atDesk(port).signIn("vanphong")) {
            assertThat(coordinator.open(task).isAccessible().page().locator("main")).containsText("Trễ 3 ngày");
            coordinator.open(plan).isAccessible().picture("plan-overview").heardNoComplaint();
        }
    }

    /// The coordinator drafts a letter or report and submits it; its address.
    private String drafted(String plan, String kind) {
        try (var coordinator = Visitor.atDesk(port).signIn("vanphong")) {
            var page = coordinator.open(plan + "/letters/new").isAccessible().page();
            if (kind.equals("REPORT"))
                page.locator("select[name=quarter]").selectOption("3");
            page.locator("form:has(input[name=kind][value=" + kind + "]) button").click();
            page.waitForURL("**/letters/*");
            var letter = address(coordinator, "letters");
            coordinator.isAccessible().picture("letter-" + kind.toLowerCase(Locale.ROOT));
            coordinator.press("Chốt số liệu");
            coordinator.press("Trình ký");
            assertThat(page.locator(".page-badge")).containsText("Chờ ký");
            coordinator.heardNoComplaint();
            return letter;
        }
    }

    /// The chairman issues a letter; the words of its PDF on one line.
    private String signed(String letter, String name) throws IOException {
        try (var chairman = Visitor.atDesk(port).signIn("chutich")) {
            var page = chairman.open(letter).page();
            chairman.press("Ban hành, cấp số");
            assertThat(page.locator(".page-badge")).containsText("Đã ban hành");
            chairman.isAccessible().picture(name + "-issued").heardNoComplaint();
            var file = page.locator(".page-actions a[href^='/files/']").first().getAttribute("href");
            try (var pdf = Loader.loadPDF(page.request().get(file).body())) {
                return new PDFTextStripper().getText(pdf).replaceAll("\\s+", " ");
            }
        }
    }

    private static String address(Visitor visitor, String noun) {
        return visitor.page().url().replaceAll(".*(/" + noun + "/[0-9a-f-]{36}).*", "$1");
    }
}
