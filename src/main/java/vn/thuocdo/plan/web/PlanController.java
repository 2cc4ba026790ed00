package vn.thuocdo.plan.web;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import vn.thuocdo.plan.PlanId;
import vn.thuocdo.plan.PlanQueries;

/// The first page of a plan: the dashboard once it is issued, before that what is being written.
@Controller
class PlanController {
    private final PlanQueries plans;
    private final ItemPages items;

    PlanController(PlanQueries plans, ItemPages items) {
        this.plans = plans;
        this.items = items;
    }

    @GetMapping("/plans/{id}")
    String show(@PathVariable String id, Model model) {
        model.addAttribute("page", items.list(plans.get(PlanId.of(id))));
        return "plan/items";
    }
}
