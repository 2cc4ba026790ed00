package vn.thuocdo.task.web.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.thuocdo.kernel.CurrentActor;
import vn.thuocdo.task.ExtensionRow;
import vn.thuocdo.task.NameBook;
import vn.thuocdo.task.TaskFilter;
import vn.thuocdo.task.TaskQueries;

/// Requests for more time of all tasks.
@RestController
@RequestMapping("/api/v1/extension-requests")
@Tag(name = "extension requests")
class ExtensionListApi {
    private final TaskQueries queries;
    private final TaskBodies bodies;
    private final NameBook names;
    private final CurrentActor actors;

    ExtensionListApi(TaskQueries queries, TaskBodies bodies, NameBook names, CurrentActor actors) {
        this.queries = queries;
        this.bodies = bodies;
        this.names = names;
        this.actors = actors;
    }

    record Row(ExtensionBody request, TaskBody task) {}

    @GetMapping
    @Operation(summary = "Requests for more time of my agency's tasks that I may see, at most 200")
    List<Row> list(
            @Parameter(description = "true for those that wait, what is due first at the head; false for those decided "
                    + "or lapsed, the newest first") @RequestParam(defaultValue = "true") boolean waiting) {
        var own = TaskFilter.ALL.ofAgency(actors.get().agency());
        var found = waiting ? queries.waitingExtensions(own) : queries.decidedExtensions(own);
        var named = names.of(List.of(), found.stream().map(ExtensionRow::extension).flatMap(
                each -> Stream.concat(Stream.of(each.askedBy()), Stream.ofNullable(each.decidedBy()))).toList());
        var tasks = bodies.of(found.stream().map(ExtensionRow::task).toList());
        return IntStream.range(0, found.size())
                .mapToObj(at -> new Row(ExtensionBody.of(found.get(at).extension(), named), tasks.get(at))).toList();
    }
}
