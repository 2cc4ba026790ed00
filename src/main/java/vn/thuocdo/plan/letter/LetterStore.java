package vn.thuocdo.plan.letter;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;
import vn.thuocdo.kernel.AccountId;
import vn.thuocdo.kernel.Conflict;
import vn.thuocdo.kernel.Sql;
import vn.thuocdo.kernel.UnitId;
import vn.thuocdo.plan.Plan;
import vn.thuocdo.plan.PlanId;
import vn.thuocdo.plan.paper.ProgressData;

/// Letters in the table `plan.letter`.
@Component
class LetterStore {
    private final JdbcClient database;
    private final JsonMapper json;

    LetterStore(JdbcClient database, JsonMapper json) {
        this.database = database;
        this.json = json;
    }

    void add(Letter letter) {
        database.sql("""
                insert into plan.letter (agency, id, plan, kind, state, title, period, opening, remarks, recipients,
                    created_by, created_at, version)
                values (:agency, :id, :plan, :kind, :state, :title, :period, :opening, :remarks, :recipients::uuid[],
                    :createdBy, :createdAt, 0)
                """).param("agency", letter.agency().value()).param("id", letter.id().value())
                .param("plan", letter.plan().value()).param("kind", letter.kind().name())
                .param("state", letter.state().name()).param("title", letter.title())
                .param("period", letter.period()).param("opening", letter.opening())
                .param("remarks", letter.remarks()).param("recipients", units(letter))
                .param("createdBy", letter.createdBy().value()).param("createdAt", Sql.at(letter.createdAt()))
                .update();
    }

    /// Saves a letter; throws [Conflict] when somebody else saved it since it was read.
    void save(Letter letter, @Nullable AccountId issuedBy, Instant now) {
        var rows = database.sql("""
                update plan.letter set state = :state, title = :title, opening = :opening, remarks = :remarks,
                    recipients = :recipients::uuid[], figures = :figures::jsonb, cut_off = :cutOff, reason = :reason,
                    number = :number, issued_on = :issuedOn, issued_at = :issuedAt, issued_by = :issuedBy, pdf = :pdf,
                    docx = :docx, submitted_by = :submittedBy, version = version + 1
                where agency = :agency and id = :id and version = :version and state <> 'ISSUED'
                """).param("state", letter.state().name()).param("title", letter.title())
                .param("opening", letter.opening()).param("remarks", letter.remarks())
                .param("recipients", units(letter))
                .param("figures", letter.figures() == null ? null : json.writeValueAsString(letter.figures()))
                .param("cutOff", Sql.atOrNull(letter.cutOff())).param("reason", letter.reason())
                .param("number", letter.number()).param("issuedOn", letter.issuedOn())
                .param("issuedAt", issuedBy == null ? null : Sql.at(now))
                .param("issuedBy", issuedBy == null ? null : issuedBy.value()).param("pdf", letter.pdf())
                .param("docx", letter.docx())
                .param("submittedBy", letter.submittedBy() == null ? null : letter.submittedBy().value())
                .param("agency", letter.agency().value()).param("id", letter.id().value())
                .param("version", letter.version()).update();
        Conflict.unlessOne(rows, "plan-letter");
    }

    Optional<Letter> find(UnitId agency, LetterId id) {
        return database.sql("select * from plan.letter where agency = :agency and id = :id and state <> 'DISCARDED'")
                .param("agency", agency.value()).param("id", id.value()).query(this::letter).optional();
    }

    /// All letters of a plan, the newest first.
    List<Letter> of(Plan plan) {
        return database.sql("select * from plan.letter where agency = :agency and plan = :plan"
                + " and state <> 'DISCARDED' order by created_at desc, id desc")
                .param("agency", plan.agency().value()).param("plan", plan.id().value()).query(this::letter).list();
    }

    /// Whether a letter of a kind was ever begun for a week or quarter, thrown away ones included.
    boolean wasBegun(Plan plan, LetterKind kind, String period) {
        return database.sql("select exists (select 1 from plan.letter where agency = :agency and plan = :plan"
                + " and kind = :kind and period = :period)").param("agency", plan.agency().value())
                .param("plan", plan.id().value()).param("kind", kind.name()).param("period", period)
                .query(Boolean.class).single();
    }

    /// Letters of an agency that wait for a signature, the oldest first.
    List<Letter> waiting(UnitId agency) {
        return database.sql("select * from plan.letter where agency = :agency and state = 'SUBMITTED'"
                + " order by created_at, id").param("agency", agency.value()).query(this::letter).list();
    }

    private static String[] units(Letter letter) {
        return letter.recipients().stream().map(UnitId::toString).toArray(String[]::new);
    }

    private Letter letter(ResultSet row, int number) throws SQLException {
        var figures = row.getString("figures");
        var submittedBy = Sql.idOrNull(row, "submitted_by");
        var units = Arrays.asList((UUID[]) row.getArray("recipients").getArray());
        return new Letter(new UnitId(Sql.id(row, "agency")), new LetterId(Sql.id(row, "id")),
                new PlanId(Sql.id(row, "plan")), LetterKind.valueOf(row.getString("kind")),
                LetterState.valueOf(row.getString("state")), row.getString("title"), row.getString("period"),
                row.getString("opening"), row.getString("remarks"), units.stream().map(UnitId::new).toList(),
                figures == null ? null : json.readValue(figures, ProgressData.class),
                Sql.instantOrNull(row, "cut_off"), row.getString("reason"), row.getString("number"),
                Sql.dayOrNull(row, "issued_on"), Sql.idOrNull(row, "pdf"), Sql.idOrNull(row, "docx"),
                new AccountId(Sql.id(row, "created_by")), Sql.instant(row, "created_at"),
                submittedBy == null ? null : new AccountId(submittedBy), row.getInt("version"));
    }
}
