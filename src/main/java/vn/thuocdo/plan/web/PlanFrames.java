package vn.thuocdo.plan.web;

import static vn.thuocdo.ui.Page.text;

import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.thuocdo.kernel.CurrentActor;
import vn.thuocdo.organisation.Unit;
import vn.thuocdo.organisation.UnitQueries;
import vn.thuocdo.plan.ItemCounts;
import vn.thuocdo.plan.Plan;
import vn.thuocdo.plan.PlanQueries;
import vn.thuocdo.ui.Page;
import vn.thuocdo.ui.Tab;

/// Makes the frame of a plan's pages.
@Component
class PlanFrames {
    private final PlanQueries plans;
    private final UnitQueries units;
    private final CurrentActor actors;

    PlanFrames(PlanQueries plans, UnitQueries units, CurrentActor actors) {
        this.plans = plans;
        this.units = units;
        this.actors = actors;
    }

    /// The frame with one view chosen.
    PlanFrame of(Plan plan, String view) {
        var agency = plan.agency().equals(actors.get().agency())
                ? ""
                : units.find(plan.agency()).map(Unit::shortName).orElse("");
        var unit = plan.unit() == null ? "" : units.find(plan.unit()).map(Unit::name).orElse("");
        return new PlanFrame(plan, tabs(plan, view), plans.offers(plan), agency, unit);
    }

    private List<Tab> tabs(Plan plan, String view) {
        var counts = plans.counts(List.of(plan)).getOrDefault(plan.id(), ItemCounts.NONE);
        var tabs = new ArrayList<Tab>();
        if (plan.state().issued() && plan.unit() == null) {
            tabs.add(tab(plan, "overview", "", "", view));
            tabs.add(new Tab(text("plan.view.tasks"), tasks(plan, ""), Integer.toString(counts.tasks()), false, ""));
            tabs.add(tab(plan, "targets", "/targets", Integer.toString(counts.targets()), view));
            if (plan.unitPlansDue() != null)
                tabs.add(tab(plan, "unit-plans", "/unit-plans", "", view));
            tabs.add(new Tab(text("plan.view.extensions"), tasks(plan, "extension-asked"), false));
        } else {
            tabs.add(tab(plan, "items", "/items", Integer.toString(counts.targets() + counts.tasks()), view));
            if (plan.unit() != null)
                tabs.add(tab(plan, "check", "/check", "", view));
        }
        tabs.add(tab(plan, "content", "/content", "", view));
        tabs.add(tab(plan, "documents", "/documents", "", view));
        tabs.add(tab(plan, "history", "/history", "", view));
        return tabs;
    }

    private static String tasks(Plan plan, String state) {
        return Page.url("/tasks", "plan", plan.id(), "agency", plan.agency(), "state", state);
    }

    private static Tab tab(Plan plan, String view, String path, String count, String chosen) {
        return new Tab(text("plan.view." + view), "/plans/" + plan.id() + path, count, view.equals(chosen), "");
    }
}
