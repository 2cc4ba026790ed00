package vn.thuocdo.plan.web.api;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.thuocdo.kernel.UnitId;
import vn.thuocdo.kernel.Vietnam;
import vn.thuocdo.plan.letter.Letter;
import vn.thuocdo.plan.letter.LetterKind;
import vn.thuocdo.plan.letter.LetterState;
import vn.thuocdo.plan.paper.ProgressData;

/// A chase letter or report as programs see it.
record LetterBody(UUID id, UUID plan, LetterKind kind, LetterState state, String title,
        @Schema(description = "Week or quarter it is about", example = "2025-Q3") String period, String opening,
        @Schema(description = "Further paragraphs, one a line") String remarks, List<UUID> recipients,
        @Schema(description = "The figures it states: frozen ones, or those of now") FiguresBody figures,
        @Schema(description = "When they were frozen; null while they are live") @Nullable OffsetDateTime cutOff,
        @Schema(description = "Why it was returned") @Nullable String reason, @Nullable String number,
        @Nullable LocalDate issuedOn, @Nullable UUID pdf, @Nullable UUID docx, OffsetDateTime createdAt, int version) {
    static LetterBody of(Letter letter, ProgressData figures) {
        return new LetterBody(letter.id().value(), letter.plan().value(), letter.kind(), letter.state(),
                letter.title(), letter.period(), letter.opening(), letter.remarks(),
                letter.recipients().stream().map(UnitId::value).toList(), FiguresBody.of(figures),
                Vietnam.atOrNull(letter.cutOff()),
                letter.reason(), letter.number(), letter.issuedOn(), letter.pdf(), letter.docx(),
                Vietnam.at(letter.createdAt()), letter.version());
    }
}
