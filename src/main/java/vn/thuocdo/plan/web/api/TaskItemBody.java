package vn.thuocdo.plan.web.api;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.thuocdo.kernel.UnitId;
import vn.thuocdo.plan.content.ItemId;
import vn.thuocdo.plan.content.SourceMark;
import vn.thuocdo.plan.content.TaskItem;
import vn.thuocdo.plan.content.UnitScope;
import vn.thuocdo.task.TaskRow;
import vn.thuocdo.task.due.DueCodes;
import vn.thuocdo.task.due.DueWords;
import vn.thuocdo.ui.Page;

/// A task item of a plan as programs see it.
record TaskItemBody(UUID id, @Schema(example = "N01") @Nullable String code, String area, String text,
        @Nullable String product, Units leads, Units coordinators, Due due,
        @Schema(description = "The words of the document for it") @Nullable String dueText,
        @Nullable String criterion, @Schema(description = "The targets it serves") List<UUID> targets,
        @Nullable SourceMark source,
        @Schema(description = "The task that carries it out, once issued and as far as I see it") @Nullable Given task,
        @Schema(description = "The version to change it with, while the edition is written") @Nullable Integer version,
        @Schema(description = "Whether it was taken out and can be put back") boolean removed) implements ItemBody {

    /// @param everyone whether all working units are meant
    record Units(boolean everyone, List<Named> units) {
        static Units of(UnitScope scope, Map<UnitId, String> names) {
            return new Units(scope.everyone(), Named.units(scope.units(), names));
        }
    }

    /// @param code  text form, for example `before 2025-09-26`
    /// @param words the same in the words of plans
    record Due(@Schema(example = "before 2025-09-26") String code, String words) {}

    record Given(UUID id, @Schema(description = "As the filter state of tasks") String standing, int percent) {
        static @Nullable Given of(@Nullable TaskRow row) {
            return row == null ? null : new Given(row.id().value(), row.standing().code(), row.percent());
        }
    }

    static TaskItemBody of(TaskItem item, @Nullable TaskRow task, @Nullable Integer version, boolean removed,
            Map<UnitId, String> names) {
        return new TaskItemBody(item.id().value(), item.code(), item.area(), item.text(), item.product(),
                Units.of(item.leads(), names), Units.of(item.coordinators(), names),
                new Due(DueCodes.of(item.due()), DueWords.of(item.due(), Page.texts())), item.dueText(),
                item.criterion(), item.targets().stream().map(ItemId::value).toList(), item.source(), Given.of(task),
                version, removed);
    }
}
