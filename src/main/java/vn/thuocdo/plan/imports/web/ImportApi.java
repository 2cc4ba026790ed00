package vn.thuocdo.plan.imports.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.net.URI;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;
import vn.thuocdo.document.Upload;
import vn.thuocdo.kernel.Refused;
import vn.thuocdo.plan.imports.ImportId;
import vn.thuocdo.plan.imports.ImportQueries;
import vn.thuocdo.plan.imports.ImportState;
import vn.thuocdo.plan.imports.Imports;

/// Reads plans by API: send a file, get what was read; confirm it, get a draft plan.
@RestController
@RequestMapping("/api/v1/plans/imports")
@Tag(name = "plan imports")
class ImportApi {
    private final Imports imports;
    private final ImportQueries queries;

    ImportApi(Imports imports, ImportQueries queries) {
        this.imports = imports;
        this.queries = queries;
    }

    /// The draft that came out of a confirmation.
    ///
    /// @param id   identity of the plan
    /// @param href its address in the API
    record Confirmed(String id, String href) {}

    @PostMapping(consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    @Operation(summary = "Reads a plan from its Word file: targets and tasks with their doubts and places")
    ResponseEntity<ImportAnswer> receive(@RequestParam(required = false) @Nullable MultipartFile file) {
        if (file == null)
            throw Refused.at("file", "plan.import.file-missing");
        var id = imports.receiveAndRead(Upload.of(file));
        var found = queries.get(id);
        if (found.state() == ImportState.FAILED)
            throw Refused.at("file", "plan.import.failure." + found.failure());
        return ResponseEntity.created(URI.create("/api/v1/plans/imports/" + id)).body(answer(id));
    }

    @GetMapping("/{id}")
    @Operation(summary = "One import with what was read, as far as it was decided")
    ImportAnswer show(@PathVariable String id) {
        return answer(ImportId.of(id));
    }

    /// Takes everything as it was read, unless `doubts=refuse`.
    @PostMapping("/{id}/confirmation")
    @Operation(summary = "Makes the rows taken a draft plan")
    ResponseEntity<Confirmed> confirm(@PathVariable String id,
            @Parameter(description = "accept takes doubtful rows as they were read, refuse does not") @RequestParam(defaultValue = "accept") String doubts) {
        var plan = imports.confirm(ImportId.of(id), !doubts.equals("refuse"), null);
        var href = "/api/v1/plans/" + plan;
        return ResponseEntity.created(URI.create(href)).body(new Confirmed(plan.toString(), href));
    }

    private ImportAnswer answer(ImportId id) {
        var found = queries.get(id);
        var read = found.state() == ImportState.READ || found.state() == ImportState.CONFIRMED;
        return read
                ? ImportAnswer.of(found, queries.rows(found), queries.reading(found))
                : ImportAnswer.waiting(found);
    }
}
