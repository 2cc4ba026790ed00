package vn.thuocdo.plan.web.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.thuocdo.document.FileId;
import vn.thuocdo.document.Files;
import vn.thuocdo.document.IssuedDocument;
import vn.thuocdo.document.OfficialDocuments;
import vn.thuocdo.document.StoredFile;
import vn.thuocdo.document.official.OfficialType;
import vn.thuocdo.kernel.Changes;
import vn.thuocdo.kernel.Vietnam;
import vn.thuocdo.plan.PlanId;
import vn.thuocdo.plan.PlanQueries;
import vn.thuocdo.plan.PreviewIssue;
import vn.thuocdo.plan.letter.LetterState;
import vn.thuocdo.plan.letter.Letters;
import vn.thuocdo.plan.web.PrintAnswer;

/// Documents of a plan: issued ones, letters being written, files.
@RestController
@RequestMapping("/api/v1/plans/{id}/documents")
@Tag(name = "documents")
class DocumentApi {
    private static final String DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    private final PlanQueries plans;
    private final Letters letters;
    private final OfficialDocuments documents;
    private final Files files;
    private final PreviewIssue previews;

    DocumentApi(PlanQueries plans, Letters letters, OfficialDocuments documents, Files files, PreviewIssue previews) {
        this.plans = plans;
        this.letters = letters;
        this.documents = documents;
        this.files = files;
        this.previews = previews;
    }

    record Documents(@Schema(description = "As they were issued, the newest first") List<Issued> issued,
            @Schema(description = "Letters and reports being written") List<LetterLine> letters,
            @Schema(description = "Other files of the plan") List<Kept> files) {}

    record Issued(UUID id, @Schema(example = "07/KH-UBND") String number, LocalDate date, OfficialType type,
            String title, String person, OffsetDateTime issuedAt, @Schema(description = "Path of the PDF") String pdf,
            @Schema(description = "Path of the DOCX") String docx) {
        static Issued of(IssuedDocument found) {
            return new Issued(found.id(), found.notation(), found.date(), found.type(), found.title(),
                    found.person(), Vietnam.at(found.issuedAt()), DocumentApi.content(found.pdf()),
                    DocumentApi.content(found.docx()));
        }
    }

    record LetterLine(UUID id, String kind, LetterState state, String title, String period) {}

    record Kept(UUID id, String name, long size, String content) {
        static Kept of(StoredFile file) {
            return new Kept(file.id().value(), file.name(), file.size(), DocumentApi.content(file.id()));
        }
    }

    @GetMapping
    @Operation(summary = "Issued documents of a plan, letters being written, and files", description = "The content of each stands at its path, with the same token.")
    Documents list(@PathVariable String id) {
        var plan = plans.get(PlanId.of(id));
        var subject = Changes.ref("plan", "plan", plan.id().value());
        var open = letters.of(plan).stream().filter(letter -> letter.state() != LetterState.ISSUED)
                .map(letter -> new LetterLine(letter.id().value(), letter.kind().name(), letter.state(),
                        letter.title(), letter.period()));
        return new Documents(documents.of(subject).reversed().stream().map(Issued::of).toList(), open.toList(),
                files.of(subject).stream().map(Kept::of).toList());
    }

    @GetMapping("/draft.{format:pdf|docx}")
    @Operation(summary = "The document of the edition being written, with a gap for the number")
    @ApiResponse(responseCode = "200", content = {@Content(mediaType = "application/pdf"), @Content(mediaType = DOCX)})
    ResponseEntity<byte[]> draft(@PathVariable String id,
            @Parameter(description = "pdf or docx") @PathVariable String format,
            @Parameter(description = "Whether a decision issues it as an attachment") @RequestParam(defaultValue = "false") boolean byDecision) {
        return PrintAnswer.of(previews.document(plans.get(PlanId.of(id)), byDecision), format);
    }

    private static String content(FileId file) {
        return "/api/v1/files/" + file + "/content";
    }
}
