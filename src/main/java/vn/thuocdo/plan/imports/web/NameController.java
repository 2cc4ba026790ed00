package vn.thuocdo.plan.imports.web;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.thuocdo.kernel.Refused;
import vn.thuocdo.kernel.UnitId;
import vn.thuocdo.organisation.UnitNames;
import vn.thuocdo.plan.imports.ImportId;
import vn.thuocdo.plan.imports.ImportQueries;
import vn.thuocdo.ui.Toast;

/// Says what the unit names of a plan mean.
@Controller
class NameController {
    private static final String EVERYBODY = "everybody";

    private final ImportQueries queries;
    private final UnitNames names;

    NameController(ImportQueries queries, UnitNames names) {
        this.queries = queries;
        this.names = names;
    }

    @PostMapping("/plans/imports/{id}/names")
    String name(@PathVariable String id, @RequestParam String name, @RequestParam(defaultValue = "") String unit,
            RedirectAttributes redirect) {
        var found = queries.get(ImportId.of(id));
        if (unit.isEmpty())
            throw Refused.at("unit", "plan.import.unit-missing");
        names.remember(found.agency(), name, unit.equals(EVERYBODY) ? null : UnitId.of(unit));
        Toast.show(redirect, "plan.import.name-learnt", name);
        return "redirect:/plans/imports/" + id + "#names";
    }
}
