package vn.thuocdo.identity.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.thuocdo.identity.Installations;
import vn.thuocdo.identity.SignInOutcome;
import vn.thuocdo.identity.SignIns;
import vn.thuocdo.identity.security.SessionOpening;
import vn.thuocdo.identity.spi.NewAgency;
import vn.thuocdo.kernel.Missing;
import vn.thuocdo.kernel.Refused;
import vn.thuocdo.ui.Toast;

/// The first set-up; vanishes once there is an account.
@Controller
@RequestMapping("/setup")
class SetUpController {
    private final Installations installations;
    private final SignIns signIns;
    private final SessionOpening sessions;

    SetUpController(Installations installations, SignIns signIns, SessionOpening sessions) {
        this.installations = installations;
        this.signIns = signIns;
        this.sessions = sessions;
    }

    @GetMapping
    String show(Model model) {
        if (!installations.isOpen())
            throw new Missing("record");
        model.addAttribute("kinds", NewAgency.Kind.values());
        return "identity/setUp";
    }

    @PostMapping
    String open(@RequestParam(defaultValue = "") String code, @RequestParam(defaultValue = "") String agency,
            @RequestParam NewAgency.Kind kind, @RequestParam NewAgency.Model model,
            @RequestParam(defaultValue = "") String province, @RequestParam(defaultValue = "") String username,
            @RequestParam(defaultValue = "") String name, @RequestParam(defaultValue = "") String email,
            @RequestParam(defaultValue = "") String password, @RequestParam(defaultValue = "") String repeated,
            HttpServletRequest request, HttpServletResponse response, RedirectAttributes redirect) {
        if (!password.equals(repeated))
            throw Refused.at("repeated", "identity.refused.password-repeated");
        installations.open(code, new NewAgency(agency, kind, model, province.isBlank() ? null : province),
                new Installations.Person(username, name, email), password);
        if (signIns.withPassword(username, password) instanceof SignInOutcome.Accepted(var who))
            sessions.open(who, request, response);
        Toast.show(redirect, "identity.set-up.done");
        return "redirect:/settings";
    }
}
