package vn.thuocdo.task;

import java.time.Instant;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.thuocdo.kernel.Sql;
import vn.thuocdo.kernel.UnitId;

/// Finds open work that is near its due moment or past it, and keeps which steps of the ladder it has climbed.
@Component
class ReminderStore {
    private final JdbcClient database;

    ReminderStore(JdbcClient database) {
        this.database = database;
    }

    /// An open occasion with a due moment.
    ///
    /// @param task   the task
    /// @param number number of the occasion
    /// @param begun  when its clock began, or when the task was given if that was later
    /// @param due    its due moment
    record Open(TaskRow task, int number, Instant begun, Instant due) {}

    List<Open> dueBefore(TaskSelection selection, Instant until) {
        var sql = """
                select %s, o.number o_number, greatest(o.begun, t.created_at) o_begun, o.due o_due
                from task.task t join task.occasion o on o.agency = t.agency and o.task = t.id
                where %s and not t.closed and o.state not in ('DONE', 'CANCELLED') and o.due < :until
                order by o.due, t.id""".formatted(TaskRows.COLUMNS, selection.where());
        return selection.bind(database.sql(sql)).param("until", Sql.at(until)).query((row, _) -> new Open(
                TaskRows.read(row), row.getInt("o_number"), Sql.instant(row, "o_begun"), Sql.instant(row, "o_due")))
                .list();
    }

    /// Takes a step; only the first node to take it gets true.
    boolean climb(UnitId agency, Open open, Rung rung, Instant now) {
        return database.sql("""
                insert into task.reminder (agency, task, occasion, due, rung, reminded_at)
                values (:agency, :task, :occasion, :due, :rung, :now) on conflict do nothing""")
                .param("agency", agency.value()).param("task", open.task().id().value())
                .param("occasion", open.number())
                .param("due", Sql.at(open.due())).param("rung", rung.code()).param("now", Sql.at(now)).update() == 1;
    }
}
