package vn.thuocdo.ui.web;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import vn.thuocdo.kernel.Actor;
import vn.thuocdo.ui.Page;
import vn.thuocdo.ui.Pager;
import vn.thuocdo.ui.Tab;
import vn.thuocdo.ui.spi.WorkCursor;
import vn.thuocdo.ui.spi.WorkGroup;
import vn.thuocdo.ui.spi.WorkItem;
import vn.thuocdo.ui.spi.WorkKind;
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
        var all = sources.stream().toList();
        var items = WorkOrder.merge(all, actor, request, ROWS + 1);
        var shown = items.size() > ROWS ? items.subList(0, ROWS) : items;
        var counts = WorkTotals.of(all, actor, request.text());
        var groups = counts.groups(request);
        var total = counts.total(request);
        var bands = bands(all, actor, shown, groups, folds(request, shown));
        var rows = bands.stream().mapToInt(band -> band.rows().size()).sum();
        var next = items.size() > ROWS && rows == shown.size()
                ? request.next(WorkCursor.of(shown.getLast()))
                : null;
        var pager = new Pager(rows, total, Pager.BOUND, request.previous(), next, Page.text("ui.work.order"));
        var acts = WorkOrder.chosen(all, request).flatMap(source -> source.actsOnMany(actor).stream()).toList();
        return new WorkPage(request.text(), scopes(counts, request, unit), chips(all, counts, request),
                bands, acts, pager, total, seen(items, total),
                WorkWeek.of(all, actor, request.scope(), Page.today()));
    }

    /// What is due later is folded on the first page where something is due before it.
    private static boolean folds(WorkRequest request, List<WorkItem> shown) {
        return !request.open() && request.after() == null && request.text().isEmpty()
                && shown.stream().anyMatch(item -> item.group().ordinal() < WorkGroup.LATER.ordinal());
    }

    /// How much the person has to do.
    int count(Actor actor) {
        return sources.stream().mapToInt(source -> source.counts(actor, WorkScope.MINE, "").total()).sum();
    }

    /// Tells this state of the list from a later one.
    String seen(Actor actor, WorkRequest request) {
        var all = sources.stream().toList();
        var total = WorkOrder.chosen(all, request)
                .mapToInt(source -> source.counts(actor, request.scope(), request.text()).total()).sum();
        return seen(WorkOrder.merge(all, actor, request, ROWS + 1), total);
    }

    private static String seen(List<WorkItem> items, int total) {
        return Integer.toHexString(31 * items.stream().map(WorkItem::id).toList().hashCode() + total);
    }

    private static List<Tab> scopes(WorkTotals counts, WorkRequest request, String unit) {
        return Stream.of(WorkScope.values()).map(scope -> {
            var label = scope == WorkScope.UNIT && !unit.isEmpty()
                    ? unit
                    : Page.text("ui.work.scope." + Page.slug(scope));
            return new Tab(label, Page.hereWith("scope", Page.slug(scope)),
                    Page.bounded(counts.total(scope), Pager.BOUND), scope == request.scope(), "");
        }).toList();
    }

    private static List<Tab> chips(List<WorkSource> sources, WorkTotals counts, WorkRequest request) {
        var chips = new ArrayList<Tab>();
        chips.add(new Tab(Page.text("ui.work.all"), Page.hereWith("kind", null),
                Page.bounded(counts.total(request.scope()), Pager.BOUND), request.kind().isEmpty(), ""));
        for (var kind : sources.stream().map(WorkSource::kind).toList()) {
            chips.add(new Tab(Page.text(kind.label()), Page.hereWith("kind", kind.id()),
                    Page.bounded(counts.total(request.scope(), kind.id()), Pager.BOUND),
                    kind.id().equals(request.kind()), kind.icon()));
        }
        return chips;
    }

    private static List<WorkPage.Band> bands(List<WorkSource> sources, Actor actor, List<WorkItem> items,
            Map<WorkGroup, Integer> groups, boolean folds) {
        var kinds = sources.stream().map(WorkSource::kind).collect(Collectors.toMap(WorkKind::id, kind -> kind));
        var many = sources.stream().filter(source -> !source.actsOnMany(actor).isEmpty())
                .map(source -> source.kind().id()).collect(Collectors.toSet());
        var rows = new EnumMap<WorkGroup, List<WorkPage.Row>>(WorkGroup.class);
        for (var item : items) {
            rows.computeIfAbsent(item.group(), _ -> new ArrayList<>())
                    .add(new WorkPage.Row(item, Objects.requireNonNull(kinds.get(item.kind())),
                            many.contains(item.kind())));
        }
        return rows.entrySet().stream().map(entry -> {
            var folded = folds && entry.getKey() == WorkGroup.LATER;
            return new WorkPage.Band(entry.getKey(), groups.getOrDefault(entry.getKey(), entry.getValue().size()),
                    folded ? List.of() : entry.getValue(), folded ? Page.hereWith("later", "open") : "");
        }).toList();
    }
}
