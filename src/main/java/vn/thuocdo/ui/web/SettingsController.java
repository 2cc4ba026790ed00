package vn.thuocdo.ui.web;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import vn.thuocdo.kernel.Missing;
import vn.thuocdo.ui.page.CurrentPage;

/// What can be set, each with a sentence about it.
@Controller
class SettingsController {
    @GetMapping("/settings")
    String show(Model model) {
        var entries = CurrentPage.get().settings();
        if (entries.isEmpty()) {
            throw new Missing("record");
        }
        model.addAttribute("entries", entries);
        return "ui/settingsIndex";
    }
}
