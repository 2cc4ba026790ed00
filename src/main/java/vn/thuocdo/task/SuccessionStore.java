package vn.thuocdo.task;

import java.util.Collection;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.thuocdo.kernel.Sql;
import vn.thuocdo.kernel.UnitId;

/// Finds the open tasks of units and gives tasks to another agency.
@Component
class SuccessionStore {
    private final JdbcClient database;

    SuccessionStore(JdbcClient database) {
        this.database = database;
    }

    /// How many open tasks a unit takes part in.
    long open(UnitId agency, UnitId unit) {
        return database.sql("""
                select count(*) from task.party p join task.task t on t.agency = p.agency and t.id = p.task
                where p.agency = :agency and p.unit = :unit and not t.closed""").param("agency", agency.value())
                .param("unit", unit.value()).query(Long.class).single();
    }

    /// The open tasks in which one of the units takes part.
    List<TaskId> openOf(UnitId agency, Collection<UnitId> units) {
        return database.sql("""
                select distinct t.id from task.party p join task.task t on t.agency = p.agency and t.id = p.task
                where p.agency = :agency and p.unit in (:units) and not t.closed order by t.id""")
                .param("agency", agency.value()).param("units", units.stream().map(UnitId::value).toList())
                .query((row, _) -> new TaskId(Sql.id(row, "id"))).list();
    }

    /// All open tasks of an agency with the tasks that they are parts of and their parts, which no two agencies can
    /// share.
    List<TaskId> families(UnitId agency) {
        return database.sql("""
                select t.id from task.task t where t.agency = :agency and (not t.closed
                    or exists (select 1 from task.task w where w.agency = t.agency and w.id = t.parent
                        and (not w.closed or exists (select 1 from task.task s
                            where s.agency = w.agency and s.parent = w.id and not s.closed)))
                    or exists (select 1 from task.task p where p.agency = t.agency and p.parent = t.id
                        and not p.closed))
                order by t.id""").param("agency", agency.value())
                .query((row, _) -> new TaskId(Sql.id(row, "id"))).list();
    }

    /// Gives tasks with everything that hangs on them to another agency; its numbering goes on after theirs.
    void give(UnitId from, UnitId to, Collection<TaskId> tasks) {
        if (tasks.isEmpty())
            return;
        // while a family moves row by row, its parts refer to both agencies
        database.sql("set constraints all deferred").update();
        database.sql("update task.task set agency = :to where agency = :from and id in (:ids)")
                .param("from", from.value()).param("to", to.value())
                .param("ids", tasks.stream().map(TaskId::value).toList()).update();
        database.sql("set constraints all immediate").update();
        database.sql("""
                insert into task.counter (agency, year, last)
                select :to, year, last from task.counter where agency = :from
                on conflict (agency, year) do update set last = greatest(task.counter.last, excluded.last)""")
                .param("from", from.value()).param("to", to.value()).update();
    }

    /// Lets open occasions count by the calendar of a successor.
    void count(UnitId agency, Collection<TaskId> tasks, UnitId earlier, UnitId later) {
        if (!tasks.isEmpty())
            database.sql("""
                    update task.occasion set calendar = :later where agency = :agency and task in (:ids)
                      and calendar = :earlier and state not in ('DONE', 'CANCELLED')""")
                    .param("agency", agency.value()).param("ids", tasks.stream().map(TaskId::value).toList())
                    .param("earlier", earlier.value()).param("later", later.value()).update();
    }
}
