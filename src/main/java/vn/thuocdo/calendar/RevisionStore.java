package vn.thuocdo.calendar;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;
import vn.thuocdo.kernel.Actor;
import vn.thuocdo.kernel.Conflict;
import vn.thuocdo.kernel.Sql;
import vn.thuocdo.kernel.UnitId;

/// Changes of calendars, drafts and applied ones.
@Repository
class RevisionStore {
    private static final JsonMapper JSON = JsonMapper.shared();
    private static final String REVISIONS = """
            select r.*, u.id as undone_by,
                   (select count(*) from calendar.moved m where m.agency = :reader and m.revision = r.id) as moved
            from calendar.revision r
            left join calendar.revision u on u.agency = r.agency and u.undoes = r.id and u.state = 'APPLIED'
            """;

    private final JdbcClient database;

    RevisionStore(JdbcClient database) {
        this.database = database;
    }

    void insert(Revision revision, Actor actor) {
        var undoes = revision.undoes();
        database.sql("""
                insert into calendar.revision (agency, id, unit, state, edit, before, reason, document, undoes,
                                               drafted_at, account, person)
                values (:agency, :id, :unit, 'DRAFT', cast(:edit as jsonb), cast(:before as jsonb), :reason, :document,
                        :undoes, :at, :account, :person)
                """).param("agency", revision.scope().agency().value()).param("id", revision.id().value())
                .param("unit", revision.scope().unit().value()).param("edit", JSON.writeValueAsString(revision.edit()))
                .param("before", JSON.writeValueAsString(revision.before())).param("reason", revision.reason())
                .param("document", revision.document()).param("undoes", undoes == null ? null : undoes.value())
                .param("at", Sql.at(revision.draftedAt())).param("account", actor.account().value())
                .param("person", actor.name()).update();
    }

    /// Marks a draft as applied; throws [Conflict] when somebody was faster.
    void apply(Revision revision, Reach reach, Instant at, Actor actor) {
        var rows = database.sql("""
                update calendar.revision set state = 'APPLIED', reach = :reach, applied_at = :at, account = :account,
                                             person = :person
                where agency = :agency and id = :id and state = 'DRAFT'
                """).param("reach", reach.name()).param("at", Sql.at(at)).param("account", actor.account().value())
                .param("person", actor.name()).param("agency", revision.scope().agency().value())
                .param("id", revision.id().value()).update();
        Conflict.unlessOne(rows, "calendar");
    }

    void delete(CalendarScope scope, RevisionId id) {
        database.sql("delete from calendar.revision where agency = :agency and id = :id and state = 'DRAFT'")
                .param("agency", scope.agency().value()).param("id", id.value()).update();
    }

    /// @param reader the agency whose moved due moments are counted
    Optional<Revision> find(CalendarScope scope, RevisionId id, UnitId reader) {
        return database.sql(REVISIONS + "where r.agency = :agency and r.unit = :unit and r.id = :id")
                .param("reader", reader.value()).param("agency", scope.agency().value())
                .param("unit", scope.unit().value()).param("id", id.value()).query(RevisionStore::revision).optional();
    }

    /// The applied changes of a calendar, the latest first, at most so many.
    List<Revision> applied(CalendarScope scope, UnitId reader, int limit) {
        return database.sql(REVISIONS + """
                where r.agency = :agency and r.unit = :unit and r.state = 'APPLIED' order by r.applied_at desc, r.id desc
                limit :limit
                """).param("reader", reader.value()).param("agency", scope.agency().value())
                .param("unit", scope.unit().value()).param("limit", limit).query(RevisionStore::revision).list();
    }

    private static Revision revision(ResultSet row, int number) throws SQLException {
        var reach = row.getString("reach");
        return new Revision(new RevisionId(Sql.id(row, "id")),
                new CalendarScope(new UnitId(Sql.id(row, "agency")), new UnitId(Sql.id(row, "unit"))),
                reach == null ? null : Reach.valueOf(reach), edit(row, "edit"), edit(row, "before"),
                row.getString("reason"), row.getString("document"), idOrNull(row, "undoes"),
                idOrNull(row, "undone_by"), Sql.instant(row, "drafted_at"), Sql.instantOrNull(row, "applied_at"),
                row.getString("person"), row.getInt("moved"));
    }

    private static CalendarEdit edit(ResultSet row, String column) throws SQLException {
        return JSON.readValue(row.getString(column), CalendarEdit.class);
    }

    private static @Nullable RevisionId idOrNull(ResultSet row, String column) throws SQLException {
        var id = Sql.idOrNull(row, column);
        return id == null ? null : new RevisionId(id);
    }
}
