package vn.thuocdo.identity.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.thuocdo.identity.Profiles;
import vn.thuocdo.identity.SignIns;
import vn.thuocdo.identity.SignedIn;
import vn.thuocdo.identity.SignedIn.Stage;
import vn.thuocdo.identity.security.SessionOpening;
import vn.thuocdo.identity.security.WantedPage;

/// The initial password is replaced before anything else can be opened.
@Controller
@RequestMapping("/sign-in/password")
class FirstPasswordController {
    private final Profiles profiles;
    private final SignIns signIns;
    private final SessionOpening sessions;

    FirstPasswordController(Profiles profiles, SignIns signIns, SessionOpening sessions) {
        this.profiles = profiles;
        this.signIns = signIns;
        this.sessions = sessions;
    }

    @GetMapping
    String show(@RequestParam(name = WantedPage.PARAMETER, required = false) @Nullable String to,
            @AuthenticationPrincipal SignedIn who, Model model) {
        if (who.stage() != Stage.PASSWORD)
            return "redirect:" + SessionOpening.next(who, to);
        model.addAttribute("page", StepPage.of("/sign-in/password", to, null));
        return "identity/firstPassword";
    }

    @PostMapping
    String choose(@RequestParam(defaultValue = "") String password, @RequestParam(defaultValue = "") String repeated,
            @RequestParam(name = WantedPage.PARAMETER, required = false) @Nullable String to,
            @AuthenticationPrincipal SignedIn who, HttpServletRequest request, HttpServletResponse response) {
        if (who.stage() != Stage.PASSWORD)
            return "redirect:" + SessionOpening.next(who, to);
        profiles.chooseFirstPassword(who, password, repeated, request.getSession().getId());
        var next = signIns.next(who);
        sessions.open(next, request, response);
        return "redirect:" + SessionOpening.next(next, to);
    }
}
