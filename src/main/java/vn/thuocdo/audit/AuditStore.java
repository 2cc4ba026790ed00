package vn.thuocdo.audit;

import static vn.thuocdo.kernel.Sql.at;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.thuocdo.kernel.AccountId;
import vn.thuocdo.kernel.Cursor;
import vn.thuocdo.kernel.Missing;
import vn.thuocdo.kernel.SearchKey;
import vn.thuocdo.kernel.Slice;
import vn.thuocdo.kernel.SourceRef;
import vn.thuocdo.kernel.Sql;
import vn.thuocdo.kernel.UnitId;
import vn.thuocdo.kernel.Vietnam;

/// Rows of `audit.entry`.
@Repository
class AuditStore {
    private static final String COLUMNS = """
            select id, at, actor, actor_name, on_behalf_of, module, type, subject, label, action, before::text,
                   after::text, reason, address, batch
            """;
    private static final String FILTERED = """
            from audit.entry
            where agency = :agency
              and (:who::text is null or actor_key like :who)
              and (:text::text is null or search_key like :text)
              and (:module::text is null or module = :module)
              and (:action::text is null or action = :action)
              and (:subject::uuid is null or subject = :subject)
              and (:from::timestamptz is null or at >= :from)
              and (:until::timestamptz is null or at < :until)
            """;

    /// What is written of one act.
    record Row(UnitId agency, UUID id, Instant at, @Nullable AccountId actor, String actorName, String username,
            String onBehalfOf, SourceRef subject, String label, String action, @Nullable String before,
            @Nullable String after, @Nullable String reason, @Nullable String address) {}

    private final JdbcClient database;

    AuditStore(JdbcClient database) {
        this.database = database;
    }

    void add(Row row) {
        var values = new HashMap<String, @Nullable Object>();
        values.put("actor", row.actor() == null ? null : row.actor().value());
        values.put("before", row.before());
        values.put("after", row.after());
        values.put("reason", row.reason());
        values.put("address", row.address());
        values.put("actorKey", SearchKey.of(row.actorName() + ' ' + row.username()));
        values.put("searchKey", SearchKey.of(row.label() + ' ' + (row.reason() == null ? "" : row.reason())));
        database.sql("""
                insert into audit.entry (agency, id, at, actor, actor_name, on_behalf_of, module, type, subject, label,
                    action, before, after, reason, address, actor_key, search_key)
                values (:agency, :id, :at, :actor, :actorName, :onBehalfOf, :module, :type, :subject, :label,
                    :action, :before::jsonb, :after::jsonb, :reason, :address, :actorKey, :searchKey)""")
                .params(values).param("agency", row.agency().value()).param("id", row.id()).param("at", at(row.at()))
                .param("actorName", row.actorName()).param("onBehalfOf", row.onBehalfOf())
                .param("module", row.subject().module()).param("type", row.subject().type())
                .param("subject", row.subject().id()).param("label", row.label()).param("action", row.action())
                .update();
    }

    Slice<AuditEntry> page(UnitId agency, AuditFilter filter, @Nullable String place, int limit) {
        var cursor = Cursor.parse(place, 2);
        var params = params(agency, filter);
        params.put("limit", limit + 1);
        if (!cursor.atStart()) {
            params.put("at", at(Instant.EPOCH.plus(micros(cursor.keys().get(0)), ChronoUnit.MICROS)));
            params.put("id", Missing.unlessIdentifier(cursor.keys().get(1)));
        }
        var rows = database.sql(COLUMNS + FILTERED + window(cursor)).params(params).query(AuditStore::entry).list();
        return cursor.page(rows, limit, row -> List.of(Long.toString(micros(row.at())), row.id().toString()));
    }

    /// Newest first.
    private static String window(Cursor cursor) {
        var beyond = cursor.backward() ? ">" : "<";
        var order = cursor.backward() ? "asc" : "desc";
        return (cursor.atStart() ? "" : "and (at, id) " + beyond + " (:at, :id)") + " order by at " + order + ", id "
                + order + " limit :limit";
    }

    int count(UnitId agency, AuditFilter filter, int bound) {
        return database.sql("select count(*) from (select 1 " + FILTERED + " limit :bound) found")
                .params(params(agency, filter)).param("bound", bound).query((row, n) -> row.getInt(1)).single();
    }

    /// What has happened in the agency lately, for a choice in the filter.
    List<String> actions(UnitId agency) {
        return database.sql("""
                select distinct action from (select action from audit.entry where agency = :agency
                                             order by at desc, id desc limit 5000) latest order by action""")
                .param("agency", agency.value()).query((row, n) -> row.getString(1)).list();
    }

    private static HashMap<String, @Nullable Object> params(UnitId agency, AuditFilter filter) {
        var values = new HashMap<String, @Nullable Object>();
        values.put("agency", agency.value());
        values.put("who", like(filter.who()));
        values.put("text", like(filter.text()));
        values.put("module", filter.module());
        values.put("action", filter.action());
        values.put("subject", filter.subject());
        values.put("from",
                filter.from() == null ? null : at(filter.from().atStartOfDay(Vietnam.ZONE).toInstant()));
        values.put("until",
                filter.to() == null ? null : at(filter.to().plusDays(1).atStartOfDay(Vietnam.ZONE).toInstant()));
        return values;
    }

    private static @Nullable String like(@Nullable String words) {
        return words == null || words.isBlank() ? null : SearchKey.like(words);
    }

    private static long micros(Instant instant) {
        return instant.getEpochSecond() * 1_000_000 + instant.getNano() / 1000;
    }

    private static long micros(String key) {
        try {
            return Long.parseLong(key);
        } catch (NumberFormatException typed) {
            throw new Missing("record");
        }
    }

    static AuditEntry entry(ResultSet row, int number) throws SQLException {
        var actor = Sql.idOrNull(row, "actor");
        long batch = row.getLong("batch");
        return new AuditEntry(Sql.id(row, "id"), Sql.instant(row, "at"), actor == null ? null : new AccountId(actor),
                row.getString("actor_name"), row.getString("on_behalf_of"),
                new SourceRef(row.getString("module"), row.getString("type"), Sql.id(row, "subject")),
                row.getString("label"), row.getString("action"),
                Differences.read(row.getString("before"), row.getString("after")), row.getString("reason"),
                row.getString("address"), batch == 0 ? null : batch);
    }
}
