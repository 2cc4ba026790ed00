package vn.thuocdo.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.support.TransactionTemplate;
import vn.thuocdo.identity.Account;
import vn.thuocdo.kernel.Role;
import vn.thuocdo.kernel.UnitId;
import vn.thuocdo.notification.spi.NoticeKind;
import vn.thuocdo.notification.spi.NoticeKinds;
import vn.thuocdo.testing.People;

/// Mails go out through a real SMTP server, once, and wait while it is away.
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.MOCK, properties = "db-scheduler.enabled=false")
class MailModuleTests {
    private static final Instant MORNING = Instant.parse("2025-08-27T02:42:00Z");
    private static final int PORT = freePort();

    private final Notifications notifications;
    private final SendMail sending;
    private final MailStore mails;
    private final Preferences preferences;
    private final People people;
    private final TransactionTemplate transaction;
    private final JdbcClient database;
    private final SteppingClock clock;
    private final UnitId agency = UnitId.next();
    private final Account reader;
    private @Nullable GreenMail server;

    MailModuleTests(Notifications notifications, SendMail sending, MailStore mails, Preferences preferences,
            People people, TransactionTemplate transaction, JdbcClient database, SteppingClock clock) {
        this.notifications = notifications;
        this.sending = sending;
        this.mails = mails;
        this.preferences = preferences;
        this.people = people;
        this.transaction = transaction;
        this.database = database;
        this.clock = clock;
        clock.set(MORNING);
        this.reader = people.person("u" + UnitId.next(), "Lò Thị Hoa", agency, agency, Role.SPECIALIST);
    }

    @TestConfiguration
    static class WithClockAndKinds {
        @Bean
        @Primary
        SteppingClock steppingClock() {
            return new SteppingClock(MORNING);
        }

        @Bean
        NoticeKinds kindsOfTheTest() {
            return () -> List.of(new NoticeKind("notification.notice", 1), new NoticeKind("notification.mail", 2));
        }
    }

    @DynamicPropertySource
    static void mail(DynamicPropertyRegistry registry) {
        registry.add("spring.mail.host", () -> "127.0.0.1");
        registry.add("spring.mail.port", () -> PORT);
        registry.add("thuocdo.mail.from", () -> "thuocdo@thuanchau.example");
        registry.add("thuocdo.url", () -> "https://thuocdo.example/");
    }

    @BeforeEach
    void emptyOutbox() {
        database.sql("delete from notification.mail").update();
    }

    @AfterEach
    void stop() {
        if (server != null)
            server.stop();
    }

    @Test
    void aNoticeIsMailedOnceInVietnameseWithItsLink() throws Exception {
        var mail = start();
        assertThat(tell("k1", null)).isTrue();
        assertThat(tell("k1", null)).as("told a second time").isFalse();
        assertThat(sending.run()).isEqualTo(1);
        assertThat(sending.run()).isZero();
        var message = only(mail);
        assertThat(message.getSubject()).isEqualTo("Không gửi được thư tới 27/8/2025 – xem lý do và gửi lại.");
        assertThat(message.getAllRecipients()[0].toString()).isEqualTo(reader.email());
        assertThat(message.getFrom()[0].toString()).isEqualTo("thuocdo@thuanchau.example");
        assertThat(body(message)).contains("https://thuocdo.example/tasks/1?a=1&b=2").contains("Mở trong Thước Đo")
                .contains("https://thuocdo.example/tasks/1?a=1&amp;b=2");
    }

    @Test
    void mailsWaitWhileTheServerIsDownAndGoOutOnceWhenItIsBack() {
        tell("k1", null);
        tell("k2", null);
        assertThat(sending.run()).isZero();
        assertThat(sending.run()).as("the second mail meets the dead server too").isZero();
        assertThat(mails.counts(agency)).isEqualTo(java.util.Map.of(Mail.State.WAITING, 2));
        var mail = start();
        assertThat(sending.run()).as("both still wait their minute").isZero();
        clock.forward(Duration.ofMinutes(1));
        assertThat(sending.run()).isEqualTo(2);
        assertThat(mail.getReceivedMessages()).hasSize(2);
        assertThat(mails.counts(agency)).isEqualTo(java.util.Map.of(Mail.State.SENT, 2));
    }

    @Test
    void theFirstMailTakenLetsAllOthersThatWaitedForTheServerGo() {
        tell("old", null);
        for (int attempt = 0; attempt < 5; attempt++) {
            sending.run();
            clock.forward(Duration.ofHours(2));
        }
        sending.run();
        tell("new", null);
        start();
        assertThat(sending.run()).as("the old one would wait another half hour").isEqualTo(2);
    }

    @Test
    void theWaitGrowsToAnHour() {
        assertThat(List.of(SendMail.wait(1), SendMail.wait(2), SendMail.wait(3), SendMail.wait(6), SendMail.wait(7),
                SendMail.wait(500))).extracting(Duration::toMinutes).containsExactly(1L, 2L, 4L, 32L, 60L, 60L);
    }

    @Test
    void aMailWhoseSenderDiedGoesOutAgainUnderTheSameMessageId() throws Exception {
        var mail = start();
        tell("k1", null);
        var claimed = mails.claim(clock.instant());
        assertThat(claimed).hasSize(1);
        assertThat(sending.run()).as("somebody may still be sending it").isZero();
        clock.forward(Duration.ofMinutes(11));
        assertThat(sending.run()).isEqualTo(1);
        assertThat(only(mail).getMessageID()).isEqualTo(claimed.getFirst().messageId());
    }

    @Test
    void twoSendersNeverGetTheSameMail() throws Exception {
        for (int number = 0; number < 20; number++)
            tell("k" + number, null);
        var claimed = new ArrayList<Mail>();
        var threads = new ArrayList<Thread>();
        for (int number = 0; number < 4; number++)
            threads.add(Thread.ofVirtual().start(() -> {
                for (var parts = mails.claim(clock.instant()); !parts.isEmpty(); parts = mails.claim(clock.instant()))
                    synchronized (claimed) {
                        claimed.addAll(parts);
                    }
            }));
        for (var thread : threads)
            thread.join();
        assertThat(claimed).extracting(Mail::id).doesNotHaveDuplicates().hasSize(20);
    }

    @Test
    void anAddressThatTheServerRefusesIsGivenUpAndAnAdministratorIsTold() {
        var administrator = people.person("u" + UnitId.next(), "Quàng Văn Minh", agency, agency, Role.ADMINISTRATOR);
        start();
        database.sql("update identity.account set email = 'nobody at all' where id = :id")
                .param("id", reader.id().value()).update();
        tell("k1", null);
        sending.run();
        assertThat(mails.list(agency, Mail.State.FAILED, null, null, 10)).singleElement()
                .satisfies(failed -> assertThat(failed.lastError()).isNotBlank());
        assertThat(database.sql("select message_key from notification.notice where account = :id")
                .param("id", administrator.id().value()).query(String.class).list())
                .containsExactly("notification.notice.mailFailed");
    }

    @Test
    void nothingGoesOutBeforeItsTime() {
        var mail = start();
        tell("k1", MORNING.plus(Duration.ofDays(2)));
        assertThat(sending.run()).isZero();
        clock.forward(Duration.ofDays(2));
        assertThat(sending.run()).isEqualTo(1);
        assertThat(mail.getReceivedMessages()).hasSize(1);
    }

    @Test
    void whoMutesAKindGetsNoMailAndWhoWantsADigestGetsOneADay() throws Exception {
        var mail = start();
        people.runAs(reader, () -> preferences.change(false, Set.of("notification.notice", "unknown"), 0));
        assertThat(people.as(reader, preferences::mine).muted()).containsExactly("notification.notice");
        assertThat(tell("k1", null)).as("the inbox has it all the same").isTrue();
        assertThat(mails.counts(agency)).isEmpty();
        people.runAs(reader, () -> preferences.change(true, Set.of(), 1));
        tell("k2", null);
        tell("k3", null);
        assertThat(sending.run()).isZero();
        clock.set(Instant.parse("2025-08-28T00:00:00Z"));
        assertThat(sending.run()).isEqualTo(1);
        assertThat(only(mail).getSubject()).isEqualTo("Thước Đo: 2 tin trong ngày");
        assertThat(mails.counts(agency)).isEqualTo(java.util.Map.of(Mail.State.SENT, 2));
    }

    @Test
    void tellingIsPartOfTheCallersTransaction() {
        assertThatThrownBy(() -> notifications.tell(notice("k1", null)))
                .isInstanceOf(IllegalTransactionStateException.class);
        transaction.executeWithoutResult(status -> {
            notifications.tell(notice("k2", null));
            status.setRollbackOnly();
        });
        assertThat(mails.counts(agency)).isEmpty();
        assertThat(tell("k2", null)).isTrue();
    }

    private boolean tell(String key, @Nullable Instant notBefore) {
        return Boolean.TRUE.equals(transaction.execute(status -> notifications.tell(notice(key, notBefore))));
    }

    private Notice notice(String key, @Nullable Instant notBefore) {
        return new Notice(agency, reader.id(), "notification.notice.mailFailed", List.of(LocalDate.of(2025, 8, 27)),
                "/tasks/1?a=1&b=2", key, true, notBefore);
    }

    private GreenMail start() {
        var started = new GreenMail(new ServerSetup(PORT, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        started.start();
        server = started;
        return started;
    }

    private static MimeMessage only(GreenMail mail) {
        assertThat(mail.getReceivedMessages()).hasSize(1);
        return mail.getReceivedMessages()[0];
    }

    private static String body(MimeMessage message) throws MessagingException, IOException {
        var parts = new StringBuilder();
        collect(message.getContent(), parts);
        return parts.toString();
    }

    private static void collect(Object content, StringBuilder into) throws MessagingException, IOException {
        if (content instanceof Multipart several)
            for (int part = 0; part < several.getCount(); part++)
                collect(several.getBodyPart(part).getContent(), into);
        else
            into.append(content);
    }

    private static int freePort() {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException failure) {
            throw new IllegalStateException(failure);
        }
    }
}
