package vn.thuocdo.access;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import vn.thuocdo.identity.ApiTokens;
import vn.thuocdo.kernel.Role;
import vn.thuocdo.notification.Notice;
import vn.thuocdo.notification.Notifications;
import vn.thuocdo.organisation.AppointmentDraft;
import vn.thuocdo.organisation.Appointments;
import vn.thuocdo.organisation.Authority;
import vn.thuocdo.organisation.DelegationDraft;
import vn.thuocdo.organisation.DelegationId;
import vn.thuocdo.organisation.Delegations;
import vn.thuocdo.organisation.PersonDraft;
import vn.thuocdo.organisation.PersonId;
import vn.thuocdo.organisation.PositionDraft;
import vn.thuocdo.organisation.PositionId;
import vn.thuocdo.organisation.Positions;
import vn.thuocdo.organisation.UnitNames;
import vn.thuocdo.testing.People;

/// Records of staff, tokens, messages and mail.
@TestComponent
final class OfficeRecords {
    static final LocalDate START = LocalDate.of(2021, 6, 1);
    static final LocalDate TODAY = LocalDate.of(2025, 8, 27);

    private final Positions positions;
    private final Appointments appointments;
    private final Delegations delegations;
    private final UnitNames names;
    private final ApiTokens tokens;
    private final Notifications notifications;
    private final JdbcClient database;

    OfficeRecords(Positions positions, Appointments appointments, Delegations delegations, UnitNames names,
            ApiTokens tokens, Notifications notifications, JdbcClient database) {
        this.positions = positions;
        this.appointments = appointments;
        this.delegations = delegations;
        this.names = names;
        this.tokens = tokens;
        this.notifications = notifications;
        this.database = database;
    }

    void make(Places places, Samples samples, TransactionTemplate transaction) {
        places.run(Who.ADMINISTRATOR, () -> staff(places, samples));
        places.run(Who.CHAIRMAN, () -> lend(places, samples));
        places.run(Who.SPECIALIST, () -> samples.put("token",
                tokens.create(People.signedIn(places.account(Who.SPECIALIST)), "Máy ở phòng", 30).token().id()));
        transaction.executeWithoutResult(status -> message(places, samples));
        session(places, samples);
    }

    private void staff(Places places, Samples samples) {
        var position = positions.create(new PositionDraft(PositionId.next(), places.culture, "Công chức văn hóa",
                false, Authority.NONE, 3, START));
        var free = positions.create(new PositionDraft(PositionId.next(), places.culture, "Công chức xã hội",
                false, Authority.NONE, 4, START));
        var person = appointments.register(new PersonDraft(PersonId.next(), places.commune, "Lường Văn Mẫu", null));
        var seat = appointments.appoint(new AppointmentDraft(person.id(), position.id(), true, START, null, null));
        samples.put("position", position.id()).put("position.free", free.id()).put("person", person.id())
                .put("appointment", seat.id());
        names.remember(places.commune, "bộ phận văn hóa mẫu", places.culture);
        samples.put("name", database.sql("select words from organisation.unit_name where agency = :agency")
                .param("agency", places.commune.value()).query(String.class).single());
    }

    private void lend(Places places, Samples samples) {
        var given = delegations.give(new DelegationDraft(DelegationId.next(), places.account(Who.CHAIRMAN).id(),
                places.account(Who.COUNTER).id(), Set.of(Role.CHAIRMAN), LocalDate.of(2025, 12, 1),
                LocalDate.of(2025, 12, 5), "Đi công tác", null));
        samples.put("delegation", given.id());
    }

    private void message(Places places, Samples samples) {
        var reader = places.account(Who.SPECIALIST).id();
        notifications.tell(new Notice(places.commune, reader, "notification.notice.mailFailed", List.of(TODAY),
                "/tasks", "access", true));
        notifications.tell(new Notice(places.commune, reader, "notification.notice.mailFailed", List.of(TODAY),
                "/tasks", "access-read", false));
        samples.put("notice.read", database.sql("update notification.notice set read_at = told_at"
                + " where account = :reader and dedup_key = 'access-read' returning id")
                .param("reader", reader.value()).query(UUID.class).single());
        samples.put("notice", database.sql("select id from notification.notice where account = :reader"
                + " and dedup_key = 'access'")
                .param("reader", reader.value()).query(UUID.class).single());
        samples.put("mail", database.sql("update notification.mail set state = 'FAILED' where account = :reader"
                + " returning id").param("reader", reader.value()).query(UUID.class).single());
    }

    private void session(Places places, Samples samples) {
        samples.put("session", "0123456789abcdef");
    }
}
