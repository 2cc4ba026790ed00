package vn.thuocdo.identity.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.thuocdo.identity.SignInOutcome;
import vn.thuocdo.identity.SignIns;
import vn.thuocdo.identity.SignedIn;
import vn.thuocdo.identity.SignedIn.Stage;
import vn.thuocdo.identity.security.AttemptLimits;
import vn.thuocdo.identity.security.SessionOpening;
import vn.thuocdo.identity.security.WantedPage;

/// The code of the second factor, asked after the password.
@Controller
@RequestMapping("/sign-in/code")
class SecondStepController {
    private final SignIns signIns;
    private final AttemptLimits limits;
    private final SessionOpening sessions;

    SecondStepController(SignIns signIns, AttemptLimits limits, SessionOpening sessions) {
        this.signIns = signIns;
        this.limits = limits;
        this.sessions = sessions;
    }

    @GetMapping
    String show(@RequestParam(name = WantedPage.PARAMETER, required = false) @Nullable String to,
            @AuthenticationPrincipal SignedIn who, Model model) {
        if (who.stage() != Stage.CODE)
            return "redirect:" + SessionOpening.next(who, to);
        model.addAttribute("page", StepPage.of("/sign-in/code", to, null));
        return "identity/code";
    }

    @PostMapping
    String check(@RequestParam(defaultValue = "") String code,
            @RequestParam(name = WantedPage.PARAMETER, required = false) @Nullable String to,
            @AuthenticationPrincipal SignedIn who, Model model, HttpServletRequest request,
            HttpServletResponse response) {
        if (who.stage() != Stage.CODE)
            return "redirect:" + SessionOpening.next(who, to);
        var outcome = limits.attempt(request, who.account().toString(), () -> signIns.withCode(who, code));
        if (outcome instanceof SignInOutcome.Accepted(var next)) {
            sessions.open(next, request, response);
            return "redirect:" + SessionOpening.next(next, to);
        }
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        model.addAttribute("page", StepPage.of("/sign-in/code", to, outcome));
        return "identity/code";
    }
}
