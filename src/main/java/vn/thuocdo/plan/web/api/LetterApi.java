package vn.thuocdo.plan.web.api;

import static java.util.Objects.requireNonNullElse;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import vn.thuocdo.kernel.Conflict;
import vn.thuocdo.kernel.UnitId;
import vn.thuocdo.plan.letter.LetterDraft;
import vn.thuocdo.plan.letter.LetterId;
import vn.thuocdo.plan.letter.Letters;
import vn.thuocdo.plan.web.PrintAnswer;
import vn.thuocdo.plan.web.api.PlanActApi.Act;
import vn.thuocdo.plan.web.api.PlanActApi.ReasonedAct;

/// Chase letters and progress reports: written, submitted, issued.
@RestController
@RequestMapping("/api/v1/letters/{id}")
@Tag(name = "letters")
class LetterApi {
    private static final String DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    private final Letters letters;

    LetterApi(Letters letters) {
        this.letters = letters;
    }

    record Words(@Schema(description = "What it is about") @Nullable String title,
            @Schema(description = "First paragraph") @Nullable String opening,
            @Schema(description = "Further paragraphs, one a line") @Nullable String remarks,
            @Schema(description = "Units addressed, for chase letters") @Nullable List<UUID> recipients,
            @Schema(description = "The version that was read") @Nullable Integer version) {
        LetterDraft draft() {
            return new LetterDraft(requireNonNullElse(title, ""), requireNonNullElse(opening, ""),
                    requireNonNullElse(remarks, ""),
                    requireNonNullElse(recipients, List.<UUID>of()).stream().map(UnitId::new).toList());
        }
    }

    @GetMapping
    @Operation(summary = "One letter or report with the figures it states")
    LetterBody show(@PathVariable String id) {
        var letter = letters.get(LetterId.of(id));
        return LetterBody.of(letter, letters.figures(letter));
    }

    @PutMapping
    @Operation(summary = "Changes the words and addressees of a draft; version is the one that was read")
    LetterBody write(@PathVariable String id, @RequestBody Words said) {
        var letter = letters.get(LetterId.of(id)).id();
        try {
            letters.write(letter, PlanInput.version(said.version()), said.draft());
        } catch (Conflict conflict) {
            throw conflict.between(said, show(id));
        }
        return show(id);
    }

    @PostMapping("/figures")
    @Operation(summary = "Freezes the figures as they are now")
    LetterBody freeze(@PathVariable String id, @RequestBody Act act) {
        return perform(id, letter -> letters.freeze(letter, act.read()));
    }

    @PostMapping("/submission")
    @Operation(summary = "Puts the letter before who signs")
    LetterBody submit(@PathVariable String id, @RequestBody Act act) {
        return perform(id, letter -> letters.submit(letter, act.read()));
    }

    @PostMapping("/return")
    @Operation(summary = "Gives the letter back to its writer, with a reason")
    LetterBody giveBack(@PathVariable String id, @RequestBody ReasonedAct act) {
        return perform(id, letter -> letters.giveBack(letter, act.read(), act.why()));
    }

    @PostMapping("/issue")
    @Operation(summary = "Issues the letter under the next number of its book; units addressed are told")
    LetterBody issue(@PathVariable String id, @RequestBody Act act) {
        return perform(id, letter -> letters.issue(letter, act.read()));
    }

    @DeleteMapping
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Throws a draft away")
    void discard(@PathVariable String id,
            @Parameter(description = "The version that was read") @RequestParam int version) {
        letters.discard(letters.get(LetterId.of(id)).id(), version);
    }

    @GetMapping("/document.{format:pdf|docx}")
    @Operation(summary = "The letter as it stands as PDF or DOCX; the issued files stand under its pdf and docx")
    @ApiResponse(responseCode = "200", content = {@Content(mediaType = "application/pdf"), @Content(mediaType = DOCX)})
    ResponseEntity<byte[]> document(@PathVariable String id,
            @Parameter(description = "pdf or docx") @PathVariable String format) {
        return PrintAnswer.of(letters.document(letters.get(LetterId.of(id))), format);
    }

    private LetterBody perform(String id, Consumer<LetterId> act) {
        act.accept(letters.get(LetterId.of(id)).id());
        return show(id);
    }
}
