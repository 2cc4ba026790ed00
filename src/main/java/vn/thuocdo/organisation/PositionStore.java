package vn.thuocdo.organisation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.thuocdo.kernel.Conflict;
import vn.thuocdo.kernel.SearchKey;
import vn.thuocdo.kernel.Sql;
import vn.thuocdo.kernel.UnitId;
import vn.thuocdo.kernel.Validity;

/// The positions.
@Repository
class PositionStore {
    private final JdbcClient database;

    PositionStore(JdbcClient database) {
        this.database = database;
    }

    Optional<Position> find(PositionId id) {
        return database.sql("select * from organisation.position where id = :id").param("id", id.value())
                .query(PositionStore::position).optional();
    }

    List<Position> ofAgency(UnitId agency, LocalDate on) {
        return database.sql("""
                select * from organisation.position
                where agency = :agency and valid_from <= :on and (valid_to is null or valid_to >= :on)
                order by unit, head desc, ordinal, title, id
                """).param("agency", agency.value()).param("on", on).query(PositionStore::position).list();
    }

    List<Position> ofUnit(UnitId unit, LocalDate on) {
        return database.sql("""
                select * from organisation.position
                where unit = :unit and valid_from <= :on and (valid_to is null or valid_to >= :on)
                order by head desc, ordinal, title, id
                """).param("unit", unit.value()).param("on", on).query(PositionStore::position).list();
    }

    void insert(Position position) {
        database.sql("""
                insert into organisation.position
                    (agency, id, unit, title, search_key, head, authority, ordinal, valid_from, valid_to)
                values (:agency, :id, :unit, :title, :search, :head, :authority, :ordinal, :from, :to)
                """).param("agency", position.agency().value()).param("id", position.id().value())
                .param("unit", position.unit().value()).param("title", position.title())
                .param("search", SearchKey.of(position.title())).param("head", position.head())
                .param("authority", position.authority().name())
                .param("ordinal", position.ordinal()).param("from", position.validity().from())
                .param("to", position.validity().to()).update();
    }

    /// Writes title, head, authority, place and last day; throws [Conflict] unless the version is the one read.
    void update(Position position) {
        int rows = database.sql("""
                update organisation.position
                set title = :title, search_key = :search, head = :head, authority = :authority, ordinal = :ordinal, valid_to = :to,
                    version = version + 1
                where agency = :agency and id = :id and version = :version
                """).param("title", position.title()).param("search", SearchKey.of(position.title()))
                .param("head", position.head())
                .param("authority", position.authority().name()).param("ordinal", position.ordinal())
                .param("to", position.validity().to()).param("agency", position.agency().value())
                .param("id", position.id().value()).param("version", position.version()).update();
        Conflict.unlessOne(rows, "position");
    }

    /// How many appointments to the position reach beyond the day.
    int heldAfter(UnitId agency, PositionId id, LocalDate day) {
        return database.sql("""
                select count(*) from organisation.appointment
                where agency = :agency and position = :id and (valid_to is null or valid_to > :day)
                """).param("agency", agency.value()).param("id", id.value()).param("day", day).query(Integer.class)
                .single();
    }

    private static Position position(ResultSet row, int number) throws SQLException {
        return new Position(new PositionId(Sql.id(row, "id")), new UnitId(Sql.id(row, "agency")),
                new UnitId(Sql.id(row, "unit")), row.getString("title"), row.getBoolean("head"),
                Authority.valueOf(row.getString("authority")), row.getInt("ordinal"),
                new Validity(row.getObject("valid_from", LocalDate.class), Sql.dayOrNull(row, "valid_to")),
                row.getInt("version"));
    }
}
