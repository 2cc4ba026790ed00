package vn.thuocdo.plan.web.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.net.URI;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import vn.thuocdo.kernel.Refused;
import vn.thuocdo.plan.PlanId;
import vn.thuocdo.plan.PlanQueries;
import vn.thuocdo.plan.letter.Letter;
import vn.thuocdo.plan.letter.LetterId;
import vn.thuocdo.plan.letter.LetterKind;
import vn.thuocdo.plan.letter.LetterPeriod;
import vn.thuocdo.plan.letter.Letters;

/// Letters and reports of a plan, and those that wait for a signature.
@RestController
@Tag(name = "letters")
class LetterListApi {
    private final Letters letters;
    private final PlanQueries plans;

    LetterListApi(Letters letters, PlanQueries plans) {
        this.letters = letters;
        this.plans = plans;
    }

    record Wanted(
            @Schema(description = "CHASE: this week's letter to the units behind; REPORT: a quarter's") @NotNull LetterKind kind,
            @Schema(description = "Whether units written to this week are to be written to once more") @Nullable Boolean again,
            @Schema(description = "Of a report", example = "2025") @Nullable Integer year,
            @Schema(description = "Of a report, 1 to 4", example = "3") @Min(1) @Max(4) @Nullable Integer quarter) {
        LetterPeriod period() {
            if (quarter == null)
                throw Refused.at("quarter", "ui.invalid.NotNull");
            return LetterPeriod.quarter(PlanInput.year(year), quarter);
        }
    }

    @GetMapping("/api/v1/plans/{id}/letters")
    @Operation(summary = "Letters and reports of a plan that I may see, the newest first")
    List<LetterBody> list(@PathVariable String id) {
        return bodies(letters.of(plans.get(PlanId.of(id))));
    }

    @PostMapping("/api/v1/plans/{id}/letters")
    @Operation(summary = "Begins this week's chase letter or the report of a quarter, or finds the one begun")
    ResponseEntity<LetterBody> begin(@PathVariable String id, @Valid @RequestBody Wanted wanted) {
        var plan = plans.get(PlanId.of(id)).id();
        LetterId begun = wanted.kind() == LetterKind.REPORT
                ? letters.report(plan, wanted.period())
                : letters.chase(plan, Boolean.TRUE.equals(wanted.again()));
        return ResponseEntity.created(URI.create("/api/v1/letters/" + begun))
                .body(bodies(List.of(letters.get(begun))).getFirst());
    }

    @GetMapping("/api/v1/letters")
    @Operation(summary = "Letters that wait for my signature, the oldest first; empty for who does not sign")
    List<LetterBody> waiting() {
        return bodies(letters.waiting());
    }

    private List<LetterBody> bodies(List<Letter> found) {
        return found.stream().map(letter -> LetterBody.of(letter, letters.figures(letter))).toList();
    }
}
