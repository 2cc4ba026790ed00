package vn.thuocdo.task;

import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.thuocdo.kernel.Cursor;
import vn.thuocdo.kernel.Missing;
import vn.thuocdo.kernel.Refusal;
import vn.thuocdo.kernel.Slice;
import vn.thuocdo.kernel.SourceRef;

/// Reads of tasks, all within the sight of the acting person: list, count, figures and single reads agree.
@Component
@Transactional(readOnly = true)
public class TaskQueries {
    /// Counts go no further than this; shown as `1.000+`.
    public static final int BOUND = 1001;
    /// Most rows of a file or of a printed list.
    public static final int MOST_IN_A_FILE = 20_000;

    private final TaskList list;
    private final TaskFigures figures;
    private final TaskStore tasks;
    private final TraceStore traces;
    private final ExtensionStore extensions;
    private final ExtendTask extend;
    private final Sights sights;

    TaskQueries(TaskList list, TaskFigures figures, TaskStore tasks, TraceStore traces, ExtensionStore extensions,
            ExtendTask extend, Sights sights) {
        this.list = list;
        this.figures = figures;
        this.tasks = tasks;
        this.traces = traces;
        this.extensions = extensions;
        this.extend = extend;
        this.sights = sights;
    }

    /// One page of a list.
    ///
    /// @param cursor from the slice before; null for the first page
    /// @param limit  rows on a page, 1 to 200
    public Slice<TaskRow> list(TaskFilter filter, TaskSort sort, @Nullable String cursor, int limit) {
        return list.page(sights.selection(filter), sort, Cursor.parse(cursor, sort.keys()), Math.clamp(limit, 1, 200));
    }

    /// How many tasks the filter lets through, at most [#BOUND].
    public int count(TaskFilter filter) {
        return list.count(sights.selection(filter), BOUND);
    }

    /// All tasks of a filter, for a file or for paper; at most [#MOST_IN_A_FILE].
    public List<TaskRow> all(TaskFilter filter, TaskSort sort) {
        return list.first(sights.selection(filter), sort, MOST_IN_A_FILE);
    }

    /// How many tasks of a filter stand how.
    public Tally tally(TaskFilter filter) {
        return figures.whole(sights.selection(filter));
    }

    /// The plans that have tasks within sight: identity and name, the latest first, at most 100.
    public SequencedMap<UUID, String> plans() {
        return list.plans(sights.selection(TaskFilter.ALL));
    }

    /// The figures of a dashboard; each is the length of the list of the same filter.
    public TaskSummary summary(TaskFilter filter) {
        return figures.of(sights.selection(filter));
    }

    /// The task; [Missing] where the acting person may not find it.
    public Task get(TaskId id) {
        return tasks.find(sights.selection(TaskFilter.ALL), id).orElseThrow(() -> new Missing("task"));
    }

    /// The task with everything that was done to it.
    public TaskSheet sheet(TaskId id) {
        var task = get(id);
        var agency = task.agency();
        return new TaskSheet(task, traces.progress(agency, id), traces.evidence(agency, id),
                traces.remarks(agency, id), extensions.of(agency, id),
                list.first(sights.selection(TaskFilter.ALL.ofAgency(agency).partsOf(id)), TaskSort.CODE,
                        TraceStore.MOST),
                extend.room(task, task.current()), extend.ladder(task), traces.followers(agency, id));
    }

    /// Whether the acting person may find a task.
    public boolean isInSight(TaskId id) {
        return list.byId(sights.selection(TaskFilter.ALL), List.of(id)).containsKey(id);
    }

    /// Some tasks, in the order given; those that the acting person may not find are left out.
    public List<TaskRow> rows(List<TaskId> ids) {
        var found = list.byId(sights.selection(TaskFilter.ALL), ids);
        return ids.stream().distinct().flatMap(id -> Stream.ofNullable(found.get(id))).toList();
    }

    /// The task for a page on which one of the acts is prepared; refuses who may find it but never do that.
    public Task forAct(TaskId id, TaskAct act) {
        var task = get(id);
        TaskPolicy.must(sights.actor(), task, act);
        return task;
    }

    /// Why the acting person may not do acts to a task as it stands; acts that are possible are absent.
    public Map<TaskAct, Refusal> refusals(Task task) {
        var refusals = new EnumMap<TaskAct, Refusal>(TaskAct.class);
        for (var act : TaskAct.values())
            TaskPolicy.refusal(sights.actor(), task, act).ifPresent(reason -> refusals.put(act, reason));
        return refusals;
    }

    /// The tasks that records of other modules asked for, as far as the acting person may find them.
    ///
    /// @param items records of one module and type
    public Map<SourceRef, TaskRow> byOrigins(Collection<SourceRef> items) {
        if (items.isEmpty())
            return Map.of();
        var sample = items.iterator().next();
        var ids = items.stream().map(SourceRef::id).toList();
        return list.ofOrigins(sights.selection(TaskFilter.ALL), sample.module(), sample.type(), ids);
    }

    /// Requests for more time that wait, what is due first at the head, at most 200.
    public List<ExtensionRow> waitingExtensions(TaskFilter filter) {
        return rows(extensions.waiting(sights.selection(filter)), filter);
    }

    /// Requests for more time that were decided or lapsed, the newest first, at most 200.
    public List<ExtensionRow> decidedExtensions(TaskFilter filter) {
        return rows(extensions.decided(sights.selection(filter)), filter);
    }

    private List<ExtensionRow> rows(List<Extension> found, TaskFilter filter) {
        var of = list.byId(sights.selection(filter), found.stream().map(Extension::task).distinct().toList());
        return found.stream().flatMap(each -> Stream.ofNullable(of.get(each.task()))
                .map(task -> new ExtensionRow(each, task))).toList();
    }
}
