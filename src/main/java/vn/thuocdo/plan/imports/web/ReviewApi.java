package vn.thuocdo.plan.imports.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.thuocdo.kernel.Conflict;
import vn.thuocdo.kernel.Missing;
import vn.thuocdo.plan.imports.ImportId;
import vn.thuocdo.plan.imports.ImportQueries;
import vn.thuocdo.plan.imports.ReviewRow;
import vn.thuocdo.plan.imports.ReviewRows;

/// Decisions about single rows that were read, for programs; each answers the row as it is now.
@RestController
@RequestMapping("/api/v1/plans/imports/{id}/rows/{row}")
@Tag(name = "plan imports")
class ReviewApi {
    private final ReviewRows rows;
    private final ImportQueries queries;

    ReviewApi(ReviewRows rows, ImportQueries queries) {
        this.rows = rows;
        this.queries = queries;
    }

    record Decision(@Schema(description = "The version of the row that was read") @NotNull Integer version) {}

    record Answer(@NotNull Integer version,
            @Schema(description = "Place of the chosen proposal, from 0") @NotNull Integer choice) {}

    record Parts(@NotNull Integer version,
            @Schema(description = "The words of each part") @Nullable List<String> parts) {}

    @GetMapping
    @Operation(summary = "One row that was read, with its doubts and its place in the file")
    ReviewRow show(@PathVariable String id, @PathVariable String row) {
        return queries.row(queries.get(ImportId.of(id)), row(row));
    }

    @PutMapping
    @Operation(summary = "Corrects a row; version is the one that was read")
    ReviewRow correct(@PathVariable String id, @PathVariable String row, @Valid @RequestBody RowInput said) {
        var before = show(id, row);
        try {
            rows.correct(ImportId.of(id), before.id(), said.version(), said.content(before.content()));
        } catch (Conflict conflict) {
            throw conflict.between(said, show(id, row));
        }
        return show(id, row);
    }

    @PostMapping("/acceptance")
    @Operation(summary = "Takes a row as it was read")
    ReviewRow accept(@PathVariable String id, @PathVariable String row, @Valid @RequestBody Decision decision) {
        rows.accept(ImportId.of(id), row(row), decision.version());
        return show(id, row);
    }

    @PostMapping("/answers")
    @Operation(summary = "Answers the question of a doubtful row by one of its proposals")
    ReviewRow answer(@PathVariable String id, @PathVariable String row, @Valid @RequestBody Answer answer) {
        rows.answer(ImportId.of(id), row(row), answer.version(), answer.choice());
        return show(id, row);
    }

    @PostMapping("/removal")
    @Operation(summary = "Leaves a row out; it can be brought back")
    ReviewRow drop(@PathVariable String id, @PathVariable String row, @Valid @RequestBody Decision decision) {
        rows.drop(ImportId.of(id), row(row), decision.version());
        return show(id, row);
    }

    @PostMapping("/restoration")
    @Operation(summary = "Brings a row back that was left out")
    ReviewRow restore(@PathVariable String id, @PathVariable String row, @Valid @RequestBody Decision decision) {
        rows.restore(ImportId.of(id), row(row), decision.version());
        return show(id, row);
    }

    @PostMapping("/merging")
    @Operation(summary = "Puts a row and the next one of its sort together")
    ReviewRow merge(@PathVariable String id, @PathVariable String row, @Valid @RequestBody Decision decision) {
        rows.merge(ImportId.of(id), row(row), decision.version());
        return show(id, row);
    }

    @PostMapping("/parts")
    @Operation(summary = "Parts a row: one row for each text, all else alike")
    ReviewRow split(@PathVariable String id, @PathVariable String row, @Valid @RequestBody Parts parts) {
        rows.split(ImportId.of(id), row(row), parts.version(), parts.parts() == null ? List.of() : parts.parts());
        return show(id, row);
    }

    private static UUID row(String row) {
        return Missing.unlessIdentifier(row);
    }
}
