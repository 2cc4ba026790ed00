package vn.thuocdo.plan.imports.web;

import jakarta.servlet.http.HttpServletResponse;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import vn.thuocdo.plan.imports.ImportId;
import vn.thuocdo.plan.imports.ImportQueries;
import vn.thuocdo.plan.imports.ImportState;

/// Answers how the reading goes, and leads on to the result once it is there.
@Controller
class ReadingController {
    private final ImportQueries queries;

    ReadingController(ImportQueries queries) {
        this.queries = queries;
    }

    @GetMapping("/plans/imports/{id}/reading")
    String progress(@PathVariable String id, HttpServletResponse response, Model model) {
        var found = queries.get(ImportId.of(id));
        if (found.state() != ImportState.READING)
            response.setHeader("HX-Redirect", "/plans/imports/" + found.id());
        model.addAttribute("job", new WaitingPage(found).job());
        return "ui/job";
    }
}
