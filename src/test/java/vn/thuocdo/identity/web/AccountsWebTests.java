package vn.thuocdo.identity.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static vn.thuocdo.testing.People.on;

import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import vn.thuocdo.identity.Account;
import vn.thuocdo.identity.AccountQueries;
import vn.thuocdo.identity.AccountState;
import vn.thuocdo.kernel.Role;
import vn.thuocdo.kernel.UnitId;
import vn.thuocdo.testing.People;

/// Administrators list, create, narrow and lock the accounts of their agency on pages and through the API.
@SpringBootTest
@AutoConfigureMockMvc
class AccountsWebTests {
    private final MockMvcTester browser;
    private final AccountQueries queries;
    private final People people;
    private final UnitId agency = UnitId.next();
    private final Account administrator;
    private final Account specialist;

    AccountsWebTests(MockMvcTester browser, AccountQueries queries, People people) {
        this.browser = browser;
        this.queries = queries;
        this.people = people;
        administrator = people.person("a" + UnitId.next(), "Quàng Thị Hạnh", agency, agency, Role.ADMINISTRATOR);
        specialist = people.person("s" + UnitId.next(), "Nguyễn Văn Bình", agency, agency, Role.SPECIALIST);
    }

    @Test
    void theListIsFilteredWithoutDiacriticsAndByRole() {
        assertThat(browser.get().uri("/settings/accounts?q=nguyen van").with(on(administrator))).hasStatusOk()
                .bodyText().contains("Nguyễn Văn Bình").doesNotContain(administrator.username() + "</td>");
        assertThat(browser.get().uri("/settings/accounts?role=CHAIRMAN").with(on(administrator))).hasStatusOk()
                .bodyText().contains("Không có tài khoản nào như vậy");
    }

    @Test
    void aSpecialistIsNotLetIn() {
        assertThat(browser.get().uri("/settings/accounts").with(on(specialist))).hasStatus(403);
        assertThat(browser.post().uri("/settings/accounts/" + administrator.id() + "/password").with(on(specialist))
                .with(csrf())).hasStatus(403);
    }

    @Test
    void aNewAccountsPasswordIsShownOnce() {
        var made = browser.post().uri("/settings/accounts").with(on(administrator)).with(csrf())
                .param("username", "moi" + agency.toString().substring(30)).param("name", "Lò Thị Mới")
                .param("agency", agency.toString()).param("unit", agency.toString()).param("roles", "SPECIALIST");
        assertThat(made).hasStatusOk().bodyText()
                .containsPattern(Pattern.compile("[a-z0-9]{4}-[a-z0-9]{4}-[a-z0-9]{4}-[a-z0-9]{4}"));
        assertThat(browser.get().uri("/settings/accounts?state=INITIAL").with(on(administrator))).bodyText()
                .contains("Lò Thị Mới");
    }

    @Test
    void aCrookedFormComesBackWithItsReasons() {
        assertThat(browser.post().uri("/settings/accounts").with(on(administrator)).with(csrf())
                .param("username", "Có Dấu").param("name", "").param("agency", agency.toString())
                .param("unit", agency.toString()).param("_back", "/settings/accounts/new"))
                .hasStatus(303).hasHeader("Location", "/settings/accounts/new");
    }

    @Test
    void lockingNeedsAReason() {
        var lock = "/settings/accounts/" + specialist.id() + "/lock";
        assertThat(browser.post().uri(lock).with(on(administrator)).with(csrf())).hasStatus(303);
        assertThat(queries.get(specialist.id()).state()).isEqualTo(AccountState.ACTIVE);
        assertThat(browser.post().uri(lock).with(on(administrator)).with(csrf()).param("reason", "nghỉ việc"))
                .hasStatus(302);
        assertThat(queries.get(specialist.id()).state()).isEqualTo(AccountState.LOCKED);
    }

    @Test
    void everyPageOfAnAccountOpens() {
        for (var path : new String[]{"/settings/accounts/new", "/settings/accounts/" + specialist.id(),
                "/settings/accounts/" + administrator.id(), "/account", "/account/second-factor"})
            assertThat(browser.get().uri(path).with(on(administrator))).as(path).hasStatusOk().bodyText()
                    .doesNotContain("identity.");
    }

    @Test
    void theApiTellsWhoIAmAndRefusesWhatIMayNot() {
        assertThat(browser.get().uri("/api/v1/me").header("Authorization", people.bearer(specialist))).hasStatusOk()
                .bodyJson().extractingPath("$.roles[0]").isEqualTo("SPECIALIST");
        assertThat(browser.get().uri("/api/v1/accounts").header("Authorization", people.bearer(specialist)))
                .hasStatus(403).bodyJson().extractingPath("$.code").isEqualTo("ui.error.notAllowed");
        assertThat(browser.get().uri("/api/v1/accounts?q=binh").header("Authorization", people.bearer(administrator)))
                .hasStatusOk().bodyJson().extractingPath("$.rows.length()").isEqualTo(1);
        assertThat(browser.post().uri("/api/v1/accounts").header("Authorization", people.bearer(administrator))
                .contentType("application/json").content("{\"username\":\"x\"}")).hasStatus(422);
    }

    @Test
    void anAccountIsChangedThroughTheApiAndTheSecondToSaveIsTold() {
        var bearer = people.bearer(administrator);
        var edit = "{\"name\":\"Nguyễn Văn Bình\",\"unit\":\"%s\",\"roles\":[\"COORDINATOR\"],\"version\":0}"
                .formatted(agency);
        assertThat(browser.put().uri("/api/v1/accounts/" + specialist.id()).header("Authorization", bearer)
                .contentType("application/json").content(edit)).hasStatusOk().bodyJson()
                .extractingPath("$.roles[0]").isEqualTo("COORDINATOR");
        assertThat(browser.put().uri("/api/v1/accounts/" + specialist.id()).header("Authorization", bearer)
                .contentType("application/json").content(edit)).hasStatus(409);
    }
}
