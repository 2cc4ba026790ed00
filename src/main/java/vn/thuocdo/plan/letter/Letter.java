package vn.thuocdo.plan.letter;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.thuocdo.kernel.AccountId;
import vn.thuocdo.kernel.UnitId;
import vn.thuocdo.plan.PlanId;
import vn.thuocdo.plan.paper.ProgressData;

/// A letter or report about a plan.
///
/// @param title      what it is about
/// @param period     week or quarter it is about: `2025-W35`, `2025-Q3`
/// @param opening    first paragraph
/// @param remarks    further paragraphs, one a line
/// @param recipients units addressed, for chase letters
/// @param figures    the figures it states once they are frozen, else null
/// @param cutOff     when they were frozen, or null while they are live
/// @param reason     why it was returned, or null
/// @param number     its number once issued
/// @param version    for optimistic locking
public record Letter(UnitId agency, LetterId id, PlanId plan, LetterKind kind, LetterState state, String title,
        String period, String opening, String remarks, List<UnitId> recipients, @Nullable ProgressData figures,
        @Nullable Instant cutOff, @Nullable String reason, @Nullable String number, @Nullable LocalDate issuedOn,
        @Nullable UUID pdf, @Nullable UUID docx, AccountId createdBy, Instant createdAt,
        @Nullable AccountId submittedBy, int version) {
    public Letter {
        recipients = List.copyOf(recipients);
    }

    /// What people call it.
    public String label() {
        return number == null ? title : number;
    }

    Letter saying(LetterDraft draft) {
        return new Letter(agency, id, plan, kind, state, draft.title().strip(), period, draft.opening().strip(),
                draft.remarks().strip(), draft.recipients(), figures, cutOff, reason, number, issuedOn, pdf, docx,
                createdBy, createdAt, submittedBy, version);
    }

    Letter into(LetterState next, @Nullable String why, @Nullable AccountId submitter) {
        return new Letter(agency, id, plan, kind, next, title, period, opening, remarks, recipients, figures, cutOff,
                why, number, issuedOn, pdf, docx, createdBy, createdAt, submitter, version);
    }

    Letter frozen(ProgressData data) {
        return new Letter(agency, id, plan, kind, state, title, period, opening, remarks, recipients, data,
                data.asOf(), reason, number, issuedOn, pdf, docx, createdBy, createdAt, submittedBy, version);
    }

    Letter issued(String under, LocalDate on, UUID asPdf, UUID asDocx) {
        return new Letter(agency, id, plan, kind, LetterState.ISSUED, title, period, opening, remarks, recipients,
                figures, cutOff, null, under, on, asPdf, asDocx, createdBy, createdAt, submittedBy, version);
    }
}
