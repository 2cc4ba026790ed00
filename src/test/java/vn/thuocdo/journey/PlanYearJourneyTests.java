package vn.thuocdo.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Path;
import java.time.LocalDateTime;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/// The reform year of a commune in one story, from its plan as a Word file to the quarterly report.
@Journey
class PlanYearJourneyTests {
    private static final Path PLAN = Path.of("src/test/resources/plans/thuan-chau-2025.docx");

    private final int port;
    private final SceneClock clock;

    PlanYearJourneyTests(@LocalServerPort int port, SceneClock clock) {
        this.port = port;
        this.clock = clock;
    }

    @BeforeEach
    void begin() {
        clock.reset();
    }

    @Test
    void aPlanIsReadIssuedFollowedChasedAndReported() {
        var plan = imported();
        System.out.println("PLAN " + plan);
        issued(plan);
        var task = workedOn(plan);
        decided(task);
        System.out.println("TASK " + task);
        clock.set(LocalDateTime.of(2025, 10, 20, 9, 0));
        var letter = chased(plan);
        signed(letter, "chase");
        var report = reported(plan);
        signed(report, "report");
    }

    /// The coordinator reads the Word file into a draft and gives every task to a unit; the address of the plan.
    private String imported() {
        try (var coordinator = Visitor.atDesk(port).signIn("vanphong")) {
            var page = coordinator.open("/plans/imports/new").picture("import-upload").page();
            page.setInputFiles("input[type=file]", PLAN);
            page.locator("form[action='/plans/imports'] button[type=submit]").click();
            page.locator(".review").waitFor();
            coordinator.picture("import-review");
            page.locator("form[action$='/acceptance'] button").last().click();
            page.locator("form[action$='/confirmation'] button").click();
            page.waitForURL("**/plans/*/items*");
            var plan = page.url().replaceAll(".*(/plans/[0-9a-f-]{36}).*", "$1");
            coordinator.open(plan + "/items?show=unled");
            page.locator("[data-select-all]").check();
            page.locator("#items-many select[name=unit]").selectOption(
                    new com.microsoft.playwright.options.SelectOption().setLabel("Phòng Văn hóa – Xã hội"));
            coordinator.picture("plan-items").press("Giao chủ trì");
            coordinator.open(plan + "/acts/submit").isAccessible().press("Trình ban hành");
            coordinator.picture("plan-submitted").heardNoComplaint();
            return plan;
        }
    }

    private void issued(String plan) {
        try (var chairman = Visitor.atDesk(port).signIn("chutich")) {
            chairman.open(plan + "/issue").isAccessible().picture("plan-issue");
            chairman.page().locator("form[action$='/issue'] button[type=submit], form[action$='/issue'] .primary")
                    .first().click();
            chairman.page().waitForLoadState();
            chairman.picture("plan-issued").heardNoComplaint();
            System.out.println(chairman.page().locator("h1").innerText());
        }
    }

    /// A specialist tells of progress, adds a paper and asks for more time; the address of the task.
    private String workedOn(String plan) {
        try (var specialist = Visitor.atDesk(port).signIn("vanhoa")) {
            var page = specialist.open("/tasks?plan=" + plan.substring(plan.lastIndexOf('/') + 1) + "&month=2025-09")
                    .isAccessible().picture("tasks-of-a-month").page();
            page.locator("tr[data-row] a[data-open]").first().click();
            page.waitForURL("**/tasks/*");
            var task = page.url().replaceAll(".*(/tasks/[0-9a-f-]{36}).*", "$1");
            specialist.open(task + "/progress").isAccessible();
            page.locator("input[name=percent]").fill("60");
            page.locator("textarea[name=words]").fill("Đã dự thảo, đang lấy ý kiến hai phòng.");
            page.keyboard().press("Control+Enter");
            page.waitForURL("**" + task + "*");
            page.locator("#products details summary").click();
            page.setInputFiles("#products input[type=file]", PLAN);
            specialist.press("Gắn minh chứng");
            assertThat(page.locator("#products")).containsText("thuan-chau-2025.docx");
            specialist.open(task).picture("task-with-evidence");
            page.locator("#extension input[name=until]").fill("15/10/2025");
            page.locator("#extension textarea[name=reason]").fill("Chờ hướng dẫn của Sở Nội vụ về biểu mẫu mới.");
            page.locator("#extension button[type=submit], #extension .primary").last().click();
            page.waitForLoadState();
            specialist.isAccessible().picture("task-extension-asked").heardNoComplaint();
            return task;
        }
    }

    private void decided(String task) {
        try (var chairman = Visitor.atDesk(port).signIn("chutich")) {
            chairman.open("/extension-requests").isAccessible().picture("extension-requests");
            chairman.open(task).page().locator("button[name=granted][value=true]").click();
            chairman.page().waitForLoadState();
            chairman.isAccessible().picture("task-extended").heardNoComplaint();
        }
    }

    private String chased(String plan) {
        try (var coordinator = Visitor.atDesk(port).signIn("vanphong")) {
            coordinator.open(plan).isAccessible().picture("plan-overview-late");
            coordinator.open(plan + "/letters/new").isAccessible().page().locator("form#chase button, #chase button")
                    .first().click();
            return begun(coordinator, "chase");
        }
    }

    private String reported(String plan) {
        try (var coordinator = Visitor.atDesk(port).signIn("vanphong")) {
            var page = coordinator.open(plan + "/letters/new").page();
            page.locator("select[name=quarter]").selectOption("3");
            page.locator("form#report button, #report button").first().click();
            return begun(coordinator, "report");
        }
    }

    private static String begun(Visitor coordinator, String name) {
        coordinator.page().waitForURL("**/letters/*");
        var letter = coordinator.page().url().replaceAll(".*(/letters/[0-9a-f-]{36}).*", "$1");
        coordinator.isAccessible().picture(name + "-draft");
        if (coordinator.page().locator("form[action$='/acts/submit']").count() == 0)
            coordinator.page().locator("form[action$='/acts/freeze'] button").click();
        coordinator.page().locator("form[action$='/acts/submit'] button").click();
        coordinator.page().waitForLoadState();
        coordinator.picture(name + "-submitted").heardNoComplaint();
        return letter;
    }

    private void signed(String letter, String name) {
        try (var chairman = Visitor.atDesk(port).signIn("chutich")) {
            chairman.open(letter).page().locator("form[action$='/acts/issue'] button").click();
            chairman.page().waitForLoadState();
            chairman.isAccessible().picture(name + "-issued").heardNoComplaint();
            System.out.println(chairman.page().locator("h1").innerText());
        }
    }
}
