package vn.thuocdo.ui.web;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.thuocdo.kernel.Actor;
import vn.thuocdo.ui.spi.WorkCounts;
import vn.thuocdo.ui.spi.WorkGroup;
import vn.thuocdo.ui.spi.WorkScope;
import vn.thuocdo.ui.spi.WorkSource;

/// How much work each source has in each scope for one text; each source is asked once for each scope.
///
/// @param counts counts by scope and kind
record WorkTotals(Map<WorkScope, Map<String, WorkCounts>> counts) {
    static WorkTotals of(List<WorkSource> sources, Actor actor, String text) {
        var counts = new EnumMap<WorkScope, Map<String, WorkCounts>>(WorkScope.class);
        for (var scope : WorkScope.values()) {
            var kinds = new HashMap<String, WorkCounts>();
            sources.forEach(source -> kinds.put(source.kind().id(), source.counts(actor, scope, text)));
            counts.put(scope, kinds);
        }
        return new WorkTotals(counts);
    }

    /// Items of one kind.
    int total(WorkScope scope, String kind) {
        return counts.getOrDefault(scope, Map.of()).getOrDefault(kind, new WorkCounts(Map.of())).total();
    }

    /// Items of all kinds.
    int total(WorkScope scope) {
        return counts.getOrDefault(scope, Map.of()).keySet().stream().mapToInt(kind -> total(scope, kind)).sum();
    }

    /// Items that the request shows.
    int total(WorkRequest request) {
        return request.kind().isEmpty() ? total(request.scope()) : total(request.scope(), request.kind());
    }

    /// Items that the request shows, by group.
    Map<WorkGroup, Integer> groups(WorkRequest request) {
        var groups = new EnumMap<WorkGroup, Integer>(WorkGroup.class);
        counts.getOrDefault(request.scope(), Map.of()).forEach((kind, found) -> {
            if (request.kind().isEmpty() || request.kind().equals(kind)) {
                found.groups().forEach((group, count) -> groups.merge(group, count, Integer::sum));
            }
        });
        return groups;
    }
}
