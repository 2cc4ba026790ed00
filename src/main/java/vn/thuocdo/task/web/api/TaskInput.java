package vn.thuocdo.task.web.api;

import static java.util.Objects.requireNonNullElse;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.thuocdo.kernel.AccountId;
import vn.thuocdo.kernel.Refused;
import vn.thuocdo.kernel.UnitId;
import vn.thuocdo.task.Origin;
import vn.thuocdo.task.TaskDraft;
import vn.thuocdo.task.TaskId;
import vn.thuocdo.task.due.DueCodes;
import vn.thuocdo.ui.Page;

/// What a program says about a task, always the whole of it.
@Schema(description = "What is said about a task, always the whole of it")
record TaskInput(
        @Schema(description = "What is to be done", example = "Rà soát thủ tục hành chính quý III") @Nullable String title,
        @Schema(description = "Code of the reform area", example = "procedure") @Nullable String area,
        @Schema(description = "Number; empty for the next number of the agency, or for the one it has", example = "") @Nullable String code,
        @Schema(description = "Units in charge, the first one being named first") @Nullable List<UUID> leads,
        @Schema(description = "Units that help") @Nullable List<UUID> coordinators,
        @Schema(description = "The responsible account") @Nullable UUID person,
        @Schema(description = "What must come out of it, each to be proven", example = "[\"Báo cáo kết quả\"]") @Nullable List<String> products,
        @Schema(description = """
                By when: `on 2025-11-10`, `before 2025-07-26`, `month 2025-12`, `quarter 2025-3`, `half-year 2025-1`, \
                `year 2025`, `every month 1 by 20`, `every quarter 3 before 3`, `every week 1 by 5`, `continuous`, \
                `inherited`, `event: words`, `event 5 working-days: words`""", example = "before 2025-09-26") @Nullable String due,
        @Schema(description = "The day the work begins; today by default") @Nullable LocalDate from,
        @Schema(description = "The last day of recurring work") @Nullable LocalDate until,
        @Schema(description = "Code of the index criterion", example = "") @Nullable String criterion,
        @Schema(description = "Code of the measure", example = "") @Nullable String measure,
        @Schema(description = "The task it is a part of") @Nullable UUID parent,
        @Schema(description = "The version that was read; only for changes", example = "1") @Nullable Integer version) {

    /// The draft, with what the task has already where nothing else can be said.
    ///
    /// @param origin where the task came from, which no program changes
    TaskDraft draft(LocalDate usualStart, @Nullable Origin origin) {
        if (due == null || due.isBlank())
            throw Refused.at("due", "task.due.part-missing");
        return new TaskDraft(requireNonNullElse(code, ""), requireNonNullElse(title, ""), requireNonNullElse(area, ""),
                requireNonNullElse(products, List.of()), units(leads), units(coordinators),
                person == null ? null : new AccountId(person), DueCodes.parse(due),
                requireNonNullElse(from, usualStart), until, requireNonNullElse(criterion, ""),
                requireNonNullElse(measure, ""), origin, parent == null ? null : new TaskId(parent));
    }

    /// The draft of a new task.
    TaskDraft fresh() {
        return draft(Page.today(), null);
    }

    /// The same as a part of a task; of the own unit where no other is named.
    TaskInput partOf(TaskId whole, UnitId own) {
        var named = leads == null || leads.isEmpty() ? List.of(own.value()) : leads;
        return new TaskInput(title, area, code, named, coordinators, person, products, due, from, until, criterion,
                measure, whole.value(), version);
    }

    int read() {
        if (version == null)
            throw Refused.at("version", "ui.invalid.NotNull");
        return version;
    }

    private static List<UnitId> units(@Nullable List<UUID> ids) {
        return requireNonNullElse(ids, List.<UUID>of()).stream().map(UnitId::new).toList();
    }
}
