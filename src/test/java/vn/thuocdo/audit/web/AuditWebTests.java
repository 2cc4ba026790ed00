package vn.thuocdo.audit.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static vn.thuocdo.testing.People.on;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import vn.thuocdo.identity.Account;
import vn.thuocdo.identity.Accounts;
import vn.thuocdo.kernel.Role;
import vn.thuocdo.kernel.UnitId;
import vn.thuocdo.testing.People;

/// The trail is searched, exported and verified by who may read it, with the same entries everywhere.
@SpringBootTest
@AutoConfigureMockMvc
class AuditWebTests {
    private final MockMvcTester browser;
    private final People people;
    private final UnitId agency = UnitId.next();
    private final Account administrator;
    private final Account specialist;

    AuditWebTests(MockMvcTester browser, Accounts accounts, People people) {
        this.browser = browser;
        this.people = people;
        administrator = people.person("a" + UnitId.next(), "Quàng Thị Hạnh", agency, agency, Role.ADMINISTRATOR);
        specialist = people.person("s" + UnitId.next(), "Nguyễn Văn Bình", agency, agency, Role.SPECIALIST);
        people.runAs(administrator, () -> accounts.lock(specialist.id(), "=nghỉ việc"));
    }

    @Test
    void theListShowsWhoWhatAndWhyAndNarrows() {
        assertThat(browser.get().uri("/settings/audit?who=quang thi&q=nghi viec").with(on(administrator)))
                .hasStatusOk().bodyText().contains("Khóa tài khoản", "Lý do: =nghỉ việc", "Quàng Thị Hạnh");
        assertThat(browser.get().uri("/settings/audit?from=01/01/2001&to=02/01/2001").with(on(administrator)))
                .hasStatusOk().bodyText().contains("Không có mục nào như vậy");
        assertThat(browser.get().uri("/settings/audit?module=identity&q=nghi viec").with(on(administrator)))
                .bodyText().contains("Khóa tài khoản");
        assertThat(browser.get().uri("/settings/audit?module=task&q=nghi viec").with(on(administrator)))
                .bodyText().contains("Không có mục nào như vậy");
        assertThat(browser.get().uri("/settings/audit?subject=" + specialist.id()).with(on(administrator)))
                .bodyText().contains(specialist.username()).doesNotContain(">" + administrator.username());
    }

    @Test
    void whoMayNotReadItIsNotLetInAnywhere() {
        var other = people.person("o" + UnitId.next(), "Cà Thị Mai", agency, agency, Role.SPECIALIST);
        for (var path : new String[]{"/settings/audit", "/settings/audit/export.csv", "/settings/audit/export.xlsx"})
            assertThat(browser.get().uri(path).with(on(other))).as(path).hasStatus(403);
        assertThat(browser.post().uri("/settings/audit/verification").with(on(other)).with(csrf())).hasStatus(403);
        assertThat(browser.get().uri("/api/v1/audit-entries").header("Authorization", people.bearer(other)))
                .hasStatus(403);
    }

    @Test
    void theExportHoldsTheSameAndNoFormula() throws IOException {
        var filter = "?q=nghi viec";
        assertThat(browser.get().uri("/settings/audit/export.csv" + filter).with(on(administrator))).hasStatusOk()
                .bodyText().contains("\"'=nghỉ việc\"");
        var file = browser.get().uri("/settings/audit/export.xlsx" + filter).with(on(administrator)).exchange()
                .getResponse().getContentAsByteArray();
        try (var book = new ReadableWorkbook(new ByteArrayInputStream(file));
                var rows = book.getFirstSheet().openStream()) {
            assertThat(rows.map(row -> row.getCellText(7)).toList()).containsExactly("Lý do", "=nghỉ việc");
        }
    }

    @Test
    void theTrailIsVerifiedOnThePageAndThroughTheApi() {
        assertThat(browser.post().uri("/settings/audit/verification").with(on(administrator)).with(csrf()))
                .hasStatusOk().bodyText().contains("Nhật ký còn nguyên vẹn");
        assertThat(browser.post().uri("/api/v1/audit-entries/verification").header("Authorization",
                people.bearer(administrator))).hasStatusOk().bodyJson().extractingPath("$.sound").isEqualTo(true);
    }
}
