package vn.thuocdo.organisation.web;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import jakarta.validation.Valid;
import vn.thuocdo.kernel.UnitId;
import vn.thuocdo.organisation.SeenUnits;
import vn.thuocdo.organisation.Units;
import vn.thuocdo.ui.Page;
import vn.thuocdo.ui.Toast;

/// One unit, and setting up a new one.
@Controller
class UnitController {
    private final SeenUnits seen;
    private final Units units;
    private final UnitPages pages;

    UnitController(SeenUnits seen, Units units, UnitPages pages) {
        this.seen = seen;
        this.units = units;
        this.pages = pages;
    }

    @GetMapping("/settings/units/{id}")
    String show(@PathVariable String id, Model model) {
        model.addAttribute("page", pages.of(seen.unit(UnitId.of(id))));
        return "organisation/unit";
    }

    @GetMapping("/settings/units/new")
    String begin(@RequestParam(required = false) @Nullable String parent, Model model) {
        var above = parent == null ? seen.agency(null) : seen.unit(UnitId.of(parent));
        seen.mustManage(above.agency());
        model.addAttribute("page", UnitFormPage.fresh(above, seen.inAgency(above.agency(), Page.today())));
        return "organisation/unitForm";
    }

    @PostMapping("/settings/units")
    String create(@Valid UnitForm form, RedirectAttributes redirect) {
        var above = seen.unit(UnitId.of(form.parentOrEmpty()));
        var made = units.create(form.toDraft(above));
        Toast.show(redirect, "organisation.unit.wasCreated", made.name());
        return "redirect:/settings/units/" + made.id();
    }
}
