package vn.thuocdo.identity.web;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.thuocdo.identity.Sessions;
import vn.thuocdo.ui.Addresses;
import vn.thuocdo.ui.Toast;

/// The open sessions of one's own account.
@Controller
@RequestMapping("/account/sessions")
class SessionController {
    private final Sessions sessions;

    SessionController(Sessions sessions) {
        this.sessions = sessions;
    }

    @PostMapping("/{handle}/end")
    String end(@PathVariable String handle, RedirectAttributes redirect) {
        sessions.endMine(handle);
        Toast.show(redirect, "identity.account.session-ended");
        return "redirect:" + Addresses.ACCOUNT;
    }

    @PostMapping("/end-others")
    String endOthers(HttpServletRequest request, RedirectAttributes redirect) {
        sessions.endMineExcept(request.getSession().getId());
        Toast.show(redirect, "identity.account.sessions-ended");
        return "redirect:" + Addresses.ACCOUNT;
    }
}
