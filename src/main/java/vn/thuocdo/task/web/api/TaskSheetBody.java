package vn.thuocdo.task.web.api;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A task with everything that was done to it, as programs see it; lists of what was done begin with the newest.
record TaskSheetBody(@JsonUnwrapped TaskBody task, @Schema(description = "Code of the measure") String measure,
        @Nullable Origin origin, LocalDate begins, @Nullable LocalDate until, @Nullable Named creator,
        OffsetDateTime createdAt, List<Product> products, List<Occasion> occasions, List<Progress> progress,
        List<EvidenceBody> evidence, List<Comment> comments, List<ExtensionBody> extensionRequests,
        @Schema(description = "Tasks that are parts of it, as far as I see them") List<TaskBody> parts,
        @Schema(description = "What I may do to it, and why not what I may not") List<Act> acts, MoreTime moreTime,
        @Schema(description = "Working days before the due day on which reminders go out") List<Integer> reminders) {

    /// @param place where the paragraph stands, for example `mục II.1, trang 2`
    /// @param page  path of the page of the plan
    record Origin(UUID plan, String label, String paragraph, String place, String page) {}

    /// @param proven whether evidence of the current occasion proves it
    record Product(int number, String name, boolean proven) {}

    /// @param firstDue   the due moment before any extension
    /// @param derivation how the due moment comes about, one sentence a step, in the caller's language
    record Occasion(int number, String period, @Nullable OffsetDateTime due, @Nullable OffsetDateTime firstDue,
            List<String> derivation, OffsetDateTime begun, String state, int percent, @Nullable OffsetDateTime doneAt,
            @Nullable String outcome, int reopened, int extensions) {}

    record Progress(UUID id, int occasion, int percent, String words, String explanation, @Nullable Named reporter,
            OffsetDateTime reportedAt) {}

    record Comment(UUID id, @Nullable Named author, OffsetDateTime saidAt, String words) {}

    /// @param act    report, complete, prove, extend, reopen, hand-over, change, record-event, add-part, cancel
    /// @param reason why not, or null when it is possible
    record Act(String act, boolean open, @Nullable Reason reason) {}

    /// @param code   stable code
    /// @param detail the same in the caller's language
    record Reason(String code, String detail) {}

    /// @param lastMoment until when more time may be asked for, or could have been
    /// @param noticeDays how many days before the due moment the request must be there
    record MoreTime(boolean open, @Nullable Reason reason, @Nullable OffsetDateTime lastMoment, int noticeDays) {}
}
