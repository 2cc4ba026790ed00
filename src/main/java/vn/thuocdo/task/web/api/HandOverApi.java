package vn.thuocdo.task.web.api;

import static java.util.Objects.requireNonNullElse;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import vn.thuocdo.kernel.AccountId;
import vn.thuocdo.kernel.UnitId;
import vn.thuocdo.task.HandOver;
import vn.thuocdo.task.TaskId;
import vn.thuocdo.task.TaskQueries;
import vn.thuocdo.task.Tasks;

/// Gives tasks to another person or unit. Whoever hands a task out of their own sight does not see it any more, so that
/// nothing is answered.
@RestController
@RequestMapping("/api/v1/tasks")
@Tag(name = "tasks")
class HandOverApi {
    private final Tasks tasks;
    private final TaskQueries queries;

    HandOverApi(Tasks tasks, TaskQueries queries) {
        this.tasks = tasks;
        this.queries = queries;
    }

    record Receiver(
            @Schema(description = "The unit that takes charge; none when it stays where it is") @Nullable UUID unit,
            @Schema(description = "Who becomes responsible; none names nobody") @Nullable UUID person,
            @Schema(description = "Why; never empty", example = "Chuyển theo phân công mới") @Nullable String reason,
            @Schema(description = "The version that was read") @Nullable Integer version) {
        HandOver to() {
            return new HandOver(unit == null ? null : new UnitId(unit), person == null ? null : new AccountId(person),
                    requireNonNullElse(reason, ""));
        }
    }

    record Several(@NotEmpty List<UUID> tasks, @Nullable UUID unit, @Nullable UUID person, @Nullable String reason) {}

    @PostMapping("/{id}/hand-over")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Gives the task to another person or unit; both are told")
    void handOver(@PathVariable String id, @RequestBody Receiver receiver) {
        tasks.handOver(queries.get(TaskId.of(id)).id(), receiver.version(), receiver.to());
    }

    @PostMapping("/hand-over")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Gives several tasks to another person or unit, all or none")
    void handOverAll(@Valid @RequestBody Several several) {
        tasks.handOverAll(several.tasks().stream().map(TaskId::new).toList(),
                new Receiver(several.unit(), several.person(), several.reason(), null).to());
    }
}
