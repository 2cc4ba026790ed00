package vn.thuocdo.ui.web;

import static java.util.Comparator.comparing;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import vn.thuocdo.kernel.Actor;
import vn.thuocdo.ui.spi.WorkCursor;
import vn.thuocdo.ui.spi.WorkItem;
import vn.thuocdo.ui.spi.WorkQuery;
import vn.thuocdo.ui.spi.WorkSource;

/// The order of the work list over several sources: what is late first, then what will be late first.
final class WorkOrder {
    /// Ids stand in the order in which PostgreSQL sorts them, which is not that of `UUID.compareTo`.
    static final Comparator<WorkItem> ORDER = comparing(WorkCursor::of,
            comparing(WorkCursor::band).thenComparing(WorkCursor::due).thenComparing(WorkCursor::kind)
                    .thenComparing(cursor -> cursor.id().toString()));

    private WorkOrder() {}

    /// The first items after the place of the request; each source is asked for as many as the page shows.
    static List<WorkItem> merge(List<WorkSource> sources, Actor actor, WorkRequest request, int limit) {
        var query = new WorkQuery(request.scope(), request.text(), request.after(), limit);
        return chosen(sources, request).flatMap(source -> source.items(actor, query).stream()).sorted(ORDER)
                .limit(limit).toList();
    }

    /// The sources of the kind that is asked for, or all.
    static Stream<WorkSource> chosen(List<WorkSource> sources, WorkRequest request) {
        return sources.stream().filter(source -> request.kind().isEmpty() || request.kind().equals(source.kind().id()));
    }
}
