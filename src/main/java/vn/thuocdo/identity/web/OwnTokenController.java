package vn.thuocdo.identity.web;

import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.thuocdo.identity.ApiTokens;
import vn.thuocdo.identity.SignedIn;
import vn.thuocdo.kernel.Missing;
import vn.thuocdo.ui.Addresses;
import vn.thuocdo.ui.Toast;

/// The access tokens of one's own account.
@Controller
@RequestMapping("/account/tokens")
class OwnTokenController {
    private final ApiTokens tokens;

    OwnTokenController(ApiTokens tokens) {
        this.tokens = tokens;
    }

    /// The token is shown from the post itself, so that it lies in no session.
    @PostMapping
    String create(@RequestParam(defaultValue = "") String name, @RequestParam(defaultValue = "0") int days,
            @AuthenticationPrincipal SignedIn who, Model model) {
        model.addAttribute("made", tokens.create(who, name, days));
        return "identity/newToken";
    }

    @PostMapping("/{id}/revocation")
    String revoke(@PathVariable String id, @AuthenticationPrincipal SignedIn who, RedirectAttributes redirect) {
        tokens.revoke(who, Missing.unlessIdentifier(id));
        Toast.show(redirect, "identity.account.token-revoked");
        return "redirect:" + Addresses.ACCOUNT;
    }
}
