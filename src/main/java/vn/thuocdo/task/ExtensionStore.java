package vn.thuocdo.task;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.thuocdo.document.FileId;
import vn.thuocdo.kernel.AccountId;
import vn.thuocdo.kernel.Conflict;
import vn.thuocdo.kernel.Refused;
import vn.thuocdo.kernel.Sql;
import vn.thuocdo.kernel.UnitId;

/// Keeps requests for more time and their decisions.
@Component
class ExtensionStore {
    private final JdbcClient database;

    ExtensionStore(JdbcClient database) {
        this.database = database;
    }

    /// Keeps a request; the database allows one at a time for an occasion, whoever asks at the same moment.
    void insert(UnitId agency, Extension asked) {
        var file = asked.file();
        try {
            database.sql("""
                    insert into task.extension (agency, id, task, occasion, number, asked_by, asked_at, reason,
                        requested, requested_due, file, file_name, old_due, state)
                    values (:agency, :id, :task, :occasion, :number, :by, :at, :reason, :requested, :requestedDue, :file,
                        :fileName, :oldDue, 'ASKED')""").param("agency", agency.value())
                    .param("id", asked.id().value()).param("task", asked.task().value())
                    .param("occasion", asked.occasion()).param("number", asked.number())
                    .param("by", asked.askedBy().value()).param("at", Sql.at(asked.askedAt()))
                    .param("reason", asked.reason()).param("requested", asked.requested())
                    .param("requestedDue", Sql.at(asked.requestedDue()))
                    .param("file", file == null ? null : file.value())
                    .param("fileName", asked.fileName()).param("oldDue", Sql.at(asked.oldDue())).update();
        } catch (DuplicateKeyException another) {
            throw Refused.because("task.extension.pending");
        }
    }

    /// Keeps a decision; only one can be the first.
    void decide(UnitId agency, Extension decided) {
        var by = decided.decidedBy();
        Conflict.unlessOne(database.sql("""
                update task.extension set state = :state, decided_by = :by, decided_at = :at, decision = :words,
                    new_due = :newDue
                where agency = :agency and id = :id and state = 'ASKED'""").param("state", decided.state().name())
                .param("by", by == null ? null : by.value()).param("at", Sql.atOrNull(decided.decidedAt()))
                .param("words", decided.decision()).param("newDue", Sql.atOrNull(decided.newDue()))
                .param("agency", agency.value()).param("id", decided.id().value()).update(), "extension");
    }

    Optional<Extension> find(UnitId agency, ExtensionId id) {
        return database.sql("select * from task.extension where agency = :agency and id = :id")
                .param("agency", agency.value()).param("id", id.value()).query((row, _) -> read(row)).optional();
    }

    /// All requests for a task, newest first.
    List<Extension> of(UnitId agency, TaskId task) {
        return database.sql("select * from task.extension where agency = :agency and task = :task "
                + "order by asked_at desc, id desc").param("agency", agency.value()).param("task", task.value())
                .query((row, _) -> read(row)).list();
    }

    /// The requests that wait for tasks selected, those for what is due first at the head; at most [TraceStore#MOST].
    List<Extension> waiting(TaskSelection selection) {
        return selected(selection, "e.state = 'ASKED'", "e.old_due, e.id");
    }

    /// The requests decided or lapsed for tasks selected, newest first; at most [TraceStore#MOST].
    List<Extension> decided(TaskSelection selection) {
        return selected(selection, "e.state <> 'ASKED'", "e.decided_at desc, e.id desc");
    }

    private List<Extension> selected(TaskSelection selection, String state, String order) {
        var sql = """
                select e.* from task.extension e where %s and exists (select 1 from task.task t
                    where t.agency = e.agency and t.id = e.task and %s) order by %s limit %d"""
                .formatted(state, selection.where(), order, TraceStore.MOST);
        return selection.bind(database.sql(sql)).query((row, _) -> read(row)).list();
    }

    private static Extension read(ResultSet row) throws SQLException {
        return new Extension(new ExtensionId(Sql.id(row, "id")), new TaskId(Sql.id(row, "task")),
                row.getInt("occasion"), row.getInt("number"), new AccountId(Sql.id(row, "asked_by")),
                Sql.instant(row, "asked_at"), row.getString("reason"), row.getObject("requested",
                        LocalDate.class),
                Sql.instant(row, "requested_due"), TaskRows.mapped(Sql.idOrNull(row, "file"), FileId::new),
                row.getString("file_name"), Sql.instant(row, "old_due"),
                Extension.State.valueOf(row.getString("state")),
                TaskRows.mapped(Sql.idOrNull(row, "decided_by"), AccountId::new), Sql.instantOrNull(row, "decided_at"),
                row.getString("decision"), Sql.instantOrNull(row, "new_due"));
    }
}
