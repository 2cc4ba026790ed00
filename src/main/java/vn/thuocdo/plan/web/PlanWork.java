package vn.thuocdo.plan.web;

import static vn.thuocdo.ui.Page.text;
import static vn.thuocdo.ui.Page.texts;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.thuocdo.calendar.Clocks;
import vn.thuocdo.calendar.WorkingCalendars;
import vn.thuocdo.calendar.engine.CountingRule;
import vn.thuocdo.calendar.engine.DayOffRule;
import vn.thuocdo.calendar.engine.Deadline;
import vn.thuocdo.calendar.engine.WorkingCalendar;
import vn.thuocdo.kernel.Actor;
import vn.thuocdo.kernel.SearchKey;
import vn.thuocdo.kernel.UnitId;
import vn.thuocdo.kernel.Vietnam;
import vn.thuocdo.organisation.UnitQueries;
import vn.thuocdo.ui.spi.WorkCounts;
import vn.thuocdo.ui.spi.WorkCursor;
import vn.thuocdo.ui.spi.WorkGroup;
import vn.thuocdo.ui.spi.WorkItem;
import vn.thuocdo.ui.spi.WorkKind;
import vn.thuocdo.ui.spi.WorkQuery;
import vn.thuocdo.ui.spi.WorkScope;
import vn.thuocdo.ui.spi.WorkSource;

/// Plans in the work list. There are few of them, so that the list is cut in memory.
@Component
class PlanWork implements WorkSource {
    private static final WorkKind KIND = new WorkKind("plan", "plan.work.kind", "file-text");
    /// Working days after today that still count as soon; the clock turns amber with fewer left.
    private static final int SOON = 2;
    private static final Comparator<WorkCursor> ORDER = Comparator.comparing(WorkCursor::band)
            .thenComparing(WorkCursor::due).thenComparing(place -> place.id().toString());

    private final PlanDuties duties;
    private final UnitQueries units;
    private final WorkingCalendars calendars;
    private final Clock clock;

    PlanWork(PlanDuties duties, UnitQueries units, WorkingCalendars calendars, Clock clock) {
        this.duties = duties;
        this.units = units;
        this.calendars = calendars;
        this.clock = clock;
    }

    @Override
    public WorkKind kind() {
        return KIND;
    }

    @Override
    public List<WorkItem> items(Actor actor, WorkQuery query) {
        var after = query.after();
        return lines(actor, query.scope(), query.text()).filter(line -> isAfter(line, after))
                .sorted(Comparator.comparing(WorkCursor::of, ORDER)).limit(query.limit()).toList();
    }

    @Override
    public WorkCounts counts(Actor actor, WorkScope scope, String text) {
        var counts = new EnumMap<WorkGroup, Integer>(WorkGroup.class);
        lines(actor, scope, text).forEach(line -> counts.merge(line.group(), 1, Integer::sum));
        return new WorkCounts(counts);
    }

    private static boolean isAfter(WorkItem line, @Nullable WorkCursor after) {
        return after == null || ORDER.compare(WorkCursor.of(line),
                new WorkCursor(after.band(), after.due(), KIND.id(), after.idFor(KIND.id()))) > 0;
    }

    private Stream<WorkItem> lines(Actor actor, WorkScope scope, String words) {
        var calendar = calendars.of(actor.agency(), actor.unit());
        var wanted = SearchKey.of(words);
        return duties.of(actor, scope).stream().map(duty -> line(duty, calendar))
                .filter(line -> SearchKey.of(line.title() + " " + line.note()).contains(wanted));
    }

    private WorkItem line(PlanDuty duty, WorkingCalendar calendar) {
        var title = text("plan.work." + duty.act(), duty.name());
        var act = new WorkItem.Act(text("plan.work." + duty.act() + ".act"), duty.url());
        if (duty.last() == null)
            return new WorkItem(KIND.id(), duty.id(), title, duty.note(), duty.url(), WorkGroup.OPEN, null, null,
                    text("plan.work.waiting"), act, List.of(), null, name(duty.unit()));
        var due = Deadline.onDate(calendar, CountingRule.PLAIN.with(DayOffRule.PREVIOUS_WORKING_DAY),
                Objects.requireNonNull(duty.from()).atStartOfDay(Vietnam.ZONE).toInstant(), duty.last());
        var read = due.reading(clock.instant());
        return new WorkItem(KIND.id(), duty.id(), title, duty.note(), duty.url(), group(due, calendar), due.due(),
                Clocks.bar(read, SOON, texts()), Clocks.remaining(read, texts()), act, List.of(), null,
                name(duty.unit()));
    }

    private WorkGroup group(Deadline deadline, WorkingCalendar calendar) {
        var today = Vietnam.today(clock);
        var day = LocalDate.ofInstant(deadline.due(), Vietnam.ZONE);
        if (deadline.due().isBefore(clock.instant()))
            return WorkGroup.LATE;
        if (!day.isAfter(today))
            return WorkGroup.TODAY;
        return day.isAfter(calendar.plusWorkingDays(today, SOON)) ? WorkGroup.LATER : WorkGroup.SOON;
    }

    private String name(UnitId unit) {
        return units.names(Set.of(unit)).getOrDefault(unit, "");
    }
}
