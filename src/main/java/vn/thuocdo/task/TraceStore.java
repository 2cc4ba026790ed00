package vn.thuocdo.task;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;
import vn.thuocdo.document.FileId;
import vn.thuocdo.kernel.AccountId;
import vn.thuocdo.kernel.Sql;
import vn.thuocdo.kernel.UnitId;

/// Keeps what work leaves behind: reports, evidence, remarks.
@Component
class TraceStore {
    /// Newest entries shown of one task; more are read from the audit trail.
    static final int MOST = 200;

    private final JdbcClient database;

    TraceStore(JdbcClient database) {
        this.database = database;
    }

    void insert(UnitId agency, TaskId task, Progress progress) {
        database.sql("""
                insert into task.progress (agency, task, id, occasion, percent, words, explanation, reporter,
                    reported_at)
                values (:agency, :task, :id, :occasion, :percent, :words, :explanation, :reporter, :at)""")
                .param("agency", agency.value()).param("task", task.value()).param("id", progress.id())
                .param("occasion", progress.occasion()).param("percent", progress.percent())
                .param("words", progress.words()).param("explanation", progress.explanation())
                .param("reporter", progress.reporter().value()).param("at", Sql.at(progress.reportedAt())).update();
    }

    List<Progress> progress(UnitId agency, TaskId task) {
        return of("progress", "reported_at desc, id desc", agency, task).query((row, _) -> new Progress(
                Sql.id(row, "id"), row.getInt("occasion"), row.getInt("percent"), row.getString("words"),
                row.getString("explanation"), new AccountId(Sql.id(row, "reporter")), Sql.instant(row, "reported_at")))
                .list();
    }

    void insert(UnitId agency, TaskId task, Evidence evidence) {
        database.sql("""
                insert into task.evidence (agency, task, id, occasion, product, file, name, size, note, inside, added_by,
                    added_at)
                values (:agency, :task, :id, :occasion, :product, :file, :name, :size, :note, :inside, :by, :at)""")
                .param("agency", agency.value()).param("task", task.value()).param("id", evidence.id())
                .param("occasion", evidence.occasion()).param("product", evidence.product())
                .param("file", evidence.file().value()).param("name", evidence.name()).param("size", evidence.size())
                .param("note", evidence.note()).param("inside", evidence.inside())
                .param("by", evidence.addedBy().value()).param("at", Sql.at(evidence.addedAt())).update();
    }

    List<Evidence> evidence(UnitId agency, TaskId task) {
        return of("evidence", "added_at desc, id desc", agency, task).query((row, _) -> evidence(row)).list();
    }

    Optional<Evidence> evidence(UnitId agency, TaskId task, UUID id) {
        return database.sql("select * from task.evidence where agency = :agency and task = :task and id = :id")
                .param("agency", agency.value()).param("task", task.value()).param("id", id)
                .query((row, _) -> evidence(row)).optional();
    }

    private static Evidence evidence(ResultSet row) throws SQLException {
        return new Evidence(Sql.id(row, "id"), row.getInt("occasion"), row.getObject("product", Integer.class),
                new FileId(Sql.id(row, "file")), row.getString("name"), row.getLong("size"), row.getString("note"),
                row.getBoolean("inside"), new AccountId(Sql.id(row, "added_by")), Sql.instant(row, "added_at"));
    }

    void deleteEvidence(UnitId agency, TaskId task, UUID id) {
        database.sql("delete from task.evidence where agency = :agency and task = :task and id = :id")
                .param("agency", agency.value()).param("task", task.value()).param("id", id).update();
    }

    void insert(UnitId agency, TaskId task, Remark remark) {
        database.sql("insert into task.remark values (:agency, :task, :id, :author, :at, :words)")
                .param("agency", agency.value()).param("task", task.value()).param("id", remark.id())
                .param("author", remark.author().value()).param("at", Sql.at(remark.saidAt()))
                .param("words", remark.words()).update();
    }

    List<Remark> remarks(UnitId agency, TaskId task) {
        return of("remark", "said_at desc, id desc", agency, task)
                .query((row, _) -> new Remark(Sql.id(row, "id"), new AccountId(Sql.id(row, "author")),
                        Sql.instant(row, "said_at"), row.getString("words")))
                .list();
    }

    void follow(UnitId agency, TaskId task, AccountId account, Instant now) {
        database.sql("insert into task.follower values (:agency, :task, :account, :now) on conflict do nothing")
                .param("agency", agency.value()).param("task", task.value()).param("account", account.value())
                .param("now", Sql.at(now)).update();
    }

    void unfollow(UnitId agency, TaskId task, AccountId account) {
        database.sql("delete from task.follower where agency = :agency and task = :task and account = :account")
                .param("agency", agency.value()).param("task", task.value()).param("account", account.value()).update();
    }

    /// Those who follow a task, the first one first.
    List<AccountId> followers(UnitId agency, TaskId task) {
        return database.sql("select account from task.follower where agency = :agency and task = :task order by since")
                .param("agency", agency.value()).param("task", task.value())
                .query((row, _) -> new AccountId(Sql.id(row, "account"))).list();
    }

    private StatementSpec of(String table, String order, UnitId agency, TaskId task) {
        return database.sql("select * from task." + table + " where agency = :agency and task = :task order by "
                + order + " limit " + MOST).param("agency", agency.value()).param("task", task.value());
    }
}
