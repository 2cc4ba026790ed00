package vn.thuocdo.organisation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.thuocdo.kernel.AccountId;
import vn.thuocdo.kernel.SearchKey;
import vn.thuocdo.kernel.Sql;
import vn.thuocdo.kernel.UnitId;
import vn.thuocdo.kernel.Validity;

/// Who holds which position on a day.
@Repository
class StaffStore {
    private static final String MEMBERS = """
            select a.agency, a.person, p.account, p.name, s.unit, a.position, s.title, s.head, s.authority, a.main,
                   a.valid_from, a.valid_to
            from organisation.appointment a
            join organisation.person p on p.agency = a.agency and p.id = a.person
            join organisation.position s on s.agency = a.agency and s.id = a.position
            where a.valid_from <= :on and (a.valid_to is null or a.valid_to >= :on)
            """;

    private static final String FILTER = """
            and a.agency = :agency and (cast(:unit as uuid) is null or s.unit = :unit)
            and (p.search_key like :text or s.search_key like :text)
            """;

    private final JdbcClient database;

    StaffStore(JdbcClient database) {
        this.database = database;
    }

    List<StaffMember> inUnit(UnitId unit, LocalDate on) {
        return database
                .sql(MEMBERS
                        + "and s.unit = :unit order by s.head desc, s.ordinal, p.sort_key collate \"vi-x-icu\", p.id")
                .param("on", on).param("unit", unit.value()).query(StaffStore::member).list();
    }

    List<StaffMember> inAgency(UnitId agency, LocalDate on) {
        return database.sql(MEMBERS
                + "and a.agency = :agency order by s.unit, s.head desc, s.ordinal, p.sort_key collate \"vi-x-icu\", p.id")
                .param("on", on).param("agency", agency.value()).query(StaffStore::member).list();
    }

    List<StaffMember> leaders(UnitId agency, LocalDate on) {
        return database.sql(MEMBERS + """
                and a.agency = :agency and s.authority <> 'NONE'
                order by s.authority, s.ordinal, a.valid_from, p.id
                """).param("on", on).param("agency", agency.value()).query(StaffStore::member).list();
    }

    List<StaffMember> ofAccount(AccountId account, LocalDate on) {
        return database.sql(MEMBERS + "and p.account = :account order by a.main desc, a.valid_from, a.id")
                .param("on", on).param("account", account.value()).query(StaffStore::member).list();
    }

    List<StaffMember> page(StaffFilter filter, StaffList.@Nullable Cursor after, int limit) {
        return database.sql(MEMBERS + FILTER + """
                and (cast(:key as text) is null or (p.sort_key collate "vi-x-icu", p.id, a.position)
                     > (cast(:key as text) collate "vi-x-icu", cast(:person as uuid), cast(:position as uuid)))
                order by p.sort_key collate "vi-x-icu", p.id, a.position limit :limit
                """).params(values(filter)).param("key", after == null ? null : after.sortKey())
                .param("person", after == null ? null : after.person())
                .param("position", after == null ? null : after.position()).param("limit", limit)
                .query(StaffStore::member).list();
    }

    int count(StaffFilter filter, int bound) {
        return database.sql("select count(*) from (" + MEMBERS + FILTER + "limit :bound) found")
                .params(values(filter)).param("bound", bound).query(Integer.class).single();
    }

    private static Map<String, @Nullable Object> values(StaffFilter filter) {
        var values = new HashMap<String, @Nullable Object>();
        values.put("agency", filter.agency().value());
        values.put("unit", UnitStore.valueOrNull(filter.unit()));
        values.put("on", filter.on());
        values.put("text", SearchKey.like(filter.text()));
        return values;
    }

    static StaffMember member(ResultSet row, int number) throws SQLException {
        var account = Sql.idOrNull(row, "account");
        return new StaffMember(new PersonId(Sql.id(row, "person")), account == null ? null : new AccountId(account),
                row.getString("name"), new UnitId(Sql.id(row, "agency")), new UnitId(Sql.id(row, "unit")),
                new PositionId(Sql.id(row, "position")), row.getString("title"), row.getBoolean("head"),
                Authority.valueOf(row.getString("authority")), row.getBoolean("main"),
                new Validity(row.getObject("valid_from", LocalDate.class), Sql.dayOrNull(row, "valid_to")));
    }
}
