package vn.thuocdo.task.web;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.thuocdo.kernel.Actor;
import vn.thuocdo.kernel.Permission;
import vn.thuocdo.task.Standing;
import vn.thuocdo.task.TaskFilter;
import vn.thuocdo.task.TaskQueries;
import vn.thuocdo.task.TaskSort;
import vn.thuocdo.ui.Page;
import vn.thuocdo.ui.spi.NavigationEntry;
import vn.thuocdo.ui.spi.NavigationSource;
import vn.thuocdo.ui.spi.SearchHit;
import vn.thuocdo.ui.spi.SearchSource;

/// Tasks in the top bar and in the search.
@Component
class TaskPlaces implements NavigationSource, SearchSource {
    private final TaskQueries tasks;

    TaskPlaces(TaskQueries tasks) {
        this.tasks = tasks;
    }

    @Override
    public List<NavigationEntry> entries(Actor actor) {
        if (!actor.may(Permission.WORK_TASKS) && !actor.may(Permission.SEE_SUBORDINATES))
            return List.of();
        var waiting = actor.may(Permission.DECIDE_EXTENSIONS)
                ? tasks.count(TaskFilter.ALL.ofAgency(actor.agency()).standing(Standing.EXTENSION_ASKED))
                : 0;
        return List.of(new NavigationEntry("task.title", "/tasks", 35, waiting));
    }

    @Override
    public String heading() {
        return "task.title";
    }

    @Override
    public int order() {
        return 20;
    }

    @Override
    public List<SearchHit> find(Actor actor, String query, int limit) {
        return tasks.list(TaskFilter.ALL.with(query), TaskSort.DUE, null, limit).rows().stream()
                .map(row -> new SearchHit(row.title(), row.code() + " · "
                        + (row.planLabel().isEmpty() ? "" : row.planLabel() + " · ")
                        + Page.text("task.standing." + row.standing().code()), "/tasks/" + row.id()))
                .toList();
    }

    @Override
    public String allUrl(String query) {
        return Page.url("/tasks", "q", query);
    }
}
