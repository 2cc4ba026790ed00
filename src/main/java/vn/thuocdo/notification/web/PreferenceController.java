package vn.thuocdo.notification.web;

import java.util.HashSet;
import java.util.Set;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.thuocdo.notification.Preferences;
import vn.thuocdo.notification.spi.NoticeKind;
import vn.thuocdo.ui.Toast;

/// What a person wants by mail.
@Controller
class PreferenceController {
    private final Preferences preferences;

    PreferenceController(Preferences preferences) {
        this.preferences = preferences;
    }

    @GetMapping("/inbox/preferences")
    String show(Model model) {
        model.addAttribute("page", PreferencePage.of(preferences.mine(), preferences.kinds()));
        return "notification/preferences";
    }

    /// The form sends the kinds that shall come by mail; the others are muted.
    @PostMapping("/inbox/preferences")
    String change(@RequestParam(defaultValue = "") Set<String> mailed,
            @RequestParam(defaultValue = "false") boolean digest,
            @RequestParam int version, RedirectAttributes redirect) {
        var muted = new HashSet<String>();
        preferences.kinds().stream().map(NoticeKind::code).filter(code -> !mailed.contains(code)).forEach(muted::add);
        preferences.change(digest, muted, version);
        Toast.show(redirect, "notification.preferences.saved");
        return "redirect:/inbox/preferences";
    }
}
