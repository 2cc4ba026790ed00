package vn.thuocdo.identity.web;

import java.util.List;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.thuocdo.identity.SecondFactors;
import vn.thuocdo.identity.SignedIn;
import vn.thuocdo.ui.Addresses;
import vn.thuocdo.ui.Toast;

/// The second factor of one's own account.
@Controller
@RequestMapping("/account/second-factor")
class SecondFactorController {
    private final SecondFactors secondFactors;

    SecondFactorController(SecondFactors secondFactors) {
        this.secondFactors = secondFactors;
    }

    @GetMapping
    String show(@AuthenticationPrincipal SignedIn who, Model model) {
        if (secondFactors.recoveryCodesLeft(who).isPresent())
            return "redirect:" + Addresses.ACCOUNT;
        model.addAttribute("page", EnrolmentPage.of("/account/second-factor", secondFactors.enrol(who)));
        return "identity/enrolment";
    }

    @PostMapping
    String confirm(@RequestParam(defaultValue = "") String code, @AuthenticationPrincipal SignedIn who, Model model) {
        return codes(secondFactors.confirm(who, code), model);
    }

    @PostMapping("/recovery-codes")
    String renew(@AuthenticationPrincipal SignedIn who, Model model) {
        return codes(secondFactors.renewRecoveryCodes(who), model);
    }

    @PostMapping("/removal")
    String remove(@RequestParam(defaultValue = "") String code, @AuthenticationPrincipal SignedIn who,
            RedirectAttributes redirect) {
        secondFactors.remove(who, code);
        Toast.show(redirect, "identity.account.factor-removed");
        return "redirect:" + Addresses.ACCOUNT;
    }

    /// Shown from the post itself, so that the codes lie in no session.
    private static String codes(List<String> codes, Model model) {
        model.addAttribute("codes", codes);
        model.addAttribute("next", Addresses.ACCOUNT);
        return "identity/recoveryCodes";
    }
}
