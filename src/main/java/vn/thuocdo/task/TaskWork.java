package vn.thuocdo.task;

import static vn.thuocdo.ui.Page.text;

import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.thuocdo.calendar.WorkingCalendars;
import vn.thuocdo.kernel.Actor;
import vn.thuocdo.kernel.Permission;
import vn.thuocdo.kernel.Sql;
import vn.thuocdo.kernel.Vietnam;
import vn.thuocdo.ui.spi.WorkCounts;
import vn.thuocdo.ui.spi.WorkCursor;
import vn.thuocdo.ui.spi.WorkDone;
import vn.thuocdo.ui.spi.WorkGroup;
import vn.thuocdo.ui.spi.WorkItem;
import vn.thuocdo.ui.spi.WorkKind;
import vn.thuocdo.ui.spi.WorkQuery;
import vn.thuocdo.ui.spi.WorkScope;
import vn.thuocdo.ui.spi.WorkSource;

/// Tasks in the work list.
@Component
@Transactional(readOnly = true)
class TaskWork implements WorkSource {
    private static final WorkKind KIND = new WorkKind("task", "task.work.kind", "list-check");
    /// Working days after today that still count as soon.
    private static final int SOON = 2;

    private final TaskList list;
    private final Sights sights;
    private final WorkingCalendars calendars;
    private final WorkLines lines;

    TaskWork(TaskList list, Sights sights, WorkingCalendars calendars, WorkLines lines) {
        this.list = list;
        this.sights = sights;
        this.calendars = calendars;
        this.lines = lines;
    }

    @Override
    public WorkKind kind() {
        return KIND;
    }

    @Override
    public List<WorkItem> items(Actor actor, WorkQuery query) {
        var selection = selection(actor, query.scope(), query.text());
        var limits = limits(actor, selection.moment());
        after(selection, query.after());
        return lines.of(actor, list.first(selection, TaskSort.DUE, query.limit()), limits);
    }

    private static void after(TaskSelection selection, @Nullable WorkCursor after) {
        if (after == null)
            return;
        if (after.band() == 0)
            selection.add("(t.due_key, t.id) > (:afterDue, :afterId)", "afterDue", Sql.at(after.due())).with("afterId",
                    after.idFor(KIND.id()));
        else if (after.band() == 1)
            selection.add("t.due is null");
        else
            selection.add("t.due is null and t.id > :afterId", "afterId", after.idFor(KIND.id()));
    }

    @Override
    public WorkCounts counts(Actor actor, WorkScope scope, String text) {
        var selection = selection(actor, scope, text);
        var limits = limits(actor, selection.moment());
        var counts = new EnumMap<WorkGroup, Integer>(WorkGroup.class);
        list.counts(selection.with("today", Sql.at(limits.today())).with("soon", Sql.at(limits.soon())), """
                case when t.due is null then 'OPEN' when t.due < :now then 'LATE' when t.due < :today then 'TODAY'
                     when t.due < :soon then 'SOON' else 'LATER' end""")
                .forEach((group, count) -> counts.put(WorkGroup.valueOf(group), count));
        return new WorkCounts(counts);
    }

    @Override
    public WorkDone done(Actor actor, WorkScope scope, Instant from, Instant to) {
        var done = list.outcomes(scoped(actor, scope, ""), from, to);
        return new WorkDone(done.getOrDefault("EARLY", 0), done.getOrDefault("ON_TIME", 0),
                done.getOrDefault("LATE", 0));
    }

    @Override
    public List<WorkItem.Act> actsOnMany(Actor actor) {
        return actor.may(Permission.WORK_TASKS)
                ? List.of(new WorkItem.Act(text("task.handOver.act"), "/tasks/hand-over"))
                : List.of();
    }

    private TaskSelection selection(Actor actor, WorkScope scope, String words) {
        return scoped(actor, scope, words).add("not t.closed");
    }

    private TaskSelection scoped(Actor actor, WorkScope scope, String words) {
        var selection = sights.selection(actor, TaskFilter.ALL.ofAgency(actor.agency()).with(words));
        var unit = "exists (select 1 from task.party w where w.agency = t.agency and w.unit = :workUnit "
                + "and w.part = '%s' and w.task = t.id)";
        return switch (scope) {
            case MINE -> selection.add("t.person = :worker", "worker", actor.account().value());
            case UNIT -> selection.add(unit.formatted("LEAD"), "workUnit", actor.unit().value());
            case FOLLOWING -> selection.add("(" + unit.formatted("HELP")
                    + " or t.creator = :worker or exists (select 1 from task.follower f where f.agency = t.agency "
                    + "and f.account = :worker and f.task = t.id))", "workUnit",
                    actor.unit().value()).add("t.person is distinct from :worker", "worker", actor.account().value());
        };
    }

    private Limits limits(Actor actor, Moment moment) {
        var today = moment.now().atZone(Vietnam.ZONE).toLocalDate();
        var soon = calendars.of(actor.agency(), actor.unit()).plusWorkingDays(today, SOON);
        return new Limits(moment.now(), today.plusDays(1).atStartOfDay(Vietnam.ZONE).toInstant(),
                soon.plusDays(1).atStartOfDay(Vietnam.ZONE).toInstant());
    }

    /// Where the groups of the list end.
    ///
    /// @param now   what is due before is late
    /// @param today what is due before is for today
    /// @param soon  what is due before is soon
    record Limits(Instant now, Instant today, Instant soon) {
        WorkGroup group(@Nullable Instant due) {
            if (due == null)
                return WorkGroup.OPEN;
            if (due.isBefore(now))
                return WorkGroup.LATE;
            if (due.isBefore(today))
                return WorkGroup.TODAY;
            return due.isBefore(soon) ? WorkGroup.SOON : WorkGroup.LATER;
        }
    }
}
