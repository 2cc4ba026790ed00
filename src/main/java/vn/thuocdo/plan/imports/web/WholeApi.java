package vn.thuocdo.plan.imports.web;

import static java.util.Objects.requireNonNullElse;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import vn.thuocdo.plan.imports.DiscardImport;
import vn.thuocdo.plan.imports.ImportId;
import vn.thuocdo.plan.imports.ImportQueries;
import vn.thuocdo.plan.imports.ImportStep;
import vn.thuocdo.plan.imports.ReviewAll;
import vn.thuocdo.plan.imports.ReviewRows;

/// Decisions about many rows or an import as a whole, for programs.
@RestController
@RequestMapping("/api/v1/plans/imports/{id}")
@Tag(name = "plan imports")
class WholeApi {
    private final ReviewRows rows;
    private final ReviewAll all;
    private final DiscardImport discarding;
    private final ImportQueries queries;

    WholeApi(ReviewRows rows, ReviewAll all, DiscardImport discarding, ImportQueries queries) {
        this.rows = rows;
        this.all = all;
        this.discarding = discarding;
        this.queries = queries;
    }

    record Leads(@Schema(description = "Name of the unit; none leaves the leads open") @Nullable String lead,
            @Schema(description = "Code of an area; all areas by default") @Nullable String area) {}

    record Counted(int rows) {}

    @PostMapping("/acceptance")
    @Operation(summary = "Takes every doubtful row as it was read")
    Counted acceptAll(@PathVariable String id) {
        return new Counted(rows.acceptAll(ImportId.of(id)));
    }

    @PostMapping("/leads")
    @Operation(summary = "Gives a lead to the tasks that name nobody, or leaves them without one")
    Counted leads(@PathVariable String id, @RequestBody Leads leads) {
        if (leads.lead() == null || leads.lead().isBlank()) {
            all.leaveLeadsOpen(ImportId.of(id));
            return new Counted(0);
        }
        return new Counted(all.giveLeads(ImportId.of(id), requireNonNullElse(leads.area(), ""), leads.lead()));
    }

    @PostMapping("/undo")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Takes the last step of the review back")
    void undo(@PathVariable String id) {
        var found = queries.get(ImportId.of(id));
        all.undo(found.id(), queries.lastStep(found).map(ImportStep::no).orElse(0));
    }

    @DeleteMapping
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Puts an import away that became no plan; its file stays on record")
    void discard(@PathVariable String id) {
        discarding.discard(ImportId.of(id));
    }
}
