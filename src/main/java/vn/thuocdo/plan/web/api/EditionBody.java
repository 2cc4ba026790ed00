package vn.thuocdo.plan.web.api;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.thuocdo.kernel.Vietnam;
import vn.thuocdo.plan.PlanEdition;

/// An edition of a plan as programs see it, without its content.
record EditionBody(
        @Schema(description = "1 for the plan as first issued, then one more for each amendment") int edition,
        String title, @Schema(description = "Why it amends the one before") @Nullable String reason,
        @Nullable String number, @Nullable LocalDate issuedOn, @Nullable OffsetDateTime issuedAt,
        @Nullable Named issuedBy, boolean byDecision,
        @Schema(description = "The issued document, a file") @Nullable UUID pdf,
        @Schema(description = "The same for Word") @Nullable UUID docx, OffsetDateTime createdAt) {
    static EditionBody of(PlanEdition edition, @Nullable Named issuer) {
        return new EditionBody(edition.edition(), edition.title(), edition.reason(), edition.number(),
                edition.issuedOn(), Vietnam.atOrNull(edition.issuedAt()), issuer, edition.byDecision(), edition.pdf(),
                edition.docx(), Vietnam.at(edition.createdAt()));
    }
}
