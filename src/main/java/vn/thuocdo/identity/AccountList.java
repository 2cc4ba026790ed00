package vn.thuocdo.identity;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.thuocdo.kernel.Cursor;
import vn.thuocdo.kernel.Missing;
import vn.thuocdo.kernel.SearchKey;
import vn.thuocdo.kernel.Slice;
import vn.thuocdo.kernel.UnitId;

/// The list of accounts page by page, in the Vietnamese order of given names.
@Repository
class AccountList {
    private static final String FILTERED = """
            from identity.account
            where agency = any(:agencies)
              and (:text::text is null or search_key like :text)
              and (:unit::uuid is null or unit = :unit)
              and (:role::text is null or :role = any(roles))
              and (:state::text is null or :state = case when locked then 'LOCKED' when password_initial then 'INITIAL'
                    else 'ACTIVE' end)
            """;
    private static final String COLUMNS = """
            select id, username, name, email, agency, unit, roles, locked, password_initial, version, sort_key
            """;

    private final JdbcClient database;

    AccountList(JdbcClient database) {
        this.database = database;
    }

    Slice<Account> page(Collection<UnitId> agencies, AccountFilter filter, @Nullable String place, int limit) {
        var cursor = Cursor.parse(place, 2);
        var params = params(agencies, filter);
        params.put("limit", limit + 1);
        if (!cursor.atStart()) {
            params.put("key", cursor.keys().get(0));
            params.put("id", Missing.unlessIdentifier(cursor.keys().get(1)));
        }
        var rows = database.sql(COLUMNS + FILTERED + window(cursor)).params(params).query(AccountStore::account).list();
        return cursor.page(rows, limit,
                row -> List.of(AccountStore.sortKey(row.name()), row.id().value().toString()));
    }

    private static String window(Cursor cursor) {
        var beyond = cursor.backward() ? "<" : ">";
        var order = cursor.backward() ? "desc" : "asc";
        return (cursor.atStart() ? "" : "and (sort_key collate \"vi-x-icu\", id) " + beyond + " (:key, :id)")
                + " order by sort_key collate \"vi-x-icu\" " + order + ", id " + order + " limit :limit";
    }

    /// How many accounts there are, counted no further than the bound.
    int count(Collection<UnitId> agencies, AccountFilter filter, int bound) {
        return database.sql("select count(*) from (select 1 " + FILTERED + " limit :bound) found")
                .params(params(agencies, filter)).param("bound", bound).query((row, n) -> row.getInt(1)).single();
    }

    private static HashMap<String, @Nullable Object> params(Collection<UnitId> agencies, AccountFilter filter) {
        var values = new HashMap<String, @Nullable Object>();
        values.put("agencies", agencies.stream().map(UnitId::value).toArray(UUID[]::new));
        values.put("text", filter.text() == null || filter.text().isBlank() ? null : SearchKey.like(filter.text()));
        values.put("unit", filter.unit() == null ? null : filter.unit().value());
        values.put("role", filter.role() == null ? null : filter.role().name());
        values.put("state", filter.state() == null ? null : filter.state().name());
        return values;
    }
}
