package vn.thuocdo.plan.imports.web;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.thuocdo.document.Upload;
import vn.thuocdo.kernel.Refused;
import vn.thuocdo.plan.imports.ImportId;
import vn.thuocdo.plan.imports.ImportQueries;
import vn.thuocdo.plan.imports.ImportState;
import vn.thuocdo.plan.imports.Imports;
import vn.thuocdo.ui.Toast;

/// Uploads a plan and shows what became of it.
@Controller
class ImportController {
    private final Imports imports;
    private final ImportQueries queries;
    private final ReviewPages pages;

    ImportController(Imports imports, ImportQueries queries, ReviewPages pages) {
        this.imports = imports;
        this.queries = queries;
        this.pages = pages;
    }

    @GetMapping("/plans/imports/new")
    String begin(Model model) {
        model.addAttribute("page", new UploadPage(queries.newest()));
        return "plan/imports/upload";
    }

    @PostMapping("/plans/imports")
    String receive(@RequestParam(required = false) @Nullable MultipartFile file) {
        if (file == null || "".equals(file.getOriginalFilename()))
            throw Refused.at("file", "plan.import.file-missing");
        return "redirect:/plans/imports/" + imports.receive(Upload.of(file));
    }

    @GetMapping("/plans/imports/{id}")
    String show(@PathVariable String id, @RequestParam(defaultValue = "all") String show,
            Model model) {
        var found = queries.get(ImportId.of(id));
        if (found.state() == ImportState.READ || found.state() == ImportState.CONFIRMED) {
            model.addAttribute("page", pages.of(found, show));
            return "plan/imports/review";
        }
        model.addAttribute("page", new WaitingPage(found));
        return "plan/imports/waiting";
    }

    @PostMapping("/plans/imports/{id}/confirmation")
    String confirm(@PathVariable String id, @RequestParam(required = false) @Nullable Integer seen,
            RedirectAttributes redirect) {
        var plan = imports.confirm(ImportId.of(id), false, seen);
        Toast.show(redirect, "plan.import.confirmed");
        return "redirect:/plans/" + plan + "/items";
    }

    /// The file as it came; where an import became a plan, its readers find the file by the plan.
    @GetMapping("/plans/imports/{id}/original")
    String original(@PathVariable String id) {
        return "redirect:/files/" + queries.get(ImportId.of(id)).file() + "?download=true";
    }
}
