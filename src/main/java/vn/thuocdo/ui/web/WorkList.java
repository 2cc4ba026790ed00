package vn.thuocdo.ui.web;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import vn.thuocdo.kernel.Actor;
import vn.thuocdo.ui.Page;
import vn.thuocdo.ui.Pager;
import vn.thuocdo.ui.Tab;
import vn.thuocdo.ui.spi.WorkCounts;
import vn.thuocdo.ui.spi.WorkCursor;
import vn.thuocdo.ui.spi.WorkGroup;
import vn.thuocdo.ui.spi.WorkItem;
import vn.thuocdo.ui.spi.WorkScope;
import vn.thuocdo.ui.spi.WorkSource;

/// Puts the work of all modules into one order: what is late first, then what will be late first. Each source gives the
/// items after the present place, so that a page costs the same wherever it lies.
@Component
class WorkList {
    static final int ROWS = 50;

    private final ObjectProvider<WorkSource> sources;

    WorkList(ObjectProvider<WorkSource> sources) {
        this.sources = sources;
    }

    WorkPage page(Actor actor, WorkRequest request, String unit) {
        var items = items(actor, request);
        var shown = items.size() > ROWS ? items.subList(0, ROWS) : items;
        var groups = groups(actor, request);
        var total = groups.values().stream().mapToInt(Integer::intValue).sum();
        var next = items.size() > ROWS ? Page.hereWith("after", WorkCursor.of(shown.getLast()).toString()) : null;
        var pager = new Pager(shown.size(), total, Pager.BOUND, null, next, Page.text("ui.work.order"));
        var acts = chosen(request).flatMap(source -> source.actsOnMany(actor).stream()).toList();
        return new WorkPage(request.text(), scopes(actor, request, unit), chips(actor, request), bands(shown, groups),
                acts, pager, total, seen(items, total), request.after() == null ? "" : Page.hereWith("after", null));
    }

    /// How much the person has to do.
    int count(Actor actor) {
        return sources.stream().mapToInt(source -> source.counts(actor, WorkScope.MINE, "").total()).sum();
    }

    /// Tells this state of the list from a later one.
    String seen(Actor actor, WorkRequest request) {
        var total = groups(actor, request).values().stream().mapToInt(Integer::intValue).sum();
        return seen(items(actor, request), total);
    }

    private static String seen(List<WorkItem> items, int total) {
        return Integer.toHexString(31 * items.stream().map(WorkItem::id).toList().hashCode() + total);
    }

    private List<WorkItem> items(Actor actor, WorkRequest request) {
        return WorkOrder.merge(sources.stream().toList(), actor, request, ROWS + 1);
    }

    private Map<WorkGroup, Integer> groups(Actor actor, WorkRequest request) {
        var groups = new EnumMap<WorkGroup, Integer>(WorkGroup.class);
        chosen(request).map(source -> source.counts(actor, request.scope(), request.text()))
                .forEach(counts -> counts.groups().forEach((group, count) -> groups.merge(group, count, Integer::sum)));
        return groups;
    }

    private Stream<WorkSource> chosen(WorkRequest request) {
        return WorkOrder.chosen(sources.stream().toList(), request);
    }

    private List<Tab> scopes(Actor actor, WorkRequest request, String unit) {
        return Stream.of(WorkScope.values()).map(scope -> {
            var total = sources.stream().map(source -> source.counts(actor, scope, request.text()))
                    .mapToInt(WorkCounts::total).sum();
            var label = scope == WorkScope.UNIT && !unit.isEmpty()
                    ? unit
                    : Page.text("ui.work.scope." + Page.slug(scope));
            return new Tab(label, Page.hereWith("scope", Page.slug(scope)), Page.bounded(total, Pager.BOUND),
                    scope == request.scope(), "");
        }).toList();
    }

    private List<Tab> chips(Actor actor, WorkRequest request) {
        var chips = new ArrayList<Tab>();
        var all = 0;
        for (var source : sources.stream().toList()) {
            var count = source.counts(actor, request.scope(), request.text()).total();
            all += count;
            chips.add(new Tab(Page.text(source.kind().label()), Page.hereWith("kind", source.kind().id()),
                    Page.bounded(count, Pager.BOUND), source.kind().id().equals(request.kind()), source.kind().icon()));
        }
        chips.addFirst(new Tab(Page.text("ui.work.all"), Page.hereWith("kind", null), Page.bounded(all, Pager.BOUND),
                request.kind().isEmpty(), ""));
        return chips;
    }

    private List<WorkPage.Band> bands(List<WorkItem> items, Map<WorkGroup, Integer> groups) {
        var rows = new EnumMap<WorkGroup, List<WorkPage.Row>>(WorkGroup.class);
        for (var item : items) {
            var kind = sources.stream().map(WorkSource::kind).filter(one -> one.id().equals(item.kind())).findFirst();
            rows.computeIfAbsent(item.group(), _ -> new ArrayList<>())
                    .add(new WorkPage.Row(item, kind.orElseThrow()));
        }
        return rows.entrySet().stream().map(entry -> new WorkPage.Band(entry.getKey(),
                groups.getOrDefault(entry.getKey(), entry.getValue().size()), entry.getValue())).toList();
    }
}
