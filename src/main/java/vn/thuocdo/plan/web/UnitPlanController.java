package vn.thuocdo.plan.web;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.thuocdo.kernel.CurrentActor;
import vn.thuocdo.kernel.Permission;
import vn.thuocdo.plan.Plan;
import vn.thuocdo.plan.PlanId;
import vn.thuocdo.plan.PlanQueries;
import vn.thuocdo.plan.unitplan.UnitPlanRow;
import vn.thuocdo.plan.unitplan.UnitPlans;
import vn.thuocdo.ui.Toast;

/// Plans of units under a plan of the agency.
@Controller
class UnitPlanController {
    private final UnitPlans unitPlans;
    private final PlanQueries plans;
    private final PlanFrames frames;
    private final CurrentActor actors;

    UnitPlanController(UnitPlans unitPlans, PlanQueries plans, PlanFrames frames, CurrentActor actors) {
        this.unitPlans = unitPlans;
        this.plans = plans;
        this.frames = frames;
        this.actors = actors;
    }

    @GetMapping("/plans/{id}/unit-plans")
    String list(@PathVariable String id, Model model) {
        var plan = plans.get(PlanId.of(id));
        var rows = unitPlans.of(plan);
        var checks = rows.stream().map(UnitPlanRow::plan).filter(Objects::nonNull)
                .collect(Collectors.toMap(Plan::id, unitPlans::check));
        model.addAttribute("page", new UnitPlansPage(frames.of(plan, "unit-plans"), rows, checks,
                own(plan, Permission.EDIT_PLANS), mayBegin(plan, rows)));
        return "plan/unitPlans";
    }

    @GetMapping("/plans/{id}/check")
    String check(@PathVariable String id, Model model) {
        var plan = plans.get(PlanId.of(id));
        model.addAttribute("page", new CheckPage(frames.of(plan, "check"), unitPlans.check(plan)));
        return "plan/check";
    }

    @PostMapping("/plans/{id}/unit-plans")
    String begin(@PathVariable String id) {
        return "redirect:/plans/" + unitPlans.begin(PlanId.of(id)) + "/items";
    }

    @PostMapping("/plans/{id}/unit-plans/reminders")
    String remind(@PathVariable String id, RedirectAttributes redirect) {
        Toast.show(redirect, "plan.unit-plans.reminded", unitPlans.remind(PlanId.of(id)));
        return "redirect:/plans/" + id + "/unit-plans";
    }

    private boolean mayBegin(Plan plan, List<UnitPlanRow> rows) {
        return own(plan, Permission.EDIT_UNIT_PLAN) && plan.state().inForce() && rows.stream()
                .anyMatch(row -> row.unit().id().equals(actors.get().unit()) && row.plan() == null);
    }

    private boolean own(Plan plan, Permission permission) {
        return actors.get().agency().equals(plan.agency()) && actors.get().may(permission);
    }
}
