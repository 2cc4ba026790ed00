package vn.thuocdo.task.web.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.thuocdo.kernel.Slice;
import vn.thuocdo.task.TaskQueries;

/// Lists of tasks and their figures.
@RestController
@RequestMapping("/api/v1/tasks")
@Tag(name = "tasks")
class TaskListApi {
    private final TaskQueries queries;
    private final TaskBodies bodies;
    private final SummaryBodies summaries;

    TaskListApi(TaskQueries queries, TaskBodies bodies, SummaryBodies summaries) {
        this.queries = queries;
        this.bodies = bodies;
        this.summaries = summaries;
    }

    @GetMapping
    @Operation(summary = "Tasks that I may see, by filter, a page at a time", description = "The filters are those of the page /tasks. What is no value of its kind does not narrow the "
            + "list; an identifier that is none answers 404.")
    Slice<TaskBody> list(@ParameterObject TaskListRequest asked) {
        var query = asked.query();
        var found = queries.list(query.filter(), query.order(), query.after(), asked.rows());
        return new Slice<>(bodies.of(found.rows()), found.previous(), found.next());
    }

    @GetMapping("/summary")
    @Operation(summary = "How the tasks of a filter stand: as a whole, by area, by unit in charge and by month", description = "Each figure is the number of tasks that the list gives for the same filter, narrowed to the "
            + "area, unit (lead) or month and to the standing (state). sort, after and limit have no meaning "
            + "here.")
    SummaryBody summary(@ParameterObject TaskListRequest asked) {
        return summaries.of(queries.summary(asked.query().filter()));
    }
}
