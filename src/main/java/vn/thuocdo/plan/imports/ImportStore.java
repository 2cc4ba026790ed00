package vn.thuocdo.plan.imports;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.thuocdo.document.FileId;
import vn.thuocdo.kernel.AccountId;
import vn.thuocdo.kernel.Conflict;
import vn.thuocdo.kernel.Sql;
import vn.thuocdo.kernel.UnitId;
import vn.thuocdo.plan.PlanId;

/// Rows of `plan.import`.
@Component
class ImportStore {
    private static final String HEAD = """
            select agency, id, file_name, size, file, state, failure, title, number, issued_on, year, plan,
                   leads_settled, created_by, created_at, version from plan.import
            """;

    private final JdbcClient database;

    ImportStore(JdbcClient database) {
        this.database = database;
    }

    void add(PlanImport fresh) {
        database.sql("""
                insert into plan.import (agency, id, file_name, size, file, state, year, created_by, created_at, version)
                values (:agency, :id, :name, :size, :file, :state, 0, :by, :at, 0)
                """).param("agency", fresh.agency().value()).param("id", fresh.id().value())
                .param("name", fresh.fileName()).param("size", fresh.size())
                .param("file", fresh.file().value()).param("state", fresh.state().name())
                .param("by", fresh.createdBy().value()).param("at", Sql.at(fresh.createdAt())).update();
    }

    /// Saves the head when nobody else did since it was read.
    void save(PlanImport changed) {
        var plan = changed.plan();
        Conflict.unlessOne(database.sql("""
                update plan.import set state = :state, failure = :failure, title = :title, number = :number,
                       issued_on = :issued, year = :year, plan = :plan,
                       leads_settled = :settled, version = version + 1
                where agency = :agency and id = :id and version = :version
                """).param("state", changed.state().name()).param("failure", changed.failure())
                .param("title", changed.title()).param("number", changed.number()).param("issued", changed.issuedOn())
                .param("year", changed.year()).param("plan", plan == null ? null : plan.value())
                .param("settled", changed.leadsSettled()).param("agency", changed.agency().value())
                .param("id", changed.id().value()).param("version", changed.version()).update(), "import");
    }

    Optional<PlanImport> find(UnitId agency, ImportId id) {
        return database.sql(HEAD + "where agency = :agency and id = :id").param("agency", agency.value())
                .param("id", id.value()).query((row, number) -> read(row)).optional();
    }

    /// The plan that an import of any agency became.
    Optional<PlanId> planOf(ImportId id) {
        return database.sql("select plan from plan.import where id = :id and plan is not null").param("id", id.value())
                .query((row, number) -> new PlanId(Sql.id(row, "plan"))).optional();
    }

    /// The import, locked until the end of the transaction.
    Optional<PlanImport> locked(UnitId agency, ImportId id) {
        return database.sql(HEAD + "where agency = :agency and id = :id for update").param("agency", agency.value())
                .param("id", id.value()).query((row, number) -> read(row)).optional();
    }

    List<PlanImport> newest(UnitId agency, int limit) {
        return database.sql(HEAD + "where agency = :agency and state <> 'DISCARDED' order by id desc limit :limit")
                .param("agency", agency.value()).param("limit", limit).query((row, number) -> read(row)).list();
    }

    private static PlanImport read(ResultSet row) throws SQLException {
        var plan = Sql.idOrNull(row, "plan");
        return new PlanImport(new UnitId(Sql.id(row, "agency")), new ImportId(Sql.id(row, "id")),
                row.getString("file_name"), row.getLong("size"),
                new FileId(Sql.id(row, "file")), ImportState.valueOf(row.getString("state")),
                row.getString("failure"), row.getString("title"), row.getString("number"),
                Sql.dayOrNull(row, "issued_on"), row.getInt("year"), plan == null ? null : new PlanId(plan),
                row.getBoolean("leads_settled"),
                new AccountId(Sql.id(row, "created_by")), Sql.instant(row, "created_at"), row.getInt("version"));
    }
}
