package vn.thuocdo.plan.web;

import static vn.thuocdo.ui.Page.hereWith;
import static vn.thuocdo.ui.Page.text;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.thuocdo.kernel.CurrentActor;
import vn.thuocdo.kernel.Permission;
import vn.thuocdo.kernel.UnitId;
import vn.thuocdo.plan.PlanFilter;
import vn.thuocdo.plan.PlanKind;
import vn.thuocdo.plan.PlanQueries;
import vn.thuocdo.plan.PlanState;
import vn.thuocdo.ui.Option;
import vn.thuocdo.ui.Pager;
import vn.thuocdo.ui.Tab;

/// The list of plans.
@Controller
class PlanListController {
    private static final int ROWS = 30;

    private final PlanQueries plans;
    private final AgencyChoice agencies;
    private final CurrentActor actors;

    PlanListController(PlanQueries plans, AgencyChoice agencies, CurrentActor actors) {
        this.plans = plans;
        this.agencies = agencies;
        this.actors = actors;
    }

    @GetMapping("/plans")
    String list(@RequestParam(defaultValue = "") String q, @RequestParam(required = false) @Nullable Integer year,
            @RequestParam(required = false) @Nullable PlanState state,
            @RequestParam(required = false) @Nullable PlanKind kind,
            @RequestParam(required = false) @Nullable String agency,
            @RequestParam(required = false) @Nullable String after, Model model) {
        var chosen = agencies.chosen(agency);
        var filter = new PlanFilter(chosen, year, kind, state, q);
        var found = plans.search(filter, after, ROWS);
        model.addAttribute("page", new PlanListPage(filter, found, plans.count(filter, (int) Pager.BOUND + 1),
                plans.counts(found.rows()), years(chosen, year), states(state), agencies.options(),
                chosen.toString(), mayWrite(chosen)));
        return "plan/list";
    }

    private boolean mayWrite(UnitId agency) {
        return agency.equals(actors.get().agency()) && actors.get().may(Permission.EDIT_PLANS);
    }

    private List<Tab> years(UnitId agency, @Nullable Integer chosen) {
        var tabs = new ArrayList<Tab>();
        tabs.add(new Tab(text("plan.list.all-years"), hereWith("year", null), chosen == null));
        plans.years(agency).forEach(year -> tabs
                .add(new Tab(year.toString(), hereWith("year", year.toString()), year.equals(chosen))));
        return tabs;
    }

    private List<Tab> states(@Nullable PlanState chosen) {
        var all = new Tab(text("plan.list.all-states"), hereWith("state", null), chosen == null);
        return Stream.concat(Stream.of(all), Stream.of(PlanState.DRAFT, PlanState.SUBMITTED, PlanState.RETURNED,
                PlanState.RUNNING, PlanState.CLOSED).map(
                        state -> new Tab(text("plan.state." + state),
                                hereWith("state", state.name()), state == chosen)))
                .toList();
    }

    static List<Option> kinds() {
        return Stream.of(PlanKind.values()).filter(kind -> kind != PlanKind.UNIT)
                .map(kind -> new Option(kind.name(), text("plan.kind." + kind))).toList();
    }
}
