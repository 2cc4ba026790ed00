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
import vn.thuocdo.identity.SecondFactors;
import vn.thuocdo.identity.SignIns;
import vn.thuocdo.identity.SignedIn;
import vn.thuocdo.identity.SignedIn.Stage;
import vn.thuocdo.identity.security.SessionOpening;
import vn.thuocdo.identity.security.WantedPage;

/// A second factor that the agency asks of administrators is set up before anything else can be opened.
@Controller
@RequestMapping("/sign-in/second-factor")
class EnrolmentController {
    private final SecondFactors secondFactors;
    private final SignIns signIns;
    private final SessionOpening sessions;

    EnrolmentController(SecondFactors secondFactors, SignIns signIns, SessionOpening sessions) {
        this.secondFactors = secondFactors;
        this.signIns = signIns;
        this.sessions = sessions;
    }

    @GetMapping
    String show(@RequestParam(name = WantedPage.PARAMETER, required = false) @Nullable String to,
            @AuthenticationPrincipal SignedIn who, Model model) {
        if (who.stage() != Stage.ENROL)
            return "redirect:" + SessionOpening.next(who, to);
        model.addAttribute("page", EnrolmentPage
                .of(WantedPage.remember("/sign-in/second-factor", WantedPage.of(to)), secondFactors.enrol(who)));
        return "identity/enrolment";
    }

    @PostMapping
    String confirm(@RequestParam(defaultValue = "") String code,
            @RequestParam(name = WantedPage.PARAMETER, required = false) @Nullable String to,
            @AuthenticationPrincipal SignedIn who, Model model, HttpServletRequest request,
            HttpServletResponse response) {
        if (who.stage() != Stage.ENROL)
            return "redirect:" + SessionOpening.next(who, to);
        model.addAttribute("codes", secondFactors.confirm(who, code));
        var next = signIns.next(who);
        sessions.open(next, request, response);
        model.addAttribute("next", SessionOpening.next(next, to));
        return "identity/recoveryCodes";
    }
}
