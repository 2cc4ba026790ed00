package vn.thuocdo.plan;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;
import vn.thuocdo.kernel.AccountId;
import vn.thuocdo.kernel.Conflict;
import vn.thuocdo.kernel.Sql;
import vn.thuocdo.kernel.UnitId;
import vn.thuocdo.plan.content.PlanText;

/// Editions in the table `plan.edition`; the text is kept as JSON, since it is only read and written as a whole.
@Component
class EditionStore {
    private final JdbcClient database;
    private final JsonMapper json;

    EditionStore(JdbcClient database, JsonMapper json) {
        this.database = database;
        this.json = json;
    }

    void add(UnitId agency, PlanEdition edition) {
        database.sql("""
                insert into plan.edition (agency, plan, edition, title, content, reason, created_at, version)
                values (:agency, :plan, :edition, :title, :content::jsonb, :reason, :createdAt, 0)
                """).param("agency", agency.value()).param("plan", edition.plan().value())
                .param("edition", edition.edition()).param("title", edition.title())
                .param("content", json.writeValueAsString(edition.text())).param("reason", edition.reason())
                .param("createdAt", Sql.at(edition.createdAt())).update();
    }

    /// Saves title and text; throws [Conflict] when somebody else saved them since they were read.
    void write(UnitId agency, PlanId plan, int edition, int version, String title, PlanText text) {
        var rows = database.sql("""
                update plan.edition set title = :title, content = :content::jsonb, version = version + 1
                where agency = :agency and plan = :plan and edition = :edition and version = :version
                    and issued_at is null
                """).param("title", title).param("content", json.writeValueAsString(text))
                .param("agency", agency.value()).param("plan", plan.value()).param("edition", edition)
                .param("version", version).update();
        Conflict.unlessOne(rows, "plan");
    }

    /// Marks an edition as issued.
    void issue(UnitId agency, PlanId plan, int edition, IssueMark mark) {
        var rows = database.sql("""
                update plan.edition set number = :number, issued_on = :issuedOn, issued_at = :issuedAt,
                    issued_by = :issuedBy, by_decision = :byDecision, document = :pdf, docx = :docx,
                    version = version + 1
                where agency = :agency and plan = :plan and edition = :edition and issued_at is null
                """).param("number", mark.number()).param("issuedOn", mark.on()).param("issuedAt", Sql.at(mark.at()))
                .param("issuedBy", mark.by().value()).param("byDecision", mark.byDecision())
                .param("pdf", mark.printed().pdf()).param("docx", mark.printed().docx())
                .param("agency", agency.value()).param("plan", plan.value()).param("edition", edition).update();
        Conflict.unlessOne(rows, "plan");
    }

    /// Throws an edition away that was never issued, with its items.
    void discard(UnitId agency, PlanId plan, int edition) {
        for (var table : List.of("item", "edition"))
            database.sql("delete from plan." + table
                    + " where agency = :agency and plan = :plan and edition = :edition")
                    .param("agency", agency.value()).param("plan", plan.value()).param("edition", edition).update();
    }

    Optional<PlanEdition> find(UnitId agency, PlanId plan, int edition) {
        return database.sql("""
                select * from plan.edition where agency = :agency and plan = :plan and edition = :edition
                """).param("agency", agency.value()).param("plan", plan.value()).param("edition", edition)
                .query(this::edition).optional();
    }

    /// All editions, the newest first.
    List<PlanEdition> all(UnitId agency, PlanId plan) {
        return database.sql("""
                select * from plan.edition where agency = :agency and plan = :plan order by edition desc
                """).param("agency", agency.value()).param("plan", plan.value()).query(this::edition).list();
    }

    private PlanEdition edition(ResultSet row, int number) throws SQLException {
        var issuedBy = Sql.idOrNull(row, "issued_by");
        return new PlanEdition(new PlanId(Sql.id(row, "plan")), row.getInt("edition"), row.getString("title"),
                json.readValue(row.getString("content"), PlanText.class), row.getString("reason"),
                row.getString("number"), Sql.dayOrNull(row, "issued_on"), Sql.instantOrNull(row, "issued_at"),
                issuedBy == null ? null : new AccountId(issuedBy), row.getBoolean("by_decision"),
                Sql.idOrNull(row, "document"), Sql.idOrNull(row, "docx"),
                Sql.instant(row, "created_at"), row.getInt("version"));
    }
}
