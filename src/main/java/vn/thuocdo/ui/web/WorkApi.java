package vn.thuocdo.ui.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.thuocdo.kernel.CurrentActor;
import vn.thuocdo.kernel.Vietnam;
import vn.thuocdo.ui.spi.WorkCursor;
import vn.thuocdo.ui.spi.WorkGroup;
import vn.thuocdo.ui.spi.WorkItem;
import vn.thuocdo.ui.spi.WorkSource;

/// The work list for programs.
@RestController
@RequestMapping("/api/v1/work")
@Tag(name = "work")
class WorkApi {
    private final ObjectProvider<WorkSource> sources;
    private final CurrentActor actor;

    WorkApi(ObjectProvider<WorkSource> sources, CurrentActor actor) {
        this.sources = sources;
        this.actor = actor;
    }

    /// @param total  number of items of the whole list
    /// @param groups the same by group
    /// @param next   send as `after` for the rows that follow, or null
    record Work(List<Line> rows, @Nullable String next, int total, Map<WorkGroup, Integer> groups) {}

    record Line(String kind, UUID id, String title, String note, @Schema(description = "Path of the page") String url,
            WorkGroup group, @Nullable OffsetDateTime due,
            @Schema(description = "What is left of the time, in the caller's language") String left,
            @Schema(description = "The next act") WorkItem.@Nullable Act next,
            @Schema(description = "Acts that cannot be done now, with the reason") List<String> locked,
            @Nullable String person, String unit) {
        static Line of(WorkItem item) {
            return new Line(item.kind(), item.id(), item.title(), item.note(), item.url(), item.group(),
                    Vietnam.atOrNull(item.due()), item.left(), item.next(), item.locked(), item.person(), item.unit());
        }
    }

    @GetMapping
    @Operation(summary = "Everything due for me, what is or will be late first")
    Work list(@Parameter(description = "mine, unit or following") @RequestParam(defaultValue = "mine") String scope,
            @Parameter(description = "One kind of work only, for example task") @RequestParam(defaultValue = "") String kind,
            @Parameter(description = "Words to find; diacritics do not matter") @RequestParam(defaultValue = "") String q,
            @Parameter(description = "The cursor next of a page read before") @RequestParam(defaultValue = "") String after,
            @Parameter(description = "Rows of a page, 1 to 200") @RequestParam(defaultValue = "50") int limit) {
        var request = WorkRequest.of(scope, kind, q, after);
        var all = sources.stream().toList();
        var rows = Math.clamp(limit, 1, 200);
        var found = WorkOrder.merge(all, actor.get(), request, rows + 1);
        var shown = found.size() > rows ? found.subList(0, rows) : found;
        var counts = WorkTotals.of(all, actor.get(), request.text());
        return new Work(shown.stream().map(Line::of).toList(),
                found.size() > rows ? WorkCursor.of(shown.getLast()).toString() : null, counts.total(request),
                counts.groups(request));
    }
}
