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
import vn.thuocdo.notification.Mail;
import vn.thuocdo.notification.MailOffice;
import vn.thuocdo.ui.Toast;

/// The administrator's page of mail.
@Controller
class MailController {
    private static final int ROWS = 50;

    private final MailOffice office;

    MailController(MailOffice office) {
        this.office = office;
    }

    @GetMapping("/settings/mail")
    String show(@RequestParam(defaultValue = "WAITING") Mail.State state,
            @RequestParam(required = false) @Nullable String after, Model model) {
        model.addAttribute("page", MailPage.of(office.state(), state, office.list(state, after, ROWS)));
        return "notification/mails";
    }

    @PostMapping("/settings/mail/{id}/again")
    String again(@PathVariable String id, RedirectAttributes redirect) {
        office.again(unlessIdentifier(id));
        Toast.show(redirect, "notification.mail.willBeTried");
        return "redirect:/settings/mail";
    }

    @PostMapping("/settings/mail/test")
    String test(RedirectAttributes redirect) {
        Toast.show(redirect, "notification.mail.testSent", office.test());
        return "redirect:/settings/mail";
    }
}
