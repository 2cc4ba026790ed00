package vn.thuocdo.task.web;

import static vn.thuocdo.ui.Page.bounded;
import static vn.thuocdo.ui.Page.hereWith;
import static vn.thuocdo.ui.Page.text;
import static vn.thuocdo.ui.Page.texts;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.thuocdo.kernel.CurrentActor;
import vn.thuocdo.kernel.Permission;
import vn.thuocdo.kernel.Slice;
import vn.thuocdo.task.NameBook;
import vn.thuocdo.task.Standing;
import vn.thuocdo.task.Tally;
import vn.thuocdo.task.TaskClocks;
import vn.thuocdo.task.TaskId;
import vn.thuocdo.task.TaskQueries;
import vn.thuocdo.task.TaskRow;
import vn.thuocdo.ui.Tab;

/// Puts lists of tasks together.
@Component
class TaskLists {
    private static final List<Standing> CHIPS = List.of(Standing.LATE, Standing.NEAR, Standing.IN_PROGRESS,
            Standing.NOT_STARTED, Standing.DONE, Standing.WITHOUT_EVIDENCE, Standing.EXTENSION_ASKED);

    private final TaskQueries queries;
    private final NameBook names;
    private final TaskClocks clocks;
    private final TaskChoices choices;
    private final CurrentActor actor;

    TaskLists(TaskQueries queries, NameBook names, TaskClocks clocks, TaskChoices choices, CurrentActor actor) {
        this.queries = queries;
        this.names = names;
        this.clocks = clocks;
        this.choices = choices;
        this.actor = actor;
    }

    TaskListPage page(TaskListQuery query, int rows) {
        return page(query, queries.list(query.filter(), query.order(), query.after(), rows));
    }

    /// All lines, for paper.
    TaskListPage whole(TaskListQuery query) {
        return page(query, Slice.whole(queries.all(query.filter(), query.order())));
    }

    private TaskListPage page(TaskListQuery query, Slice<TaskRow> tasks) {
        var tally = queries.tally(query.filter().standing(null));
        var who = actor.get();
        return new TaskListPage(query, tasks, queries.count(query.filter()), names.of(tasks.rows()),
                clocks(tasks.rows()), chips(query, tally), choices.of(query),
                who.may(Permission.ASSIGN_TASKS), who.may(Permission.WORK_TASKS),
                who.may(Permission.DECIDE_EXTENSIONS));
    }

    private Map<TaskId, TaskListPage.Clock> clocks(List<TaskRow> rows) {
        var found = new HashMap<TaskId, TaskListPage.Clock>();
        for (var row : rows)
            found.put(row.id(), new TaskListPage.Clock(clocks.bar(row, texts()).orElse(null),
                    clocks.words(row, texts())));
        return found;
    }

    private static List<Tab> chips(TaskListQuery query, Tally tally) {
        var chips = new ArrayList<Tab>();
        chips.add(new Tab(text("task.list.all"), hereWith("state", null), bounded(tally.total(), 1000),
                query.standing() == null, ""));
        for (var standing : CHIPS)
            chips.add(new Tab(text("task.standing." + standing.code()), hereWith("state", standing.code()),
                    bounded(tally.of(standing), 1000), query.standing() == standing, ""));
        return chips;
    }
}
