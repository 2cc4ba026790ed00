package vn.thuocdo.plan.web.api;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.thuocdo.kernel.Refusal;
import vn.thuocdo.plan.ActOffer;
import vn.thuocdo.plan.ItemCounts;
import vn.thuocdo.plan.ItemRow;
import vn.thuocdo.plan.Plan;
import vn.thuocdo.plan.PlanAct;
import vn.thuocdo.plan.PlanId;
import vn.thuocdo.plan.PlanQueries;
import vn.thuocdo.plan.Plans;
import vn.thuocdo.plan.web.api.PlanWholeBody.Act;
import vn.thuocdo.plan.web.api.PlanWholeBody.Reason;
import vn.thuocdo.ui.Page;

/// Makes what programs see of plans.
@Component
class PlanBodies {
    private final Plans plans;
    private final PlanQueries queries;
    private final ItemBodies items;

    PlanBodies(Plans plans, PlanQueries queries, ItemBodies items) {
        this.plans = plans;
        this.queries = queries;
        this.items = items;
    }

    List<PlanBody> of(List<Plan> found) {
        var counts = queries.counts(found);
        return found.stream().map(plan -> PlanBody.of(plan, counts.getOrDefault(plan.id(), ItemCounts.NONE))).toList();
    }

    PlanBody of(Plan plan) {
        return of(List.of(plan)).getFirst();
    }

    /// The plan with the items of the edition that the caller works with.
    PlanWholeBody whole(PlanId id) {
        var plan = queries.get(id);
        var offers = queries.offers(plan);
        var writes = open(offers, PlanAct.WRITE);
        var edition = writes ? plan.edition() : plan.shownEdition();
        var rows = queries.rows(plan, edition).stream().filter(row -> !row.removed()).toList();
        return whole(plan, offers, edition, rows, writes);
    }

    private PlanWholeBody whole(Plan plan, List<ActOffer> offers, int edition, List<ItemRow> rows, boolean writes) {
        var content = items.of(rows, writes);
        var obstacles = open(offers, PlanAct.SUBMIT) ? plans.obstacles(plan.id()) : List.<Refusal>of();
        return new PlanWholeBody(of(plan), edition, content.targets(), content.tasks(),
                offers.stream().map(offer -> new Act(offer.act(), offer.open(), reason(offer.refusal()))).toList(),
                obstacles.stream().map(PlanBodies::words).toList());
    }

    private static boolean open(List<ActOffer> offers, PlanAct act) {
        return ActOffer.find(offers, act).filter(ActOffer::open).isPresent();
    }

    private static @Nullable Reason reason(@Nullable Refusal refusal) {
        return refusal == null ? null : words(refusal);
    }

    private static Reason words(Refusal refusal) {
        return new Reason(refusal.code(), Page.text(refusal.code(), refusal.args().toArray()));
    }
}
