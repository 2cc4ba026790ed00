package vn.thuocdo.task.web.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;
import vn.thuocdo.document.FileId;
import vn.thuocdo.document.Files;
import vn.thuocdo.document.Upload;
import vn.thuocdo.kernel.Missing;
import vn.thuocdo.kernel.Refused;
import vn.thuocdo.task.NameBook;
import vn.thuocdo.task.NewEvidence;
import vn.thuocdo.task.TaskId;
import vn.thuocdo.task.TaskQueries;
import vn.thuocdo.task.Tasks;

/// Evidence of tasks.
@RestController
@RequestMapping("/api/v1/tasks/{id}/evidence")
@Tag(name = "tasks")
class EvidenceApi {
    private final Tasks tasks;
    private final TaskQueries queries;
    private final NameBook names;
    private final Files files;

    EvidenceApi(Tasks tasks, TaskQueries queries, NameBook names, Files files) {
        this.tasks = tasks;
        this.queries = queries;
        this.names = names;
        this.files = files;
    }

    @PostMapping(consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(summary = "Adds evidence: a file sent along, or one that the store holds and I may see")
    EvidenceBody add(@PathVariable String id, @RequestParam(required = false) @Nullable MultipartFile file,
            @Parameter(description = "A stored file in place of one sent along") @RequestParam(required = false) @Nullable String stored,
            @Parameter(description = "Number of the product that it proves; none for the work as a whole") @RequestParam(required = false) @Nullable Integer product,
            @Parameter(description = "Number of the occasion; the current one by default") @RequestParam(required = false) @Nullable Integer occasion,
            @Parameter(description = "What it is, for example number and date of a document") @RequestParam(defaultValue = "") String note,
            @Parameter(description = "Whether it was made inside the period that is judged") @RequestParam(defaultValue = "true") boolean inside,
            @Parameter(description = "The version of the task that was read") @RequestParam(required = false) @Nullable Integer version) {
        var task = queries.get(TaskId.of(id)).id();
        var evidence = tasks.prove(task, version,
                new NewEvidence(occasion, product, content(file, stored), note, inside));
        var kept = queries.sheet(task).evidence().stream().filter(each -> each.id().equals(evidence)).findFirst()
                .orElseThrow(() -> new Missing("evidence"));
        return EvidenceBody.of(kept, names.of(List.of(), List.of(kept.addedBy())));
    }

    @DeleteMapping("/{evidence}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Takes back evidence that was added by mistake, while the occasion is open")
    void takeBack(@PathVariable String id, @PathVariable String evidence,
            @Parameter(description = "Why; never empty") @RequestParam(defaultValue = "") String reason) {
        tasks.takeBack(queries.get(TaskId.of(id)).id(), Missing.unlessIdentifier(evidence), reason);
    }

    private Upload content(@Nullable MultipartFile file, @Nullable String stored) {
        if (file != null && !file.isEmpty())
            return Upload.of(file);
        if (stored == null || stored.isBlank())
            throw Refused.at("file", "ui.invalid.noFile");
        var found = files.get(FileId.of(stored));
        return new Upload(found.name(), files.bytes(found));
    }
}
