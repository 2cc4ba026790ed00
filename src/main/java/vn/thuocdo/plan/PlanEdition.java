package vn.thuocdo.plan;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.thuocdo.kernel.AccountId;
import vn.thuocdo.plan.content.PlanText;

/// One edition of a plan: its text under its own number and date.
///
/// @param edition          1 for the plan as first issued, then one more for each amendment
/// @param reason           why it amends the one before; null for the first
/// @param number           number of the document that issued it, or null while it is being written
/// @param byDecision       whether a decision issued it as an attachment; else the plan has the number itself
/// @param pdf              the printed document as PDF, a file, or null
/// @param docx             the printed document as DOCX, a file, or null
/// @param version          for optimistic locking of the text
public record PlanEdition(PlanId plan, int edition, String title, PlanText text, @Nullable String reason,
        @Nullable String number, @Nullable LocalDate issuedOn, @Nullable Instant issuedAt,
        @Nullable AccountId issuedBy, boolean byDecision, @Nullable UUID pdf, @Nullable UUID docx,
        Instant createdAt, int version) {
    /// Whether it has been issued.
    public boolean issued() {
        return number != null;
    }
}
