package vn.thuocdo.task.web.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.net.URI;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.thuocdo.kernel.Conflict;
import vn.thuocdo.kernel.CurrentActor;
import vn.thuocdo.task.TaskDraft;
import vn.thuocdo.task.TaskId;
import vn.thuocdo.task.TaskQueries;
import vn.thuocdo.task.Tasks;

/// Single tasks: given, read, changed.
@RestController
@RequestMapping("/api/v1/tasks")
@Tag(name = "tasks")
class TaskApi {
    private final Tasks tasks;
    private final TaskQueries queries;
    private final SheetBodies bodies;
    private final CurrentActor actors;

    TaskApi(Tasks tasks, TaskQueries queries, SheetBodies bodies, CurrentActor actors) {
        this.tasks = tasks;
        this.queries = queries;
        this.bodies = bodies;
        this.actors = actors;
    }

    @PostMapping
    @Operation(summary = "Gives a task; those in charge are told")
    ResponseEntity<TaskSheetBody> give(@RequestBody TaskInput said) {
        return created(said.fresh());
    }

    @PostMapping("/{id}/parts")
    @Operation(summary = "Gives a task that is a part of this one; of my unit where no other is named", description = "A unit in charge may give parts to itself; parts have no parts of their own.")
    ResponseEntity<TaskSheetBody> givePart(@PathVariable String id, @RequestBody TaskInput said) {
        var whole = queries.get(TaskId.of(id)).id();
        return created(said.partOf(whole, actors.get().unit()).fresh());
    }

    @GetMapping("/{id}")
    @Operation(summary = "One task with everything that was done to it and what I may do", description = "Holds the due moment of each occasion with its derivation, the plan it comes from, reports, "
            + "evidence, comments, requests for more time and parts.")
    TaskSheetBody show(@PathVariable String id) {
        return bodies.of(TaskId.of(id));
    }

    @PutMapping("/{id}")
    @Operation(summary = "Changes what a task says; version is the one that was read", description = "When somebody else changed the task since, answers 409 with what was sent and what is kept "
            + "now (`sent`, `kept`). Another due rule derives the due moments anew where nothing was done yet.")
    TaskSheetBody change(@PathVariable String id, @RequestBody TaskInput said) {
        var task = queries.get(TaskId.of(id));
        try {
            tasks.change(task.id(), said.read(), said.draft(task.begins(), task.origin()));
        } catch (Conflict conflict) {
            throw conflict.between(said, bodies.of(task.id()));
        }
        return bodies.of(task.id());
    }

    private ResponseEntity<TaskSheetBody> created(TaskDraft draft) {
        var id = tasks.create(draft);
        return ResponseEntity.created(URI.create("/api/v1/tasks/" + id)).body(bodies.of(id));
    }
}
