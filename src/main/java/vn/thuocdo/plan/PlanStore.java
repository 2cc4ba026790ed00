package vn.thuocdo.plan;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.thuocdo.kernel.AccountId;
import vn.thuocdo.kernel.Conflict;
import vn.thuocdo.kernel.SearchKey;
import vn.thuocdo.kernel.Sql;
import vn.thuocdo.kernel.UnitId;

/// Heads of plans in the table `plan.plan`.
@Component
class PlanStore {
    static final String COLUMNS = """
            agency, id, kind, year, span, title, state, parent, unit, unit_plans_due, effective_on, edition, in_force,
            original, reason, number, issued_on, created_by, created_at, submitted_by, submitted_at, version""";

    private final JdbcClient database;

    PlanStore(JdbcClient database) {
        this.database = database;
    }

    void add(Plan plan) {
        database.sql("""
                insert into plan.plan (agency, id, kind, year, span, title, state, parent, unit, unit_plans_due,
                    edition, original, created_by, created_at, search, version)
                values (:agency, :id, :kind, :year, :span, :title, :state, :parent, :unit, :unitPlansDue,
                    :edition, :original, :createdBy, :createdAt, :search, :version)
                """).param("agency", plan.agency().value()).param("id", plan.id().value())
                .param("kind", plan.kind().name()).param("year", plan.period().year())
                .param("span", plan.period().span().name()).param("title", plan.title())
                .param("state", plan.state().name()).param("parent", value(plan.parent()))
                .param("unit", plan.unit() == null ? null : plan.unit().value())
                .param("unitPlansDue", plan.unitPlansDue()).param("edition", plan.edition())
                .param("original", plan.original()).param("createdBy", plan.createdBy().value())
                .param("createdAt", Sql.at(plan.createdAt())).param("search", search(plan))
                .param("version", plan.version()).update();
    }

    /// Saves all that can change of a plan; throws [Conflict] when somebody else saved it since it was read.
    void save(Plan plan) {
        var rows = database.sql("""
                update plan.plan set year = :year, span = :span, title = :title, state = :state,
                    unit_plans_due = :unitPlansDue, effective_on = :effectiveOn, edition = :edition,
                    in_force = :inForce, reason = :reason, number = :number, issued_on = :issuedOn,
                    submitted_by = :submittedBy, submitted_at = :submittedAt, search = :search, version = version + 1
                where agency = :agency and id = :id and version = :version
                """).param("year", plan.period().year()).param("span", plan.period().span().name())
                .param("title", plan.title()).param("state", plan.state().name())
                .param("unitPlansDue", plan.unitPlansDue()).param("effectiveOn", plan.effectiveOn())
                .param("edition", plan.edition()).param("inForce", plan.inForce()).param("reason", plan.reason())
                .param("number", plan.number()).param("issuedOn", plan.issuedOn())
                .param("submittedBy", plan.submittedBy() == null ? null : plan.submittedBy().value())
                .param("submittedAt", Sql.atOrNull(plan.submittedAt())).param("search", search(plan))
                .param("agency", plan.agency().value()).param("id", plan.id().value())
                .param("version", plan.version()).update();
        Conflict.unlessOne(rows, "plan");
    }

    /// The plan, locked until the transaction ends, so that acts on one plan follow one another.
    Optional<Plan> locked(UnitId agency, PlanId id) {
        return database.sql("select " + COLUMNS + " from plan.plan where agency = :agency and id = :id for update")
                .param("agency", agency.value()).param("id", id.value()).query(PlanStore::plan).optional();
    }

    /// Issued plans of all agencies whose first day is not after the given one, locked.
    List<Plan> toStart(LocalDate today) {
        return database.sql("select " + COLUMNS + " from plan.plan where state = 'ISSUED' and effective_on <= :today"
                + " order by agency, id for update").param("today", today).query(PlanStore::plan).list();
    }

    static Plan plan(ResultSet row, int number) throws SQLException {
        var parent = Sql.idOrNull(row, "parent");
        var unit = Sql.idOrNull(row, "unit");
        var submittedBy = Sql.idOrNull(row, "submitted_by");
        return new Plan(new UnitId(Sql.id(row, "agency")), new PlanId(Sql.id(row, "id")),
                PlanKind.valueOf(row.getString("kind")),
                new PlanPeriod(row.getInt("year"), PlanPeriod.Span.valueOf(row.getString("span"))),
                row.getString("title"), PlanState.valueOf(row.getString("state")),
                parent == null ? null : new PlanId(parent), unit == null ? null : new UnitId(unit),
                Sql.dayOrNull(row, "unit_plans_due"), Sql.dayOrNull(row, "effective_on"), row.getInt("edition"),
                row.getObject("in_force", Integer.class), Sql.idOrNull(row, "original"), row.getString("reason"),
                row.getString("number"), Sql.dayOrNull(row, "issued_on"), new AccountId(Sql.id(row, "created_by")),
                Sql.instant(row, "created_at"), submittedBy == null ? null : new AccountId(submittedBy),
                Sql.instantOrNull(row, "submitted_at"), row.getInt("version"));
    }

    private static String search(Plan plan) {
        return SearchKey.of(plan.title() + " " + plan.period().year() + " "
                + (plan.number() == null ? "" : plan.number()));
    }

    private static @Nullable UUID value(@Nullable PlanId id) {
        return id == null ? null : id.value();
    }
}
