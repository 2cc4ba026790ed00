package vn.thuocdo.plan.imports.web;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.thuocdo.kernel.Refused;
import vn.thuocdo.kernel.UnitId;
import vn.thuocdo.organisation.UnitNames;
import vn.thuocdo.plan.imports.DiscardImport;
import vn.thuocdo.plan.imports.ImportId;
import vn.thuocdo.plan.imports.ImportQueries;
import vn.thuocdo.plan.imports.ReviewRows;
import vn.thuocdo.ui.Toast;

/// Decisions about an import as a whole: what unit names mean, all remaining doubts, putting it away.
@Controller
class NameController {
    private static final String EVERYBODY = "everybody";

    private final ImportQueries queries;
    private final UnitNames names;
    private final ReviewRows rows;
    private final DiscardImport discarding;

    NameController(ImportQueries queries, UnitNames names, ReviewRows rows, DiscardImport discarding) {
        this.queries = queries;
        this.names = names;
        this.rows = rows;
        this.discarding = discarding;
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

    @PostMapping("/plans/imports/{id}/acceptance")
    String acceptAll(@PathVariable String id, RedirectAttributes redirect) {
        Toast.show(redirect, "plan.import.all-accepted", rows.acceptAll(ImportId.of(id)));
        return "redirect:/plans/imports/" + id;
    }

    @PostMapping("/plans/imports/{id}/removal")
    String discard(@PathVariable String id, RedirectAttributes redirect) {
        discarding.discard(ImportId.of(id));
        Toast.show(redirect, "plan.import.discarded");
        return "redirect:/plans/imports/new";
    }
}
