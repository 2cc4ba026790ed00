package vn.thuocdo.ui.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import jakarta.servlet.http.Cookie;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.thuocdo.kernel.Role;
import vn.thuocdo.testing.WithPerson;

/// A form that was refused comes back with everything typed and the reasons; the API gets problem+json.
@SpringBootTest
@AutoConfigureMockMvc
@WithPerson(Role.SPECIALIST)
class RefusedFormsWebTests {
    private final MockMvcTester browser;
    private Cookie[] session = {};

    RefusedFormsWebTests(MockMvcTester browser) {
        this.browser = browser;
    }

    private MvcTestResult send(String action, String back) {
        var answer = browser.post().uri(action).with(csrf()).param("_back", back).param("_form", "/kit/refused")
                .param("name", "Vàng A <Páo>").param("phone", "0905").param("password", "bí mật").exchange();
        session = answer.getResponse().getCookies();
        return answer;
    }

    private String page(String path) throws Exception {
        return browser.get().uri(path).cookie(session).exchange().getResponse().getContentAsString();
    }

    @Test
    void whatWasTypedComesBackWithTheReasonAtItsField() throws Exception {
        assertThat(send("/kit/refused", "/kit")).hasStatus(303).hasHeader("Location", "/kit");
        var page = page("/kit");
        assertThat(page).contains("Vàng A &lt;Páo", "Thiếu 4 chữ số", "href=\"#f-phone\"", "Không có ngày này");
        assertThat(page).contains("aria-invalid=\"true\"").doesNotContain("bí mật");
        assertThat(page("/kit")).as("asked for again, the form is fresh").doesNotContain("Thiếu 4 chữ số");
    }

    @Test
    void aConflictShowsTheSavedValueBesideTheTypedOne() throws Exception {
        assertThat(send("/kit/conflict", "/kit")).hasStatus(303);
        assertThat(page("/kit")).contains("Người khác vừa lưu", "data-saved-for=\"f-name\">Đinh Thị Thu Hà<",
                "value=\"Vàng A &lt;Páo");
    }

    @Test
    void reasonsWithoutAFormOnThePageStandAboveIt() throws Exception {
        send("/kit/refused", "/keys");
        assertThat(page("/keys")).contains("page-refused", "Thiếu 4 chữ số");
    }

    @Test
    void theWayBackNeverLeadsElsewhere() {
        assertThat(send("/kit/refused", "https://example.org/")).hasHeader("Location", "/work");
        assertThat(send("/kit/refused", "//example.org/")).hasHeader("Location", "/work");
        assertThat(send("/kit/refused", "/\\example.org")).hasHeader("Location", "/work");
        assertThat(browser.post().uri("/kit/refused").with(csrf()).header("Referer", "http://localhost/kit?a=b")
                .exchange())
                .hasHeader("Location", "/kit?a=b");
        assertThat(
                browser.post().uri("/kit/refused").with(csrf()).header("Referer", "http://example.org/kit").exchange())
                .hasHeader("Location", "/work");
    }

    @Test
    void fragmentsMakeTheWholePageGoBack() {
        var answer = browser.post().uri("/kit/refused").with(csrf()).header("HX-Request", "true").param("_back", "/kit")
                .exchange();
        assertThat(answer).hasStatus(204).hasHeader("HX-Redirect", "/kit");
    }

    @Test
    void absentPagesSayNoMoreThanForbiddenOnes() throws Exception {
        var page = browser.get().uri("/tasks/none/none").exchange();
        assertThat(page).hasStatus(404).bodyText().contains("Hệ thống không nói rõ là trường hợp nào");
    }

    @Test
    void theLanguageIsSwitchedByItsCookieAndGoesBackToThePage() throws Exception {
        var answer = browser.post().uri("/language").with(csrf()).param("lang", "en").param("_back", "/keys")
                .exchange();
        assertThat(answer).hasStatus(303).hasHeader("Location", "/keys");
        assertThat(browser.get().uri("/keys").cookie(new Cookie("lang", "en"))).bodyText().contains("<html lang=\"en\"",
                "Keyboard keys");
        assertThat(browser.post().uri("/language").with(csrf()).param("lang", "en").param("_back", "//x").exchange())
                .hasHeader("Location", "/work");
    }
}
