package vn.thuocdo.task.web.api;

import static java.util.Objects.requireNonNullElse;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import vn.thuocdo.task.NewProgress;
import vn.thuocdo.task.TaskId;
import vn.thuocdo.task.TaskQueries;
import vn.thuocdo.task.Tasks;

/// Acts on a task that take words: progress, comment, event, end, reopening.
@RestController
@RequestMapping("/api/v1/tasks/{id}")
@Tag(name = "tasks")
class TaskActApi {
    private final Tasks tasks;
    private final TaskQueries queries;
    private final SheetBodies bodies;

    TaskActApi(Tasks tasks, TaskQueries queries, SheetBodies bodies) {
        this.tasks = tasks;
        this.queries = queries;
        this.bodies = bodies;
    }

    record ProgressReport(
            @Schema(description = "0 to 100; 100 finishes the occasion", example = "60") @NotNull Integer percent,
            @Schema(description = "What was done", example = "Đã kiểm tra 2 trên 3 đơn vị") @Nullable String words,
            @Schema(description = "At 100: why a product or all evidence is missing", example = "") @Nullable String explanation,
            @Schema(description = "Number of the occasion; the current one by default") @Nullable Integer occasion,
            @Schema(description = "The version that was read, to be told of changes since") @Nullable Integer version) {}

    record Remark(@Schema(example = "Cần thêm biên bản của Trung tâm") @Nullable String words) {}

    record Happened(@Schema(description = "The day of the event") @NotNull LocalDate happened,
            @Schema(description = "The due day, needed where the rule counts no days") @Nullable LocalDate until,
            @Nullable String note, @Nullable Integer version) {}

    record Ending(@Schema(example = "Tỉnh đã dừng chương trình") @Nullable String reason, @Nullable Integer version) {}

    record Reopening(@Nullable String reason,
            @Schema(description = "Number of the occasion; the last finished one by default") @Nullable Integer occasion,
            @Nullable Integer version) {}

    @PostMapping("/progress")
    @Operation(summary = "Reports progress; 100 % finishes the occasion", description = "Finishing needs each product proven, or some evidence, or an explanation, and no open parts.")
    TaskSheetBody report(@PathVariable String id, @Valid @RequestBody ProgressReport said) {
        var task = find(id);
        tasks.report(task, said.version(), new NewProgress(said.occasion(), said.percent(), text(said.words()),
                text(said.explanation())));
        return bodies.of(task);
    }

    @PostMapping("/comments")
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(summary = "Remarks on the task; those whom it concerns are told")
    TaskSheetBody remark(@PathVariable String id, @RequestBody Remark remark) {
        var task = find(id);
        tasks.remark(task, text(remark.words()));
        return bodies.of(task);
    }

    @PostMapping("/events")
    @Operation(summary = "Records that the event happened for which the task waits; opens an occasion")
    TaskSheetBody event(@PathVariable String id, @Valid @RequestBody Happened event) {
        var task = find(id);
        tasks.recordEvent(task, event.version(), event.happened(), event.until(), text(event.note()));
        return bodies.of(task);
    }

    @PostMapping("/cancellation")
    @Operation(summary = "Says that the task will not be done; its open parts neither")
    TaskSheetBody cancel(@PathVariable String id, @RequestBody Ending ending) {
        var task = find(id);
        tasks.cancel(task, ending.version(), text(ending.reason()));
        return bodies.of(task);
    }

    @PostMapping("/reopening")
    @Operation(summary = "Opens a finished occasion again")
    TaskSheetBody reopen(@PathVariable String id, @RequestBody Reopening reopening) {
        var task = find(id);
        tasks.reopen(task, reopening.version(), reopening.occasion(), text(reopening.reason()));
        return bodies.of(task);
    }

    /// What cannot be found is told before anything else that may be wrong.
    private TaskId find(String id) {
        return queries.get(TaskId.of(id)).id();
    }

    private static String text(@Nullable String text) {
        return requireNonNullElse(text, "");
    }
}
