package vn.thuocdo.identity.web;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.thuocdo.identity.ApiTokens;
import vn.thuocdo.identity.Profiles;
import vn.thuocdo.identity.SecondFactors;
import vn.thuocdo.identity.Sessions;
import vn.thuocdo.identity.SignedIn;
import vn.thuocdo.ui.Addresses;
import vn.thuocdo.ui.Toast;

/// One's own account.
@Controller
@RequestMapping(Addresses.ACCOUNT)
class AccountController {
    private final Profiles profiles;
    private final SecondFactors secondFactors;
    private final Sessions sessions;
    private final ApiTokens tokens;

    AccountController(Profiles profiles, SecondFactors secondFactors, Sessions sessions, ApiTokens tokens) {
        this.profiles = profiles;
        this.secondFactors = secondFactors;
        this.sessions = sessions;
        this.tokens = tokens;
    }

    @GetMapping
    String show(@AuthenticationPrincipal SignedIn who, HttpServletRequest request, Model model) {
        var session = request.getSession(false);
        model.addAttribute("page",
                new AccountPage(profiles.of(who), profiles.language(who.account()).getLanguage(),
                        secondFactors.recoveryCodesLeft(who).orElse(null),
                        sessions.mine(session == null ? null : session.getId()), tokens.of(who)));
        return "identity/account";
    }

    @PostMapping("/profile")
    String change(@RequestParam String name, @RequestParam(defaultValue = "") String email,
            @RequestParam(defaultValue = "") String language, @RequestParam int version,
            @AuthenticationPrincipal SignedIn who, RedirectAttributes redirect) {
        profiles.change(who, name, email, language, version);
        Toast.show(redirect, "identity.account.saved");
        return "redirect:" + Addresses.ACCOUNT;
    }

    @PostMapping("/password")
    String changePassword(@RequestParam(defaultValue = "") String present,
            @RequestParam(defaultValue = "") String password, @RequestParam(defaultValue = "") String repeated,
            @AuthenticationPrincipal SignedIn who, HttpServletRequest request, RedirectAttributes redirect) {
        profiles.changePassword(who, present, password, repeated, request.getSession().getId());
        Toast.show(redirect, "identity.account.password-changed");
        return "redirect:" + Addresses.ACCOUNT;
    }
}
