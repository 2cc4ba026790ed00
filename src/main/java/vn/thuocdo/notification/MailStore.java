package vn.thuocdo.notification;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.thuocdo.kernel.AccountId;
import vn.thuocdo.kernel.Sql;
import vn.thuocdo.kernel.UnitId;

/// The mails.
@Repository
class MailStore {
    private static final String WITH_WORDS = """
            select m.*, n.message_key, n.args, n.url from %s m
            join notification.notice n on n.agency = m.agency and n.account = m.account and n.id = m.notice
            """;

    private final JdbcClient database;

    MailStore(JdbcClient database) {
        this.database = database;
    }

    void insert(Notice notice, UUID noticeId, UUID id, String recipient, String messageId, boolean digest, Instant due,
            Instant now) {
        database.sql("""
                insert into notification.mail
                    (agency, id, account, notice, recipient, message_id, digest, next_attempt, created_at)
                values (:agency, :id, :account, :notice, :recipient, :messageId, :digest, :due, :now)
                on conflict (agency, account, notice) do nothing
                """).param("agency", notice.agency().value()).param("id", id).param("account", notice.to().value())
                .param("notice", noticeId).param("recipient", recipient).param("messageId", messageId)
                .param("digest", digest).param("due", Sql.at(due)).param("now", Sql.at(now)).update();
    }

    /// Marks the next due mail as being sent, together with the other parts of its digest; one statement, so that no
    /// two nodes get the same one. Empty when nothing is due.
    List<Mail> claim(Instant now) {
        return database.sql("""
                with next as (
                    select agency, id, account, digest from notification.mail
                    where state = 'WAITING' and next_attempt <= :now
                    order by next_attempt, id limit 1 for update skip locked
                ), claimed as (
                    update notification.mail m set state = 'SENDING', claimed_at = :now, attempts = m.attempts + 1
                    from next where m.agency = next.agency and m.state = 'WAITING'
                      and (m.id = next.id or next.digest and m.digest and m.account = next.account
                                             and m.next_attempt <= :now)
                    returning m.*
                )
                """ + WITH_WORDS.formatted("claimed") + "order by m.created_at, m.id").param("now", Sql.at(now))
                .query(MailStore::mail).list();
    }

    void sent(List<Mail> mails, Instant now) {
        each(mails, "state = 'SENT', sent_at = :now, last_error = null, claimed_at = null", now, null);
    }

    void wait(List<Mail> mails, Instant next, String error) {
        each(mails, "state = 'WAITING', next_attempt = :now, last_error = :error, claimed_at = null", next, error);
    }

    void fail(List<Mail> mails, Instant now, String error) {
        each(mails, "state = 'FAILED', next_attempt = :now, last_error = :error, claimed_at = null", now, error);
    }

    /// Mails whose sender died while sending wait again; whether the server took them cannot be known, so they go out
    /// under the same Message-ID.
    int recover(Instant claimedBefore, Instant now) {
        return database.sql("""
                update notification.mail set state = 'WAITING', next_attempt = :now, claimed_at = null
                where state = 'SENDING' and claimed_at < :before
                """).param("before", Sql.at(claimedBefore)).param("now", Sql.at(now)).update();
    }

    /// Lets mails that only waited for the server go now that it answers.
    void hurry(String unreachable, Instant now) {
        database.sql("""
                update notification.mail set next_attempt = :now
                where state = 'WAITING' and last_error = :error and next_attempt > :now
                """).param("error", unreachable).param("now", Sql.at(now)).update();
    }

    /// Lets a failed or waiting mail of the agency be tried at once; false when there is none.
    boolean again(UnitId agency, UUID id, Instant now) {
        return database.sql("""
                update notification.mail set state = 'WAITING', next_attempt = :now, created_at = :now
                where agency = :agency and id = :id and state in ('FAILED', 'WAITING')
                """).param("agency", agency.value()).param("id", id).param("now", Sql.at(now)).update() == 1;
    }

    Map<Mail.State, Integer> counts(UnitId agency) {
        var counts = new EnumMap<Mail.State, Integer>(Mail.State.class);
        database.sql("select state, count(*) n from notification.mail where agency = :agency group by state")
                .param("agency", agency.value())
                .query(row -> {
                    counts.put(Mail.State.valueOf(row.getString("state")), row.getInt("n"));
                });
        return counts;
    }

    /// The agency's mails in a state, latest first, after a row of the list.
    List<Mail> list(UnitId agency, Mail.State state, @Nullable Instant createdBefore, @Nullable UUID idBefore,
            int limit) {
        return database.sql(WITH_WORDS.formatted("notification.mail") + """
                where m.agency = :agency and m.state = :state
                  and (cast(:before as timestamptz) is null
                       or (m.created_at, m.id) < (cast(:before as timestamptz), cast(:id as uuid)))
                order by m.created_at desc, m.id desc limit :limit
                """).param("agency", agency.value()).param("state", state.name())
                .param("before", Sql.atOrNull(createdBefore)).param("id", idBefore).param("limit", limit)
                .query(MailStore::mail).list();
    }

    private void each(List<Mail> mails, String change, Instant time, @Nullable String error) {
        for (var mail : mails)
            database.sql("update notification.mail set " + change + " where agency = :agency and id = :id")
                    .param("now", Sql.at(time)).param("error", error).param("agency", mail.agency().value())
                    .param("id", mail.id()).update();
    }

    private static Mail mail(ResultSet row, int number) throws SQLException {
        return new Mail(new UnitId(Sql.id(row, "agency")), Sql.id(row, "id"), new AccountId(Sql.id(row, "account")),
                row.getString("recipient"), row.getString("message_id"), row.getBoolean("digest"),
                Mail.State.valueOf(row.getString("state")), row.getInt("attempts"),
                Sql.instant(row, "next_attempt"), Sql.instant(row, "created_at"), Sql.instantOrNull(row, "sent_at"),
                row.getString("last_error"), new NoticeText(row.getString("message_key"),
                        NoticeArguments.read(row.getString("args")), row.getString("url")));
    }
}
