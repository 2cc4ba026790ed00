package vn.thuocdo.plan.imports.web;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.thuocdo.plan.imports.DiscardImport;
import vn.thuocdo.plan.imports.ImportId;
import vn.thuocdo.plan.imports.ReviewAll;
import vn.thuocdo.plan.imports.ReviewRows;
import vn.thuocdo.ui.Toast;

/// Decisions about many rows or the import as a whole.
@Controller
class WholeController {
    private final ReviewRows rows;
    private final ReviewAll all;
    private final DiscardImport discarding;

    WholeController(ReviewRows rows, ReviewAll all, DiscardImport discarding) {
        this.rows = rows;
        this.all = all;
        this.discarding = discarding;
    }

    @PostMapping("/plans/imports/{id}/acceptance")
    String acceptAll(@PathVariable String id, RedirectAttributes redirect) {
        Toast.show(redirect, "plan.import.all-accepted", rows.acceptAll(ImportId.of(id)));
        return ReviewAddress.of(id, "all", "");
    }

    @PostMapping("/plans/imports/{id}/leads")
    String leads(@PathVariable String id, @RequestParam(defaultValue = "") String lead,
            @RequestParam(defaultValue = "") String area, @RequestParam(defaultValue = "false") boolean open,
            RedirectAttributes redirect) {
        if (open) {
            all.leaveLeadsOpen(ImportId.of(id));
            Toast.show(redirect, "plan.import.leads-left");
        } else
            Toast.show(redirect, "plan.import.leads-given", all.giveLeads(ImportId.of(id), area, lead), lead);
        return ReviewAddress.of(id, "all", "");
    }

    @PostMapping("/plans/imports/{id}/undo")
    String undo(@PathVariable String id, @RequestParam(required = false) @Nullable Integer no,
            @RequestParam(defaultValue = "all") String show, RedirectAttributes redirect) {
        var row = all.undo(ImportId.of(id), no);
        Toast.show(redirect, "plan.import.undone");
        return ReviewAddress.of(id, show, row);
    }

    @PostMapping("/plans/imports/{id}/removal")
    String discard(@PathVariable String id, RedirectAttributes redirect) {
        discarding.discard(ImportId.of(id));
        Toast.show(redirect, "plan.import.discarded");
        return "redirect:/plans/imports/new";
    }
}
