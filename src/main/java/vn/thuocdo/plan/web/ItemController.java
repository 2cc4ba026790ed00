package vn.thuocdo.plan.web;

import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.thuocdo.kernel.Refused;
import vn.thuocdo.kernel.UnitId;
import vn.thuocdo.plan.PlanId;
import vn.thuocdo.plan.PlanItems;
import vn.thuocdo.plan.PlanQueries;
import vn.thuocdo.plan.content.ItemId;
import vn.thuocdo.task.due.DueForm;
import vn.thuocdo.ui.Toast;

/// Targets and tasks of the edition being written.
@Controller
class ItemController {
    private final PlanItems items;
    private final PlanQueries plans;
    private final ItemPages pages;

    ItemController(PlanItems items, PlanQueries plans, ItemPages pages) {
        this.items = items;
        this.plans = plans;
        this.pages = pages;
    }

    @GetMapping("/plans/{id}/items")
    String list(@PathVariable String id, @RequestParam(defaultValue = "all") String show,
            @RequestParam(defaultValue = "") String q, Model model) {
        model.addAttribute("page", pages.list(plans.get(PlanId.of(id)), ItemShow.of(show), q));
        return "plan/items";
    }

    @GetMapping("/plans/{id}/items/new")
    String begin(@PathVariable String id, @RequestParam(defaultValue = "TASK") String kind,
            @RequestParam(defaultValue = "direction") String area, Model model) {
        model.addAttribute("page", pages.fresh(plans.forWriting(PlanId.of(id)), kind.equals("TARGET"), area));
        return "plan/item";
    }

    @GetMapping("/plans/{id}/items/{item}")
    String edit(@PathVariable String id, @PathVariable String item, Model model) {
        model.addAttribute("page", pages.saved(plans.get(PlanId.of(id)), ItemId.of(item)));
        return "plan/item";
    }

    @PostMapping("/plans/{id}/items")
    String add(@PathVariable String id, ItemForm form, DueForm due, RedirectAttributes redirect) {
        var item = form.item(ItemId.next(), due, null);
        items.add(PlanId.of(id), item);
        Toast.show(redirect, "plan.items.added");
        return back(id, item.id());
    }

    @PostMapping("/plans/{id}/items/{item}")
    String change(@PathVariable String id, @PathVariable String item, ItemForm form, DueForm due,
            RedirectAttributes redirect) {
        var plan = plans.get(PlanId.of(id));
        var before = plans.item(plan, plan.edition(), ItemId.of(item)).item();
        items.change(plan.id(), form.item(before.id(), due, before), form.read());
        Toast.show(redirect, "plan.items.changed");
        return back(id, before.id());
    }

    @PostMapping("/plans/{id}/items/leads")
    String lead(@PathVariable String id, @RequestParam(defaultValue = "") List<String> item,
            @RequestParam(defaultValue = "") String unit, RedirectAttributes redirect) {
        if (unit.isEmpty())
            throw Refused.at("unit", "plan.items.lead.choose");
        var given = items.lead(PlanId.of(id), item.stream().map(ItemId::of).toList(), UnitId.of(unit));
        Toast.show(redirect, "plan.items.led", given);
        return "redirect:/plans/" + id + "/items?show=unled";
    }

    @PostMapping("/plans/{id}/items/{item}/place")
    String move(@PathVariable String id, @PathVariable String item, @RequestParam String to) {
        items.move(PlanId.of(id), ItemId.of(item), to.equals("up"));
        return back(id, ItemId.of(item));
    }

    @PostMapping("/plans/{id}/items/{item}/removal")
    String remove(@PathVariable String id, @PathVariable String item, RedirectAttributes redirect) {
        items.remove(PlanId.of(id), ItemId.of(item));
        Toast.showWithUndo(redirect, "/plans/" + id + "/items/" + item + "/restoration", "plan.items.removed");
        return back(id, ItemId.of(item));
    }

    @PostMapping("/plans/{id}/items/{item}/restoration")
    String restore(@PathVariable String id, @PathVariable String item) {
        items.restore(PlanId.of(id), ItemId.of(item));
        return back(id, ItemId.of(item));
    }

    private static String back(String id, ItemId item) {
        return "redirect:/plans/" + id + "/items#i-" + item;
    }
}
