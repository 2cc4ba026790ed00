package vn.thuocdo.task;

import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.thuocdo.calendar.spi.UnitCalendars;
import vn.thuocdo.kernel.Changes;
import vn.thuocdo.kernel.Sql;
import vn.thuocdo.kernel.UnitId;
import vn.thuocdo.task.due.DueCodes;
import vn.thuocdo.task.due.DueRule;

/// Finds the open occasions whose due moment would be another one, and moves them. Whoever moves some holds their tasks
/// first, so that nobody writes back what they had read before.
@Component
class OpenOccasions {
    private final JdbcClient database;
    private final TaskStore tasks;
    private final OccasionStore occasions;
    private final Present present;
    private final Changes changes;

    OpenOccasions(JdbcClient database, TaskStore tasks, OccasionStore occasions, Present present, Changes changes) {
        this.database = database;
        this.tasks = tasks;
        this.occasions = occasions;
        this.present = present;
        this.changes = changes;
    }

    /// An open occasion.
    ///
    /// @param task     the task
    /// @param label    plan and number of the task
    /// @param title    what is to be done
    /// @param rule     the task's due rule
    /// @param occasion the occasion
    record Open(TaskId task, String label, String title, DueRule rule, Occasion occasion) {
        /// The due moment by other calendars; the present one where the rule gives none.
        @Nullable
        Instant due(UnitCalendars calendars) {
            var basis = occasion.basis();
            var due = DueMoments.moment(rule, basis, calendars.of(basis.calendar()));
            return due == null ? occasion.due() : due;
        }
    }

    /// All open occasions of an agency that have a due moment, by due moment.
    List<Open> of(UnitId agency) {
        return database.sql("""
                select o.*, t.id task_id, t.code, t.title, t.plan_label, t.due_rule
                from task.task t join task.occasion o on o.agency = t.agency and o.task = t.id
                where t.agency = :agency and not t.closed and o.state not in ('DONE', 'CANCELLED')
                  and o.due is not null
                order by o.due, t.id, o.number""").param("agency", agency.value()).query((row, _) -> {
            var plan = row.getString("plan_label");
            return new Open(new TaskId(Sql.id(row, "task_id")), (plan.isEmpty() ? "" : plan + " · ")
                    + row.getString("code"), row.getString("title"), DueCodes.parse(row.getString("due_rule")),
                    OccasionStore.read(row));
        }).list();
    }

    /// Those that other calendars move.
    List<Open> moving(UnitId agency, UnitCalendars calendars) {
        return of(agency).stream().filter(open -> !Objects.equals(open.due(calendars), open.occasion().due()))
                .toList();
    }

    /// Gives occasions the due moments of the calendars, and tells of each task that moves.
    ///
    /// @param action last part of the message key `task.change.<action>`
    void move(UnitId agency, Collection<Open> moving, UnitCalendars calendars, String action, String reason) {
        var byTask = moving.stream().collect(Collectors.groupingBy(Open::task, LinkedHashMap::new,
                Collectors.toList()));
        for (var task : tasks.hold(agency, byTask.keySet(), present.moment(agency)))
            move(task, Objects.requireNonNull(byTask.get(task.id())), calendars, action, reason);
    }

    private void move(Task task, List<Open> moving, UnitCalendars calendars, String action, String reason) {
        var now = new LinkedHashMap<String, Instant>();
        var was = new LinkedHashMap<String, Instant>();
        tasks.touch(task, present.now());
        for (var open : moving) {
            var occasion = task.occasion(open.occasion().number());
            var due = open.due(calendars);
            note(was, occasion, occasion.due());
            note(now, occasion, due);
            occasions.update(task.agency(), task.id(), occasion.derived(occasion.basis(), due));
        }
        tasks.sync(tasks.reread(task, present.moment(task.agency())));
        changes.tell(task.agency(), task.ref(), task.row().code(), "task.change." + action, Map.of("due", was),
                Map.of("due", now), reason.isBlank() ? null : reason);
    }

    private static void note(Map<String, Instant> due, Occasion occasion, @Nullable Instant moment) {
        if (moment != null)
            due.put(occasion.period().isEmpty() ? String.valueOf(occasion.number()) : occasion.period(), moment);
    }
}
