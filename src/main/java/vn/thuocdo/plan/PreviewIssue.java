package vn.thuocdo.plan;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.thuocdo.document.NumberBooks;
import vn.thuocdo.document.official.OfficialDocument;
import vn.thuocdo.kernel.CurrentActor;
import vn.thuocdo.kernel.UnitId;
import vn.thuocdo.kernel.Vietnam;
import vn.thuocdo.plan.content.ItemChange;
import vn.thuocdo.plan.content.Numbering;
import vn.thuocdo.plan.content.PlanItem;
import vn.thuocdo.plan.content.TargetItem;
import vn.thuocdo.plan.content.TaskItem;

/// Shows what issuing a plan will do, and how its document will look, without doing it.
@Component
@Transactional(readOnly = true)
public class PreviewIssue {
    private final PlanQueries queries;
    private final NumberBooks books;
    private final PlanPapers papers;
    private final PlanNotices notices;
    private final WorkingUnits units;
    private final CurrentActor actors;
    private final Clock clock;

    PreviewIssue(PlanQueries queries, NumberBooks books, PlanPapers papers, PlanNotices notices, WorkingUnits units,
            CurrentActor actors, Clock clock) {
        this.queries = queries;
        this.books = books;
        this.papers = papers;
        this.notices = notices;
        this.units = units;
        this.actors = actors;
        this.clock = clock;
    }

    /// The consequences.
    public IssuePreview of(Plan plan, boolean byDecision) {
        var items = queries.items(plan, plan.edition());
        var tasks = items.stream().filter(TaskItem.class::isInstance).toList();
        var changes = changes(plan, items);
        var symbol = "…/" + books.awaited(order(byDecision).book(), today(), null).symbol();
        return new IssuePreview(symbol, (int) items.stream().filter(TargetItem.class::isInstance).count(),
                tasks.size(), count(changes, ItemChange.Added.class), count(changes, ItemChange.Altered.class),
                count(changes, ItemChange.Dropped.class), notices.told(plan, items).size(), byUnit(plan, tasks));
    }

    /// The document as it will be issued, the number awaited.
    public OfficialDocument document(Plan plan, boolean byDecision) {
        var order = order(byDecision);
        var items = Numbering.of(queries.items(plan, plan.edition()), List.of());
        return papers.document(plan, queries.edition(plan, plan.edition()).text(), items, order,
                books.awaited(order.book(), today(), null), actors.get());
    }

    private List<ItemChange> changes(Plan plan, List<PlanItem> items) {
        var inForce = plan.inForce();
        return ItemChange.between(inForce == null ? List.of() : queries.items(plan, inForce), items);
    }

    private static int count(List<ItemChange> changes, Class<? extends ItemChange> sort) {
        return (int) changes.stream().filter(sort::isInstance).filter(change -> change.item() instanceof TaskItem)
                .count();
    }

    private Map<UnitId, Integer> byUnit(Plan plan, List<PlanItem> tasks) {
        var counts = new LinkedHashMap<UnitId, Integer>();
        tasks.forEach(task -> units.meant(((TaskItem) task).leads(), plan.agency(), today())
                .forEach(unit -> counts.merge(unit, 1, Integer::sum)));
        return counts;
    }

    private IssueOrder order(boolean byDecision) {
        return new IssueOrder(byDecision, today(), today());
    }

    private LocalDate today() {
        return Vietnam.today(clock);
    }
}
