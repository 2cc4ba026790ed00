package vn.thuocdo.task;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;
import vn.thuocdo.kernel.Sql;
import vn.thuocdo.kernel.UnitId;

/// Keeps the occasions of tasks.
@Component
class OccasionStore {
    private final JdbcClient database;

    OccasionStore(JdbcClient database) {
        this.database = database;
    }

    List<Occasion> of(UnitId agency, TaskId task) {
        return database.sql("select * from task.occasion where agency = :agency and task = :task order by number")
                .param("agency", agency.value()).param("task", task.value()).query((row, _) -> read(row)).list();
    }

    static Occasion read(ResultSet row) throws SQLException {
        var outcome = row.getString("outcome");
        var basis = new Occasion.Basis(Sql.dayOrNull(row, "day"), row.getBoolean("strict"),
                Sql.dayOrNull(row, "event_day"), new UnitId(Sql.id(row, "agency")), new UnitId(Sql.id(row, "calendar")),
                row.getString("day_off"));
        return new Occasion(row.getInt("number"), row.getString("period"), basis, Sql.instantOrNull(row, "due"),
                Sql.instantOrNull(row, "first_due"), Sql.instant(row, "begun"),
                TaskState.valueOf(row.getString("state")), row.getInt("percent"), Sql.instantOrNull(row, "done_at"),
                outcome == null ? null : Outcome.valueOf(outcome), row.getInt("reopened"), row.getInt("extensions"));
    }

    /// How much evidence each occasion has for each product.
    List<Task.ProofCount> proofs(UnitId agency, TaskId task) {
        return database.sql("""
                select occasion, product, count(*) from task.evidence where agency = :agency and task = :task
                group by occasion, product""").param("agency", agency.value()).param("task", task.value())
                .query((row, _) -> new Task.ProofCount(row.getInt(1), row.getObject(2, Integer.class), row.getInt(3)))
                .list();
    }

    /// Keeps a new occasion; one of the same period that is already there stays as it is.
    void insert(UnitId agency, TaskId task, Occasion occasion) {
        bind(agency, task, occasion, """
                insert into task.occasion (agency, task, number, period, day, strict, event_day, calendar, day_off, due,
                    first_due, begun, state, percent, done_at, outcome, reopened, extensions)
                values (:agency, :task, :number, :period, :day, :strict, :eventDay, :calendar, :dayOff, :due, :firstDue,
                    :begun, :state, :percent, :doneAt, :outcome, :reopened, :extensions)
                on conflict do nothing""").update();
    }

    void update(UnitId agency, TaskId task, Occasion occasion) {
        bind(agency, task, occasion, """
                update task.occasion set day = :day, strict = :strict, event_day = :eventDay, calendar = :calendar,
                    day_off = :dayOff, due = :due, first_due = :firstDue, begun = :begun, state = :state,
                    percent = :percent, done_at = :doneAt, outcome = :outcome, reopened = :reopened,
                    extensions = :extensions
                where agency = :agency and task = :task and number = :number""").update();
    }

    private StatementSpec bind(UnitId agency, TaskId task, Occasion occasion, String sql) {
        var basis = occasion.basis();
        var outcome = occasion.outcome();
        return database.sql(sql).param("agency", agency.value()).param("task", task.value())
                .param("number", occasion.number()).param("period", occasion.period()).param("day", basis.day())
                .param("strict", basis.strict()).param("eventDay", basis.eventDay())
                .param("calendar", basis.calendar().value()).param("dayOff", basis.dayOff())
                .param("due", Sql.atOrNull(occasion.due())).param("firstDue", Sql.atOrNull(occasion.firstDue()))
                .param("begun", Sql.at(occasion.begun())).param("state", occasion.state().name())
                .param("percent", occasion.percent()).param("doneAt", Sql.atOrNull(occasion.doneAt()))
                .param("outcome", outcome == null ? null : outcome.name()).param("reopened", occasion.reopened())
                .param("extensions", occasion.extensions());
    }

    /// Removes open occasions that bear no trace of work yet; a changed due rule makes new ones.
    void dropUntouched(UnitId agency, TaskId task) {
        database.sql("""
                delete from task.reminder r where agency = :agency and task = :task and exists (
                  select 1 from task.occasion o where o.agency = r.agency and o.task = r.task
                  and o.number = r.occasion and o.state = 'ASSIGNED')""")
                .param("agency", agency.value()).param("task", task.value()).update();
        database.sql("""
                delete from task.occasion o where agency = :agency and task = :task and state = 'ASSIGNED'
                  and not exists (select 1 from task.evidence e
                                  where e.agency = o.agency and e.task = o.task and e.occasion = o.number)
                  and not exists (select 1 from task.extension e
                                  where e.agency = o.agency and e.task = o.task and e.occasion = o.number)
                  and not exists (select 1 from task.progress e
                                  where e.agency = o.agency and e.task = o.task and e.occasion = o.number)""")
                .param("agency", agency.value()).param("task", task.value()).update();
    }

    /// Until which day recurring work has its occasions.
    void produced(UnitId agency, TaskId task, LocalDate until) {
        database.sql("update task.task set produced = :until where agency = :agency and id = :task")
                .param("until", until).param("agency", agency.value()).param("task", task.value()).update();
    }
}
