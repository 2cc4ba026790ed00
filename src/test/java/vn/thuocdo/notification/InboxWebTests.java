package vn.thuocdo.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.support.TransactionTemplate;
import vn.thuocdo.identity.Account;
import vn.thuocdo.kernel.Role;
import vn.thuocdo.kernel.UnitId;
import vn.thuocdo.testing.People;

/// People read their own inbox, in their language; administrators look after the mail.
@SpringBootTest
@AutoConfigureMockMvc
class InboxWebTests {
    private final MockMvcTester pages;
    private final Notifications notifications;
    private final Inbox inbox;
    private final People people;
    private final TransactionTemplate transaction;
    private final UnitId agency = UnitId.next();
    private final Account reader;

    InboxWebTests(MockMvcTester pages, Notifications notifications, Inbox inbox, People people,
            TransactionTemplate transaction) {
        this.pages = pages;
        this.notifications = notifications;
        this.inbox = inbox;
        this.people = people;
        this.transaction = transaction;
        this.reader = people.person("u" + UnitId.next(), "Lò Thị Hoa", agency, agency, Role.SPECIALIST);
    }

    @Test
    void aMessageIsShownInTheReadersLanguageAndReadByOpeningIt() {
        tell("k1", null);
        assertThat(pages.get().uri("/inbox").with(People.on(reader))).hasStatusOk().bodyText()
                .contains("Không gửi được thư tới 27/8/2025").contains("Chưa đọc");
        var id = people.as(reader, () -> inbox.mine(true, null, 10)).rows().getFirst().id();
        assertThat(pages.get().uri("/inbox/" + id).with(People.on(reader))).hasStatus3xxRedirection()
                .hasRedirectedUrl("/tasks/1");
        assertThat(people.as(reader, () -> inbox.unread())).isZero();
        assertThat(pages.get().uri("/inbox?unread=true").with(People.on(reader))).bodyText()
                .contains("Không có tin nào");
        assertThat(pages.post().uri("/inbox/" + id + "/unread").with(People.on(reader)).with(csrf()))
                .hasStatus3xxRedirection();
        assertThat(people.as(reader, () -> inbox.unread())).isEqualTo(1);
        assertThat(pages.post().uri("/inbox/read-all").with(People.on(reader)).with(csrf())).hasStatus3xxRedirection();
        assertThat(people.as(reader, () -> inbox.unread())).isZero();
    }

    @Test
    void nobodySeesAnotherPersonsMessage() {
        tell("k1", null);
        var id = people.as(reader, () -> inbox.mine(true, null, 10)).rows().getFirst().id();
        var other = people.person("u" + UnitId.next(), "Cà Văn Nam", agency, agency, Role.ADMINISTRATOR);
        assertThat(pages.get().uri("/inbox/" + id).with(People.on(other))).hasStatus(404);
        assertThat(pages.post().uri("/inbox/" + id + "/unread").with(People.on(other)).with(csrf())).hasStatus(404);
        assertThat(pages.get().uri("/inbox").with(People.on(other))).bodyText().doesNotContain("27/8/2025");
        assertThat(pages.get().uri("/api/v1/inbox").header("Authorization", people.bearer(other))).bodyJson()
                .extractingPath("$.rows.length()").isEqualTo(0);
    }

    @Test
    void whatIsForLaterIsNotThereYet() {
        tell("k1", Instant.parse("2999-01-01T00:00:00Z"));
        assertThat(people.as(reader, () -> inbox.mine(false, null, 10)).rows()).isEmpty();
        assertThat(people.as(reader, () -> inbox.unread(people.actor(reader)))).isZero();
    }

    @Test
    void pagesFollowEachOtherWithoutGapOrRepetition() {
        for (int number = 0; number < 7; number++)
            tell("k" + number, null);
        var first = people.as(reader, () -> inbox.mine(false, null, 4));
        var second = people.as(reader, () -> inbox.mine(false, first.next(), 4));
        assertThat(first.rows()).hasSize(4);
        assertThat(second.rows()).hasSize(3).doesNotContainAnyElementsOf(first.rows());
        assertThat(second.next()).isNull();
    }

    @Test
    void theApiSpeaksEnglishWhenAsked() {
        tell("k1", null);
        assertThat(pages.get().uri("/api/v1/inbox").header("Authorization", people.bearer(reader))
                .header("Accept-Language", "en")).hasStatusOk().bodyJson().extractingPath("$.rows[0].text")
                .isEqualTo("A mail to 27 Aug 2025 could not be delivered – see why and send it again.");
    }

    @Test
    void preferencesAreKept() {
        assertThat(pages.get().uri("/inbox/preferences").with(People.on(reader))).hasStatusOk().bodyText()
                .contains("Thư không gửi được");
        assertThat(pages.post().uri("/inbox/preferences").param("digest", "true").param("version", "0")
                .with(People.on(reader)).with(csrf())).hasStatus3xxRedirection();
        assertThat(pages.get().uri("/api/v1/inbox/preferences").header("Authorization", people.bearer(reader)))
                .bodyJson().extractingPath("$.muted").asArray().contains("notification.notice");
    }

    @Test
    void onlyAdministratorsLookAfterMail() {
        var administrator = people.person("u" + UnitId.next(), "Quàng Văn Minh", agency, agency, Role.ADMINISTRATOR);
        tell("k1", null);
        assertThat(pages.get().uri("/settings/mail").with(People.on(administrator))).hasStatusOk().bodyText()
                .contains("Chưa khai báo máy chủ thư").contains(reader.email());
        assertThat(pages.get().uri("/settings/mail").with(People.on(reader))).hasStatus(403);
        assertThat(pages.post().uri("/settings/mail/test").with(People.on(reader)).with(csrf())).hasStatus(403);
    }

    private void tell(String key, @Nullable Instant notBefore) {
        transaction.executeWithoutResult(status -> notifications.tell(new Notice(agency, reader.id(),
                "notification.notice.mailFailed", List.of(LocalDate.of(2025, 8, 27)), "/tasks/1", key, true,
                notBefore)));
    }
}
