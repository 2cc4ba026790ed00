package vn.thuocdo.plan.imports.web;

import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.thuocdo.kernel.Missing;
import vn.thuocdo.plan.imports.ImportId;
import vn.thuocdo.plan.imports.ImportQueries;
import vn.thuocdo.plan.imports.ReviewRows;
import vn.thuocdo.task.due.DueForm;
import vn.thuocdo.ui.Toast;

/// Decisions about one row that was read.
@Controller
class RowController {
    private final ReviewRows rows;
    private final ImportQueries queries;

    RowController(ReviewRows rows, ImportQueries queries) {
        this.rows = rows;
        this.queries = queries;
    }

    @GetMapping("/plans/imports/{id}/rows/{row}")
    String edit(@PathVariable String id, @PathVariable String row, Model model) {
        var found = queries.get(ImportId.of(id));
        model.addAttribute("page", RowPage.of(found, queries.row(found, Missing.unlessIdentifier(row))));
        return "plan/imports/row";
    }

    @PostMapping("/plans/imports/{id}/rows/{row}")
    String correct(@PathVariable String id, @PathVariable String row, RowForm form, DueForm due,
            RedirectAttributes redirect) {
        var found = queries.get(ImportId.of(id));
        var before = queries.row(found, Missing.unlessIdentifier(row));
        rows.correct(found.id(), before.id(), form.read(), form.content(before.content(), due));
        Toast.show(redirect, "plan.import.row.corrected");
        return back(id, row);
    }

    @PostMapping("/plans/imports/{id}/rows/{row}/parts")
    String split(@PathVariable String id, @PathVariable String row, @RequestParam(defaultValue = "") String parts,
            RedirectAttributes redirect) {
        rows.split(ImportId.of(id), Missing.unlessIdentifier(row), List.of(parts.split("\\R", -1)));
        Toast.show(redirect, "plan.import.row.split");
        return back(id, row);
    }

    @PostMapping("/plans/imports/{id}/rows/{row}/acceptance")
    String accept(@PathVariable String id, @PathVariable String row) {
        rows.accept(ImportId.of(id), Missing.unlessIdentifier(row));
        return back(id, row);
    }

    @PostMapping("/plans/imports/{id}/rows/{row}/removal")
    String drop(@PathVariable String id, @PathVariable String row, RedirectAttributes redirect) {
        rows.drop(ImportId.of(id), Missing.unlessIdentifier(row));
        Toast.showWithUndo(redirect, "/plans/imports/" + id + "/rows/" + row + "/restoration",
                "plan.import.row.dropped");
        return back(id, row);
    }

    @PostMapping("/plans/imports/{id}/rows/{row}/restoration")
    String restore(@PathVariable String id, @PathVariable String row) {
        rows.restore(ImportId.of(id), Missing.unlessIdentifier(row));
        return back(id, row);
    }

    @PostMapping("/plans/imports/{id}/rows/{row}/merging")
    String merge(@PathVariable String id, @PathVariable String row, RedirectAttributes redirect) {
        rows.merge(ImportId.of(id), Missing.unlessIdentifier(row));
        Toast.show(redirect, "plan.import.row.merged");
        return back(id, row);
    }

    private static String back(String id, String row) {
        return "redirect:/plans/imports/" + id + "#r-" + row;
    }
}
