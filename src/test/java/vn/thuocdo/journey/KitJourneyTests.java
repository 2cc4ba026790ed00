package vn.thuocdo.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import com.microsoft.playwright.options.FilePayload;

/// Every component in every state, in both languages, at a desk and on a phone; and what the scripts add.
@Journey
class KitJourneyTests {
    private final int port;

    KitJourneyTests(@LocalServerPort int port) {
        this.port = port;
    }

    @Test
    void theKitIsAccessibleInBothLanguagesAtBothWidths() {
        try (var desk = Visitor.atDesk(port); var phone = Visitor.onPhone(port)) {
            desk.signIn("vanphong").open("/kit").isAccessible().picture("kit");
            phone.signIn("vanphong").open("/kit").isAccessible().picture("kit-phone");
            inEnglish(desk).open("/kit").isAccessible().picture("kit-english");
            assertThat(desk.page().locator("html")).hasAttribute("lang", "en");
            desk.heardNoComplaint();
            phone.heardNoComplaint();
        }
    }

    @Test
    void aRefusedFormKeepsWhatWasTypedAndLeadsToTheField() {
        try (var visitor = Visitor.atDesk(port)) {
            var page = visitor.signIn("vanphong").open("/kit").page();
            page.locator("#f-name").fill("Vàng A Páo");
            page.locator("#f-phone").press("Control+Enter");
            assertThat(page.locator("[data-faults]")).isFocused();
            assertThat(page.locator("#f-name")).hasValue("Vàng A Páo");
            page.locator("[data-faults] a").first().click();
            assertThat(page.locator("#f-phone")).isFocused();
            visitor.isAccessible().picture("kit-refused").heardNoComplaint();
        }
    }

    @Test
    void draftsSurviveLeavingThePageAndEndWhenSent() {
        try (var visitor = Visitor.atDesk(port)) {
            var page = visitor.signIn("vanphong").open("/kit").page();
            page.locator("#f-reason").fill("Hai trường bận khai giảng");
            assertThat(page.locator("[data-kept-note]")).containsText("giữ trên máy lúc");
            visitor.open("/keys").open("/kit");
            assertThat(page.locator("#f-reason")).hasValue("Hai trường bận khai giảng");
        }
    }

    @Test
    void dialogsOpenWithFocusInsideAndGiveItBack() {
        try (var visitor = Visitor.atDesk(port)) {
            var page = visitor.signIn("vanphong").open("/kit").page();
            var opener = page.locator("[data-opens=kit-dialog]").first();
            opener.click();
            assertThat(page.locator("#kit-dialog")).isVisible();
            assertThat(
                    (Boolean) page.evaluate("document.getElementById('kit-dialog').contains(document.activeElement)"))
                    .isTrue();
            page.keyboard().press("Escape");
            assertThat(page.locator("#kit-dialog")).isHidden();
            assertThat(opener).isFocused();
        }
    }

    @Test
    void listsAreFoundWithoutDiacriticsAndDatesPickedOrTyped() {
        try (var visitor = Visitor.atDesk(port)) {
            var page = visitor.signIn("vanphong").open("/kit").page();
            page.locator("[data-find-box]").fill("truong mam non");
            assertThat(page.locator("#f-unit")).hasValue("u10");
            assertThat(page.locator("#f-unit option")).hasCount(2);
            page.locator("[data-find-box]").fill("");
            assertThat(page.locator("#f-unit option")).hasCount(11);
            assertThat(page.locator(".control-pick").first()).isVisible();
        }
    }

    @Test
    void filesShowTheirNamesAndTooLargeOnesAreToldBeforeSending() {
        try (var visitor = Visitor.atDesk(port)) {
            var page = visitor.signIn("vanphong").open("/kit").page();
            page.evaluate("document.querySelector('[data-upload]').dataset.max = '0'");
            page.locator("#f-file").setInputFiles(new FilePayload("Lịch kiểm tra.pdf", "application/pdf",
                    "một".getBytes(StandardCharsets.UTF_8)));
            assertThat(page.locator(".upload-words-choose")).hasText("Lịch kiểm tra.pdf");
            assertThat(page.locator(".upload-words")).containsText("Tệp lớn hơn 20 MB");
            assertThat(page.locator("#f-file")).hasAttribute("aria-invalid", "true");
        }
    }

    @Test
    void lettersWorkOutsideFieldsAndCanBeSwitchedOff() {
        try (var visitor = Visitor.atDesk(port)) {
            var page = visitor.signIn("vanphong").open("/kit").page();
            page.keyboard().press("/");
            assertThat(page.locator(".bar-search input")).isFocused();
            page.keyboard().type("jk");
            assertThat(page.locator(".bar-search input")).hasValue("jk");
            page.keyboard().press("Escape");
            walk(page);
            page.keyboard().press("?");
            assertThat(page.locator("#keymap")).isVisible();
            page.locator("#keymap [data-key-switch]").uncheck();
            page.keyboard().press("Escape");
            page.keyboard().press("/");
            assertThat(page.locator(".bar-search input")).not().isFocused();
        }
    }

    private static void walk(Page page) {
        var rows = page.locator("[data-rows] [data-row]");
        page.keyboard().press("j");
        assertThat(rows.nth(0)).isFocused();
        page.keyboard().press("j");
        assertThat(rows.nth(1)).hasAttribute("data-current", "on");
        page.keyboard().press("x");
        assertThat(rows.nth(1).locator("input")).isChecked();
        page.keyboard().press("k");
        assertThat(rows.nth(0)).hasAttribute("data-current", "on");
    }

    @Test
    void chartsAreDrawnAndHaveTheirTable() {
        try (var visitor = Visitor.atDesk(port)) {
            var page = visitor.signIn("vanphong").open("/kit").page();
            var chart = page.locator(".chart").last();
            chart.scrollIntoViewIfNeeded();
            chart.locator("canvas").waitFor(new Locator.WaitForOptions().setTimeout(10_000));
            assertThat(chart.locator("table a").first()).hasText(Pattern.compile("\\d"));
            visitor.heardNoComplaint();
        }
    }

    @Test
    void errorPagesSayWhatToDo() {
        try (var visitor = Visitor.atDesk(port)) {
            var page = visitor.signIn("vanphong").page();
            assertThat(page.navigate("/nowhere").status()).isEqualTo(404);
            visitor.isAccessible().picture("not-found");
            assertThat(page.locator("main")).containsText("Hệ thống không nói rõ là trường hợp nào");
        }
    }

    private static Visitor inEnglish(Visitor visitor) {
        visitor.page().locator(".person-menu summary").click();
        visitor.page().locator(".person-menu .language-switch button").click();
        return visitor;
    }
}
