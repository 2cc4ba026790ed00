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
import vn.thuocdo.plan.imports.ImportStep;
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
    String edit(@PathVariable String id, @PathVariable String row,
            @RequestParam(defaultValue = "all") String show, Model model) {
        var found = queries.get(ImportId.of(id));
        model.addAttribute("page", RowPage.of(found, queries.row(found, Missing.unlessIdentifier(row)), show));
        return "plan/imports/row";
    }

    @PostMapping("/plans/imports/{id}/rows/{row}")
    String correct(@PathVariable String id, @PathVariable String row, RowForm form, DueForm due,
            @RequestParam(defaultValue = "all") String show, RedirectAttributes redirect) {
        var found = queries.get(ImportId.of(id));
        var before = queries.row(found, Missing.unlessIdentifier(row));
        rows.correct(found.id(), before.id(), form.read(), form.content(before.content(), due));
        return done(redirect, "corrected", id, row, show);
    }

    @PostMapping("/plans/imports/{id}/rows/{row}/parts")
    String split(@PathVariable String id, @PathVariable String row, @RequestParam int version,
            @RequestParam(defaultValue = "") String parts, @RequestParam(defaultValue = "all") String show,
            RedirectAttributes redirect) {
        rows.split(ImportId.of(id), Missing.unlessIdentifier(row), version, List.of(parts.split("\\R", -1)));
        return done(redirect, "split", id, row, show);
    }

    @PostMapping("/plans/imports/{id}/rows/{row}/acceptance")
    String accept(@PathVariable String id, @PathVariable String row, @RequestParam int version,
            @RequestParam(defaultValue = "all") String show) {
        rows.accept(ImportId.of(id), Missing.unlessIdentifier(row), version);
        return next(id, row, show);
    }

    @PostMapping("/plans/imports/{id}/rows/{row}/answers")
    String answer(@PathVariable String id, @PathVariable String row, @RequestParam int version,
            @RequestParam int choice, @RequestParam(defaultValue = "all") String show) {
        rows.answer(ImportId.of(id), Missing.unlessIdentifier(row), version, choice);
        return next(id, row, show);
    }

    @PostMapping("/plans/imports/{id}/rows/{row}/removal")
    String drop(@PathVariable String id, @PathVariable String row, @RequestParam int version,
            @RequestParam(defaultValue = "all") String show, RedirectAttributes redirect) {
        rows.drop(ImportId.of(id), Missing.unlessIdentifier(row), version);
        return done(redirect, "dropped", id, row, show);
    }

    @PostMapping("/plans/imports/{id}/rows/{row}/restoration")
    String restore(@PathVariable String id, @PathVariable String row, @RequestParam int version,
            @RequestParam(defaultValue = "all") String show, RedirectAttributes redirect) {
        rows.restore(ImportId.of(id), Missing.unlessIdentifier(row), version);
        return done(redirect, "restored", id, row, show);
    }

    @PostMapping("/plans/imports/{id}/rows/{row}/merging")
    String merge(@PathVariable String id, @PathVariable String row, @RequestParam int version,
            @RequestParam(defaultValue = "all") String show, RedirectAttributes redirect) {
        rows.merge(ImportId.of(id), Missing.unlessIdentifier(row), version);
        return done(redirect, "merged", id, row, show);
    }

    private String done(RedirectAttributes redirect, String act, String id, String row, String show) {
        var step = queries.lastStep(queries.get(ImportId.of(id))).map(ImportStep::no).orElse(0);
        Toast.showWithUndo(redirect, "/plans/imports/" + id + "/undo?no=" + step + "&show=" + show,
                "plan.import.done." + act);
        return ReviewAddress.of(id, show, row);
    }

    /// Where the row still asks, back to it; else on to the next that asks.
    private String next(String id, String row, String show) {
        return ReviewAddress.of(id, show, queries.nextQuestion(queries.get(ImportId.of(id)),
                Missing.unlessIdentifier(row)));
    }
}
