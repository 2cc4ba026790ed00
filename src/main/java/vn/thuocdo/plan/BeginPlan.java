package vn.thuocdo.plan;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.thuocdo.kernel.UnitId;
import vn.thuocdo.plan.content.ItemId;
import vn.thuocdo.plan.content.PlanItem;
import vn.thuocdo.plan.content.PlanText;

/// Brings a plan into being, with its first edition and its items.
@Component
class BeginPlan {
    private final PlanDesk desk;
    private final PlanStore plans;
    private final EditionStore editions;
    private final ItemStore items;
    private final ItemRules rules;

    BeginPlan(PlanDesk desk, PlanStore plans, EditionStore editions, ItemStore items, ItemRules rules) {
        this.desk = desk;
        this.plans = plans;
        this.editions = editions;
        this.items = items;
        this.rules = rules;
    }

    PlanId begin(DraftPlan draft, @Nullable PlanId parent, @Nullable UnitId unit, String how) {
        PlanTexts.checkTitle(draft.title());
        var actor = desk.actor();
        var plan = new Plan(actor.agency(), PlanId.next(), draft.kind(), draft.period(), draft.title().strip(),
                PlanState.DRAFT, parent, unit, draft.unitPlansDue(), null, 1, null, draft.original(), null, null, null,
                actor.account(), desk.now(), null, null, 0);
        plans.add(plan);
        addEdition(plan, draft.text(), null);
        addItems(plan, 1, uncoded(draft.items()));
        desk.tell(plan, how, null, draft);
        return plan.id();
    }

    /// A further edition of the plan, to be written.
    void addEdition(Plan plan, PlanText text, @Nullable String reason) {
        editions.add(plan.agency(), new PlanEdition(plan.id(), plan.edition(), plan.title(), text, reason, null, null,
                null, null, false, null, null, desk.now(), 0));
    }

    /// Items of an edition in the given order.
    void addItems(Plan plan, int edition, List<PlanItem> all) {
        var place = new ItemStore.Place(plan.agency(), plan.id(), edition);
        rules.check(plan, all);
        for (var position = 0; position < all.size(); position++)
            items.add(place, all.get(position), position + 1);
    }

    private static List<PlanItem> uncoded(List<PlanItem> given) {
        var seen = new ArrayList<ItemId>();
        for (var item : given) {
            if (seen.contains(item.id()) || item.code() != null)
                throw new IllegalArgumentException("a draft's items are new ones without codes");
            seen.add(item.id());
        }
        return given;
    }
}
