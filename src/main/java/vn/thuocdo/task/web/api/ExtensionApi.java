package vn.thuocdo.task.web.api;

import static java.util.Objects.requireNonNullElse;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;
import vn.thuocdo.document.Upload;
import vn.thuocdo.kernel.Missing;
import vn.thuocdo.task.Extension;
import vn.thuocdo.task.ExtensionDecision;
import vn.thuocdo.task.ExtensionId;
import vn.thuocdo.task.ExtensionRequest;
import vn.thuocdo.task.NameBook;
import vn.thuocdo.task.TaskId;
import vn.thuocdo.task.TaskQueries;
import vn.thuocdo.task.Tasks;

/// More time for a task: asked for and decided.
@RestController
@RequestMapping("/api/v1/tasks/{id}/extension-requests")
@Tag(name = "extension requests")
class ExtensionApi {
    private final Tasks tasks;
    private final TaskQueries queries;
    private final NameBook names;

    ExtensionApi(Tasks tasks, TaskQueries queries, NameBook names) {
        this.tasks = tasks;
        this.queries = queries;
        this.names = names;
    }

    record Request(@Schema(description = "The day asked for") @NotNull LocalDate until,
            @Schema(description = "What stands in the way and what was done", example = "Chờ số liệu của tỉnh") @Nullable String reason,
            @Schema(description = "Number of the occasion; the current one by default") @Nullable Integer occasion,
            @Schema(description = "The version of the task that was read") @Nullable Integer version) {}

    record Decision(@NotNull Boolean granted,
            @Schema(description = "The day granted; the one asked for by default") @Nullable LocalDate until,
            @Schema(description = "Words of the decision; never empty when refused") @Nullable String words) {}

    @PostMapping(consumes = MediaType.APPLICATION_JSON_VALUE)
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(summary = "Asks for more time, as long before the due moment as the rule says")
    ExtensionBody ask(@PathVariable String id, @Valid @RequestBody Request asked) {
        return ask(queries.get(TaskId.of(id)).id(), asked, null);
    }

    @PostMapping(consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(summary = "Asks for more time, with a file that supports it")
    ExtensionBody askWithFile(@PathVariable String id, @RequestParam LocalDate until,
            @RequestParam(defaultValue = "") String reason, @RequestParam(required = false) @Nullable Integer occasion,
            @RequestParam(required = false) @Nullable Integer version,
            @RequestParam(required = false) @Nullable MultipartFile file) {
        return ask(queries.get(TaskId.of(id)).id(), new Request(until, reason, occasion, version),
                file == null || file.isEmpty() ? null : Upload.of(file));
    }

    @PostMapping("/{request}/decision")
    @Operation(summary = "Grants or refuses more time; never by the person who asked")
    ExtensionBody decide(@PathVariable String id,
            @Parameter(description = "The request") @PathVariable String request,
            @Valid @RequestBody Decision decision) {
        var asked = find(TaskId.of(id), ExtensionId.of(request));
        tasks.decideExtension(asked.id(), new ExtensionDecision(decision.granted(), decision.until(),
                requireNonNullElse(decision.words(), "")));
        return body(find(asked.task(), asked.id()));
    }

    private ExtensionBody ask(TaskId task, Request asked, @Nullable Upload file) {
        var id = tasks.askExtension(task, asked.version(), new ExtensionRequest(asked.occasion(), asked.until(),
                requireNonNullElse(asked.reason(), ""), file));
        return body(find(task, id));
    }

    private Extension find(TaskId task, ExtensionId id) {
        return queries.sheet(task).extensions().stream().filter(each -> each.id().equals(id)).findFirst()
                .orElseThrow(() -> new Missing("extension"));
    }

    private ExtensionBody body(Extension asked) {
        return ExtensionBody.of(asked, names.of(List.of(), Stream.concat(Stream.of(asked.askedBy()),
                Stream.ofNullable(asked.decidedBy())).toList()));
    }
}
