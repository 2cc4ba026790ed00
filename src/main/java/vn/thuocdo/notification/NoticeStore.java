package vn.thuocdo.notification;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.thuocdo.kernel.AccountId;
import vn.thuocdo.kernel.Ids;
import vn.thuocdo.kernel.Sql;

/// The inbox rows.
@Repository
class NoticeStore {
    private final JdbcClient database;

    NoticeStore(JdbcClient database) {
        this.database = database;
    }

    /// The new row's id, or empty when the person was already told under the key.
    Optional<UUID> insert(Notice notice, Instant now) {
        var visible = notice.notBefore() == null || notice.notBefore().isBefore(now) ? now : notice.notBefore();
        return database.sql("""
                insert into notification.notice
                    (agency, account, id, message_key, args, url, dedup_key, visible_from, told_at)
                values (:agency, :account, :id, :key, cast(:args as jsonb), :url, :dedup, :visible, :now)
                on conflict (agency, account, dedup_key) do nothing
                returning id
                """).param("agency", notice.agency().value()).param("account", notice.to().value())
                .param("id", Ids.next()).param("key", notice.messageKey())
                .param("args", NoticeArguments.write(notice.args())).param("url", notice.url())
                .param("dedup", notice.dedupKey()).param("visible", Sql.at(visible)).param("now", Sql.at(now))
                .query(UUID.class).optional();
    }

    List<InboxMessage> page(AccountId account, boolean unreadOnly, Inbox.@Nullable Cursor after, Instant now,
            int limit) {
        return database.sql("""
                select * from notification.notice
                where account = :account and visible_from <= :now and (not :unreadOnly or read_at is null)
                  and (cast(:at as timestamptz) is null
                       or (visible_from, id) < (cast(:at as timestamptz), cast(:id as uuid)))
                order by visible_from desc, id desc limit :limit
                """).param("account", account.value()).param("now", Sql.at(now)).param("unreadOnly", unreadOnly)
                .param("at", after == null ? null : Sql.at(after.at())).param("id", after == null ? null : after.id())
                .param("limit", limit).query(NoticeStore::message).list();
    }

    Optional<InboxMessage> find(AccountId account, UUID id, Instant now) {
        return database.sql("""
                select * from notification.notice where account = :account and id = :id and visible_from <= :now
                """).param("account", account.value()).param("id", id).param("now", Sql.at(now))
                .query(NoticeStore::message).optional();
    }

    int unread(AccountId account, Instant now, int bound) {
        return database.sql("""
                select count(*) from (select from notification.notice
                    where account = :account and read_at is null and visible_from <= :now limit :bound) unread
                """).param("account", account.value()).param("now", Sql.at(now)).param("bound", bound)
                .query(Integer.class).single();
    }

    void markRead(AccountId account, UUID id, Instant now) {
        database.sql("""
                update notification.notice set read_at = :now
                where account = :account and id = :id and read_at is null and visible_from <= :now
                """).param("account", account.value()).param("id", id).param("now", Sql.at(now)).update();
    }

    boolean markUnread(AccountId account, UUID id) {
        return database.sql("update notification.notice set read_at = null where account = :account and id = :id")
                .param("account", account.value()).param("id", id).update() == 1;
    }

    int markAllRead(AccountId account, Instant now) {
        return database.sql("""
                update notification.notice set read_at = :now
                where account = :account and read_at is null and visible_from <= :now
                """).param("account", account.value()).param("now", Sql.at(now)).update();
    }

    private static InboxMessage message(ResultSet row, int number) throws SQLException {
        return new InboxMessage(Sql.id(row, "id"), new NoticeText(row.getString("message_key"),
                NoticeArguments.read(row.getString("args")), row.getString("url")), Sql.instant(row, "visible_from"),
                Sql.instantOrNull(row, "read_at"));
    }
}
