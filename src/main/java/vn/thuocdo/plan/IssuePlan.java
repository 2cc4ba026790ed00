package vn.thuocdo.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Component;
import vn.thuocdo.document.NumberBooks;
import vn.thuocdo.document.NumberRequest;
import vn.thuocdo.document.official.DecreeDate;
import vn.thuocdo.kernel.Changes;
import vn.thuocdo.kernel.Missing;
import vn.thuocdo.kernel.Refusal;
import vn.thuocdo.kernel.Refused;
import vn.thuocdo.kernel.Vietnam;
import vn.thuocdo.plan.content.ItemChange;
import vn.thuocdo.plan.content.Numbering;
import vn.thuocdo.plan.content.PlanItem;

/// Issues a plan or an amendment: codes for its items, tasks, number and date, the printed document. All of it in one
/// transaction; the number is taken last but for the printing, since its book stays locked until the end.
@Component
class IssuePlan {
    private final PlanDesk desk;
    private final EditionStore editions;
    private final ItemStore items;
    private final PlanTasks tasks;
    private final NumberBooks books;
    private final PlanPapers papers;
    private final PlanNotices notices;

    IssuePlan(PlanDesk desk, EditionStore editions, ItemStore items, PlanTasks tasks, NumberBooks books,
            PlanPapers papers, PlanNotices notices) {
        this.desk = desk;
        this.editions = editions;
        this.items = items;
        this.tasks = tasks;
        this.books = books;
        this.papers = papers;
        this.notices = notices;
    }

    Plan issue(PlanId id, int version, IssueOrder order) {
        var plan = desk.take(id, PlanAct.ISSUE, version);
        Refused.ifAny(objections(plan, order));
        var place = new ItemStore.Place(plan.agency(), id, plan.edition());
        items.forgetRemoved(place);
        var coded = coded(plan, place);
        var number = books.take(new NumberRequest(order.book(), order.date(), null, plan.title(),
                Changes.ref("plan", "plan", id.value()), "/plans/" + id));
        var edition = editions.find(plan.agency(), id, plan.edition()).orElseThrow(() -> new Missing("plan-edition"));
        var printed = papers.issue(papers.document(plan, edition.text(), coded, order, number.toNotation(),
                desk.actor()), number);
        editions.issue(plan.agency(), id, plan.edition(), new IssueMark(number.notation(), order.byDecision(),
                order.date(), desk.now(), desk.actor().account(), printed));
        var issued = desk.save(plan, plan.change().into(next(plan, order)).because(null)
                .inForce(plan.edition(), number.notation(), order.date(), effective(plan, order)),
                plan.edition() == 1 ? "issued" : "amended");
        giveWork(plan, issued, coded);
        notices.issued(issued, coded);
        return issued;
    }

    private void giveWork(Plan before, Plan issued, List<PlanItem> coded) {
        var inForce = before.inForce();
        if (inForce == null) {
            tasks.create(issued, coded);
            return;
        }
        var old = items.all(new ItemStore.Place(before.agency(), before.id(), inForce)).stream().map(ItemRow::item)
                .toList();
        var reason = "%s, %s".formatted(issued.number(), DecreeDate.words(issued.issuedOn()));
        tasks.follow(issued, coded, ItemChange.between(old, coded), reason);
    }

    private List<PlanItem> coded(Plan plan, ItemStore.Place place) {
        var all = items.all(place).stream().map(ItemRow::item).toList();
        var coded = Numbering.of(all, items.codes(plan.agency(), plan.id()));
        coded.forEach(item -> items.code(place, item));
        return coded;
    }

    private List<Refusal> objections(Plan plan, IssueOrder order) {
        var objections = new ArrayList<Refusal>();
        if (order.date().isAfter(today()))
            objections.add(Refusal.at("date", "plan.issue.date-in-future"));
        if (order.effectiveOn().isBefore(order.date()))
            objections.add(Refusal.at("effectiveOn", "plan.issue.effective-before-date"));
        if (plan.inForce() != null && order.effectiveOn().isAfter(today()))
            objections.add(Refusal.at("effectiveOn", "plan.issue.amendment-at-once"));
        return objections;
    }

    private PlanState next(Plan plan, IssueOrder order) {
        var issued = PlanLife.follow(plan.state(), plan.kind(), PlanAct.ISSUE);
        return issued == PlanState.ISSUED && !order.effectiveOn().isAfter(today())
                ? PlanLife.follow(issued, plan.kind(), PlanAct.START)
                : issued;
    }

    /// An amendment changes what is in force, not since when.
    private static LocalDate effective(Plan plan, IssueOrder order) {
        return plan.inForce() == null ? order.effectiveOn() : Objects.requireNonNull(plan.effectiveOn());
    }

    private LocalDate today() {
        return LocalDate.ofInstant(desk.now(), Vietnam.ZONE);
    }
}
