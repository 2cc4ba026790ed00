package vn.thuocdo.plan.web;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.thuocdo.plan.PlanId;
import vn.thuocdo.plan.PlanQueries;
import vn.thuocdo.plan.PlanReminders;
import vn.thuocdo.task.TaskId;
import vn.thuocdo.ui.Toast;

/// The first page of a plan: the dashboard once it is issued, before that what is being written.
@Controller
class PlanController {
    private final PlanQueries plans;
    private final ItemPages items;
    private final OverviewPages overviews;
    private final PlanReminders reminders;

    PlanController(PlanQueries plans, ItemPages items, OverviewPages overviews, PlanReminders reminders) {
        this.plans = plans;
        this.items = items;
        this.overviews = overviews;
        this.reminders = reminders;
    }

    @GetMapping("/plans/{id}")
    String show(@PathVariable String id, Model model) {
        var plan = plans.get(PlanId.of(id));
        if (plan.state().issued() && plan.unit() == null) {
            model.addAttribute("page", overviews.of(plan));
            return "plan/overview";
        }
        model.addAttribute("page", items.list(plan, ItemShow.ALL, ""));
        return "plan/items";
    }

    @PostMapping("/plans/{id}/reminders")
    String remind(@PathVariable String id, @RequestParam String task, RedirectAttributes redirect) {
        plans.get(PlanId.of(id));
        var told = reminders.remind(TaskId.of(task));
        Toast.show(redirect, "plan.remind.done", told);
        return "redirect:/plans/" + id;
    }
}
