package vn.thuocdo.notification.web;

import static vn.thuocdo.kernel.Missing.unlessIdentifier;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.thuocdo.notification.Inbox;
import vn.thuocdo.ui.Toast;

/// The inbox.
@Controller
class InboxController {
    private static final int ROWS = 50;

    private final Inbox inbox;

    InboxController(Inbox inbox) {
        this.inbox = inbox;
    }

    @GetMapping("/inbox")
    String list(@RequestParam(defaultValue = "false") boolean unread,
            @RequestParam(required = false) @Nullable String after, Model model) {
        model.addAttribute("page", InboxPage.of(inbox.mine(unread, after, ROWS), inbox.unread(), unread));
        return "notification/inbox";
    }

    /// Opening a message is reading it.
    @GetMapping("/inbox/{id}")
    String open(@PathVariable String id) {
        return "redirect:" + inbox.read(unlessIdentifier(id)).text().url();
    }

    @PostMapping("/inbox/{id}/read")
    String read(@PathVariable String id) {
        inbox.read(unlessIdentifier(id));
        return "redirect:/inbox";
    }

    @PostMapping("/inbox/{id}/unread")
    String unread(@PathVariable String id) {
        inbox.unread(unlessIdentifier(id));
        return "redirect:/inbox";
    }

    @PostMapping("/inbox/read-all")
    String readAll(RedirectAttributes redirect) {
        Toast.show(redirect, "notification.inbox.allRead", inbox.readAll());
        return "redirect:/inbox";
    }
}
