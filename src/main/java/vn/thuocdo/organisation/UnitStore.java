package vn.thuocdo.organisation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.thuocdo.kernel.Conflict;
import vn.thuocdo.kernel.SearchKey;
import vn.thuocdo.kernel.Sql;
import vn.thuocdo.kernel.UnitId;
import vn.thuocdo.kernel.Validity;

/// Units and their versions by date.
@Repository
class UnitStore {
    /// Each unit as it is on `:on`; before its first day as it begins, after its last day as it ended.
    private static final String UNITS = """
            select u.agency, u.id, v.parent, u.code, v.name, v.short_name, v.kind, u.ordinal, u.valid_from, u.valid_to,
                   u.version
            from organisation.unit u
            cross join lateral (
                select * from organisation.unit_version v
                where v.agency = u.agency and v.unit = u.id and v.valid_from <= greatest(cast(:on as date), u.valid_from)
                order by v.valid_from desc limit 1) v
            """;

    private final JdbcClient database;

    UnitStore(JdbcClient database) {
        this.database = database;
    }

    Optional<Unit> find(UnitId id, LocalDate on) {
        return database.sql(UNITS + "where u.id = :id").param("on", on).param("id", id.value()).query(UnitStore::unit)
                .optional();
    }

    List<Unit> find(Collection<UnitId> ids, LocalDate on) {
        if (ids.isEmpty())
            return List.of();
        return database.sql(UNITS + "where u.id in (:ids)").param("on", on)
                .param("ids", ids.stream().map(UnitId::value).toList()).query(UnitStore::unit).list();
    }

    /// Every unit the agency ever had, as it is on the day.
    List<Unit> ofAgency(UnitId agency, LocalDate on) {
        return database.sql(UNITS + "where u.agency = :agency order by u.ordinal, v.search_key, u.id").param("on", on)
                .param("agency", agency.value()).query(UnitStore::unit).list();
    }

    /// The agencies that stand under one of the units on the day.
    List<Unit> agenciesUnder(Collection<UnitId> parents, LocalDate on) {
        return database.sql(UNITS + """
                where u.id = u.agency and v.parent in (:parents) and u.valid_from <= :on
                  and (u.valid_to is null or u.valid_to >= :on)
                order by u.ordinal, v.search_key, u.id
                """).param("on", on).param("parents", parents.stream().map(UnitId::value).toList())
                .query(UnitStore::unit).list();
    }

    /// Every agency kept here.
    List<Unit> agencies(LocalDate on) {
        return database.sql(UNITS + "where u.id = u.agency order by u.ordinal, v.search_key, u.id").param("on", on)
                .query(UnitStore::unit).list();
    }

    boolean codeTaken(UnitId agency, String code) {
        return database.sql("select exists (select from organisation.unit where agency = :agency and code = :code)")
                .param("agency", agency.value()).param("code", code).query(Boolean.class).single();
    }

    void insert(Unit unit) {
        database.sql("""
                insert into organisation.unit (agency, id, code, ordinal, valid_from, valid_to)
                values (:agency, :id, :code, :ordinal, :from, :to)
                """).param("agency", unit.agency().value()).param("id", unit.id().value()).param("code", unit.code())
                .param("ordinal", unit.ordinal()).param("from", unit.validity().from())
                .param("to", unit.validity().to()).update();
        put(unit.agency(), unit.id(), new UnitVersion(unit.validity().from(), unit.parent(), unit.kind(), unit.name(),
                unit.shortName(), null));
    }

    /// Writes what the unit is from a day on; a version that begins on the same day is replaced.
    void put(UnitId agency, UnitId id, UnitVersion version) {
        database.sql("""
                insert into organisation.unit_version
                    (agency, unit, valid_from, parent, kind, name, short_name, search_key, reason)
                values (:agency, :unit, :from, :parent, :kind, :name, :short, :key, :reason)
                on conflict (agency, unit, valid_from) do update
                set parent = excluded.parent, kind = excluded.kind, name = excluded.name,
                    short_name = excluded.short_name, search_key = excluded.search_key, reason = excluded.reason
                """).param("agency", agency.value()).param("unit", id.value()).param("from", version.from())
                .param("parent", valueOrNull(version.parent())).param("kind", version.kind().name())
                .param("name", version.name()).param("short", version.shortName())
                .param("key", SearchKey.of(version.name() + " " + version.shortName()))
                .param("reason", version.reason()).update();
    }

    /// Raises the optimistic version; throws [Conflict] when somebody else did since it was read.
    void touch(UnitId agency, UnitId id, int version) {
        int rows = database.sql("""
                update organisation.unit set version = version + 1
                where agency = :agency and id = :id and version = :version
                """).param("agency", agency.value()).param("id", id.value()).param("version", version).update();
        Conflict.unlessOne(rows, "unit");
    }

    void end(UnitId agency, UnitId id, LocalDate lastDay) {
        database.sql("update organisation.unit set valid_to = :day where agency = :agency and id = :id")
                .param("day", lastDay).param("agency", agency.value()).param("id", id.value()).update();
    }

    List<UnitVersion> versions(UnitId id) {
        return database.sql("select * from organisation.unit_version where unit = :id order by valid_from")
                .param("id", id.value()).query((row, number) -> new UnitVersion(Sql.day(row, "valid_from"),
                        unitOrNull(row, "parent"), UnitKind.valueOf(row.getString("kind")), row.getString("name"),
                        row.getString("short_name"), row.getString("reason")))
                .list();
    }

    static @Nullable UnitId unitOrNull(ResultSet row, String column) throws SQLException {
        var id = Sql.idOrNull(row, column);
        return id == null ? null : new UnitId(id);
    }

    static java.util.@Nullable UUID valueOrNull(@Nullable UnitId id) {
        return id == null ? null : id.value();
    }

    private static Unit unit(ResultSet row, int number) throws SQLException {
        return new Unit(new UnitId(Sql.id(row, "id")), new UnitId(Sql.id(row, "agency")), unitOrNull(row, "parent"),
                row.getString("code"), row.getString("name"), row.getString("short_name"),
                UnitKind.valueOf(row.getString("kind")), row.getInt("ordinal"),
                new Validity(row.getObject("valid_from", LocalDate.class), Sql.dayOrNull(row, "valid_to")),
                row.getInt("version"));
    }
}
