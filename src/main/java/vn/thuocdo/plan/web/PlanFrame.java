package vn.thuocdo.plan.web;

import java.util.List;
import vn.thuocdo.plan.ActOffer;
import vn.thuocdo.plan.Plan;
import vn.thuocdo.plan.PlanAct;
import vn.thuocdo.ui.Tab;

/// What all pages of one plan share: head, views, acts.
///
/// @param plan   the plan
/// @param tabs   its views
/// @param offers its acts for the reader
/// @param agency name of its agency, or an empty text for the reader's own
/// @param unit   name of the unit whose plan it is, or an empty text
public record PlanFrame(Plan plan, List<Tab> tabs, List<ActOffer> offers, String agency, String unit) {
    /// Path of the plan.
    public String url() {
        return "/plans/" + plan.id();
    }

    /// Path of a page below the plan.
    public String url(String below) {
        return url() + "/" + below;
    }

    /// Whether an act can be done now.
    public boolean may(PlanAct act) {
        return ActOffer.find(offers, act).filter(ActOffer::open).isPresent();
    }

    /// The acts to show as buttons, the most useful first: those that can be done, and of those that cannot the next
    /// one in the plan's life, with its reason.
    public List<ActOffer> shown() {
        return offers.stream().filter(offer -> offer.open() || next() == offer.act())
                .filter(offer -> offer.act() != PlanAct.WRITE && offer.act() != PlanAct.START).toList();
    }

    private PlanAct next() {
        if (plan.state().submitted())
            return plan.unit() == null ? PlanAct.ISSUE : PlanAct.ACCEPT;
        return plan.state().writable() ? PlanAct.SUBMIT : PlanAct.START;
    }
}
