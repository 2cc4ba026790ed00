package vn.thuocdo.organisation.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.thuocdo.kernel.UnitId;
import vn.thuocdo.organisation.SeenUnits;
import vn.thuocdo.organisation.Unit;
import vn.thuocdo.organisation.Units;
import vn.thuocdo.ui.Page;
import vn.thuocdo.ui.Toast;

/// Changing and closing a unit from a day on.
@Controller
class UnitChangeController {
    private final SeenUnits seen;
    private final Units units;
    private final UnitPages pages;

    UnitChangeController(SeenUnits seen, Units units, UnitPages pages) {
        this.seen = seen;
        this.units = units;
        this.pages = pages;
    }

    @GetMapping("/settings/units/{id}/change")
    String change(@PathVariable String id, Model model) {
        var unit = managed(id);
        // where a commune stands under its province is changed by a switch of the frame
        List<Unit> tree = unit.isAgency() ? List.of() : seen.inAgency(unit.agency(), Page.today());
        model.addAttribute("page", UnitFormPage.of(unit, tree));
        return "organisation/unitForm";
    }

    @PostMapping("/settings/units/{id}/change")
    String save(@PathVariable String id, @Valid UnitForm form, RedirectAttributes redirect) {
        var unit = managed(id);
        var change = form.toChange();
        units.change(unit.id(), form.read(), unit.isAgency()
                ? new vn.thuocdo.organisation.UnitChange(change.from(), unit.parent(), unit.kind(), change.name(),
                        change.shortName(), change.reason())
                : change);
        Toast.show(redirect, "organisation.unit.wasChanged", change.name());
        return "redirect:/settings/units/" + id;
    }

    @GetMapping("/settings/units/{id}/end")
    String end(@PathVariable String id, Model model) {
        var unit = managed(id);
        model.addAttribute("page", pages.of(unit));
        model.addAttribute("version", unit.version());
        model.addAttribute("successors", UnitChoices.of(seen.inAgency(unit.agency(), Page.today()),
                each -> !each.isAgency() && !each.id().equals(unit.id())));
        return "organisation/unitEnd";
    }

    /// What is typed to close a unit.
    record EndForm(@NotNull @Nullable LocalDate lastDay, @Nullable String successor, @Nullable String reason,
            @Nullable Integer version) {}

    @PostMapping("/settings/units/{id}/end")
    String close(@PathVariable String id, @Valid EndForm form, RedirectAttributes redirect) {
        var unit = managed(id);
        var successor = UnitForm.text(form.successor());
        units.end(unit.id(), form.version() == null ? 0 : form.version(),
                form.lastDay() == null ? Page.today() : form.lastDay(),
                successor.isEmpty() ? null : UnitId.of(successor), UnitForm.text(form.reason()));
        Toast.show(redirect, "organisation.unit.wasEnded", unit.name());
        return "redirect:/settings/units/" + id;
    }

    private Unit managed(String id) {
        var unit = seen.unit(UnitId.of(id));
        seen.mustManage(unit.agency());
        return unit;
    }
}
