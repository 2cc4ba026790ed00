package vn.thuocdo.plan.imports;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;
import vn.thuocdo.kernel.AccountId;
import vn.thuocdo.kernel.Sql;

/// Rows of `plan.import_step`.
@Component
class StepStore {
    private final JdbcClient database;
    private final JsonMapper json;

    StepStore(JdbcClient database, JsonMapper json) {
        this.database = database;
        this.json = json;
    }

    void add(PlanImport owner, ImportStep step, Instant at) {
        database.sql("""
                insert into plan.import_step (agency, import, no, act, account, person, at, before, added)
                values (:agency, :import, :no, :act, :account, :person, :at, :before::jsonb, :added::jsonb)
                """).param("agency", owner.agency().value()).param("import", owner.id().value()).param("no", step.no())
                .param("act", step.act()).param("account", step.account().value()).param("person", step.person())
                .param("at", Sql.at(at)).param("before", json.writeValueAsString(step.before()))
                .param("added", json.writeValueAsString(step.added())).update();
    }

    void remove(PlanImport owner, int no) {
        database.sql("delete from plan.import_step where agency = :agency and import = :import and no = :no")
                .param("agency", owner.agency().value()).param("import", owner.id().value()).param("no", no).update();
    }

    /// The newest step that was not taken back.
    Optional<ImportStep> last(PlanImport owner) {
        return database.sql("""
                select * from plan.import_step where agency = :agency and import = :import order by no desc limit 1
                """).param("agency", owner.agency().value()).param("import", owner.id().value())
                .query((row, number) -> read(row)).optional();
    }

    private ImportStep read(ResultSet row) throws SQLException {
        return new ImportStep(row.getInt("no"), row.getString("act"), new AccountId(Sql.id(row, "account")),
                row.getString("person"), Arrays.asList(json.readValue(row.getString("before"), ReviewRow[].class)),
                Arrays.asList(json.readValue(row.getString("added"), UUID[].class)));
    }
}
