package vn.thuocdo.task.web.api;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.thuocdo.kernel.Vietnam;
import vn.thuocdo.task.Names;
import vn.thuocdo.task.TaskRow;
import vn.thuocdo.task.due.DueCodes;
import vn.thuocdo.task.due.DueWords;
import vn.thuocdo.ui.Texts;

/// One line of a list of tasks as programs see it; moments carry the offset of Vietnam.
record TaskBody(UUID id, UUID agency, @Schema(example = "N07") String code, String title,
        @Schema(description = "Code of the reform area", example = "procedure") String area,
        @Schema(description = "Units in charge") List<Named> leads,
        @Schema(description = "Units that help") List<Named> coordinators, @Nullable Named person, Rule rule,
        @Schema(description = "assigned, in-progress, done, reopened or cancelled") String state,
        @Schema(description = "How it stands now, in the words of the filter state") String standing,
        @Schema(description = "What is left of the time, or how it ended, in the caller's language") String clock,
        @Schema(description = "Period of a recurring rule", example = "2025-Q3") String period, OffsetDateTime begun,
        @Nullable OffsetDateTime due, @Schema(description = "Reported progress, 0 to 100") int percent,
        @Nullable OffsetDateTime doneAt,
        @Schema(description = "early, on-time or late; null while open or without a due moment") @Nullable String outcome,
        @Schema(description = "How many times more time was granted") int extensions,
        @Schema(description = "Whether a request for more time waits") boolean extensionAsked,
        @JsonProperty("productCount") int products, @JsonProperty("provenCount") int proven, @Nullable Plan plan,
        String criterion, @Schema(description = "The task it is a part of") @Nullable UUID parent,
        OffsetDateTime changedAt, int version) {

    /// @param code  its text form, for example `every quarter 3 before 3`
    /// @param words the same in the words of plans
    record Rule(@Schema(example = "before 2025-09-26") String code, String words) {}

    record Plan(UUID id, @Schema(example = "07/KH-UBND") String label) {}

    static TaskBody of(TaskRow row, String clock, Names names, Texts texts) {
        var person = row.person();
        return new TaskBody(row.id().value(), row.agency().value(), row.code(), row.title(), row.area(),
                Named.of(row.leads(), names), Named.of(row.coordinators(), names), Named.of(person, names),
                new Rule(DueCodes.of(row.rule()), DueWords.of(row.rule(), texts)), code(row.state()),
                row.standing().code(), clock, row.period(), Vietnam.at(row.begun()), Vietnam.atOrNull(row.due()),
                row.percent(), Vietnam.atOrNull(row.doneAt()), row.outcome() == null ? null : code(row.outcome()),
                row.extensions(), row.extensionAsked(), row.products(), row.proven(),
                row.plan() == null ? null : new Plan(row.plan(), row.planLabel()), row.criterion(),
                row.parent() == null ? null : row.parent().value(), Vietnam.at(row.changedAt()), row.version());
    }

    /// The name of a value as filters and answers write it: `in-progress`.
    static String code(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
