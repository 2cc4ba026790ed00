package vn.thuocdo.plan.imports;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;
import vn.thuocdo.kernel.Conflict;
import vn.thuocdo.kernel.Sql;

/// Rows of `plan.import_row`.
@Component
class RowStore {
    private final JdbcClient database;
    private final JsonMapper json;

    RowStore(JdbcClient database, JsonMapper json) {
        this.database = database;
        this.json = json;
    }

    void add(PlanImport owner, ReviewRow row) {
        database.sql("""
                insert into plan.import_row (agency, import, id, position, state, target, content, doubts, source, version)
                values (:agency, :import, :id, :position, :state, :target, :content::jsonb, :doubts::jsonb,
                        :source::jsonb, 0)
                """).param("agency", owner.agency().value()).param("import", owner.id().value()).param("id", row.id())
                .param("position", row.position()).param("state", row.state().name())
                .param("target", row.content().target()).param("content", json.writeValueAsString(row.content()))
                .param("doubts", json.writeValueAsString(row.doubts()))
                .param("source", json.writeValueAsString(row.source())).update();
    }

    /// Saves the row when nobody else did since it was read.
    void save(PlanImport owner, ReviewRow row) {
        Conflict.unlessOne(database.sql("""
                update plan.import_row set state = :state, target = :target, content = :content::jsonb,
                       doubts = :doubts::jsonb, version = version + 1
                where agency = :agency and import = :import and id = :id and version = :version
                """).param("state", row.state().name()).param("target", row.content().target())
                .param("content", json.writeValueAsString(row.content()))
                .param("doubts", json.writeValueAsString(row.doubts())).param("agency", owner.agency().value())
                .param("import", owner.id().value()).param("id", row.id()).param("version", row.version()).update(),
                "import-row");
    }

    /// Makes room for `count` rows behind a position.
    void shift(PlanImport owner, int behind, int count) {
        database.sql("""
                update plan.import_row set position = position + :count
                where agency = :agency and import = :import and position > :behind
                """).param("count", count).param("agency", owner.agency().value())
                .param("import", owner.id().value()).param("behind", behind).update();
    }

    void remove(PlanImport owner, UUID id) {
        database.sql("delete from plan.import_row where agency = :agency and import = :import and id = :id")
                .param("agency", owner.agency().value()).param("import", owner.id().value()).param("id", id).update();
    }

    void clear(PlanImport owner) {
        database.sql("delete from plan.import_row where agency = :agency and import = :import")
                .param("agency", owner.agency().value()).param("import", owner.id().value()).update();
    }

    List<ReviewRow> all(PlanImport owner) {
        return database.sql("""
                select * from plan.import_row where agency = :agency and import = :import order by position, id
                """).param("agency", owner.agency().value()).param("import", owner.id().value())
                .query((row, number) -> read(row)).list();
    }

    Optional<ReviewRow> find(PlanImport owner, UUID id) {
        return database.sql("select * from plan.import_row where agency = :agency and import = :import and id = :id")
                .param("agency", owner.agency().value()).param("import", owner.id().value()).param("id", id)
                .query((row, number) -> read(row)).optional();
    }

    private ReviewRow read(ResultSet row) throws SQLException {
        return new ReviewRow(Sql.id(row, "id"), row.getInt("position"), RowState.valueOf(row.getString("state")),
                json.readValue(row.getString("content"), RowContent.class),
                Arrays.asList(json.readValue(row.getString("doubts"), RowDoubt[].class)),
                json.readValue(row.getString("source"), RowSource.class), row.getInt("version"));
    }
}
