package vn.thuocdo.notification;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
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
}
