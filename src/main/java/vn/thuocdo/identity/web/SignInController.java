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
import org.springframework.web.bind.annotation.RequestParam;
import vn.thuocdo.identity.Installations;
import vn.thuocdo.identity.SignInOutcome;
import vn.thuocdo.identity.SignIns;
import vn.thuocdo.identity.SignedIn;
import vn.thuocdo.identity.security.AttemptLimits;
import vn.thuocdo.identity.security.SessionOpening;
import vn.thuocdo.identity.security.WantedPage;
import vn.thuocdo.ui.Addresses;

/// The way in by user name and password, and the way out.
@Controller
class SignInController {
    private final SignIns signIns;
    private final AttemptLimits limits;
    private final SessionOpening sessions;
    private final SignInPages pages;
    private final Installations installations;

    SignInController(SignIns signIns, AttemptLimits limits, SessionOpening sessions, SignInPages pages,
            Installations installations) {
        this.signIns = signIns;
        this.limits = limits;
        this.sessions = sessions;
        this.pages = pages;
        this.installations = installations;
    }

    @GetMapping(Addresses.SIGN_IN)
    String show(@RequestParam(name = WantedPage.PARAMETER, required = false) @Nullable String to,
            @RequestParam(required = false) @Nullable String ended, @AuthenticationPrincipal @Nullable SignedIn who,
            Model model) {
        if (who != null && who.stage() == SignedIn.Stage.COMPLETE)
            return "redirect:" + WantedPage.of(to);
        if (installations.isOpen())
            return "redirect:/setup";
        model.addAttribute("page", pages.fresh(to, ended != null));
        return "identity/signIn";
    }

    @PostMapping(Addresses.SIGN_IN)
    String signIn(@RequestParam(defaultValue = "") String username, @RequestParam(defaultValue = "") String password,
            @RequestParam(name = WantedPage.PARAMETER, required = false) @Nullable String to, Model model,
            HttpServletRequest request, HttpServletResponse response) {
        var outcome = limits.attempt(request, username, () -> signIns.withPassword(username, password));
        if (outcome instanceof SignInOutcome.Accepted(var who)) {
            sessions.open(who, request, response);
            return "redirect:" + SessionOpening.next(who, to);
        }
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        model.addAttribute("page", pages.after(outcome, to, username));
        return "identity/signIn";
    }

    @PostMapping(Addresses.SIGN_OUT)
    String signOut(@AuthenticationPrincipal SignedIn who, HttpServletRequest request) {
        signIns.signedOut(who);
        sessions.close(request);
        return "redirect:" + Addresses.SIGN_IN;
    }
}
