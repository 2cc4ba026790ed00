package vn.thuocdo.identity.web;

import java.util.Set;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.thuocdo.identity.AccountQueries;
import vn.thuocdo.identity.Accounts;
import vn.thuocdo.kernel.AccountId;
import vn.thuocdo.kernel.Role;
import vn.thuocdo.kernel.UnitId;
import vn.thuocdo.ui.Toast;

/// What an administrator does to one account.
@Controller
@RequestMapping("/settings/accounts/{id}")
class AccountGuardController {
    private final Accounts accounts;
    private final AccountQueries queries;

    AccountGuardController(Accounts accounts, AccountQueries queries) {
        this.accounts = accounts;
        this.queries = queries;
    }

    @PostMapping
    String change(@PathVariable String id, @RequestParam(defaultValue = "") String name,
            @RequestParam(defaultValue = "") String email, @RequestParam String unit, @RequestParam int version,
            RedirectAttributes redirect) {
        accounts.change(AccountId.of(id), name, email, UnitId.of(unit), version);
        return done(id, "identity.accounts.saved", redirect);
    }

    @PostMapping("/roles")
    String grant(@PathVariable String id, @RequestParam(defaultValue = "") Set<Role> roles, @RequestParam int version,
            RedirectAttributes redirect) {
        accounts.grant(AccountId.of(id), roles, version);
        return done(id, "identity.accounts.roles-saved", redirect);
    }

    @PostMapping("/place")
    String place(@PathVariable String id, @RequestParam String agency, RedirectAttributes redirect) {
        accounts.place(AccountId.of(id), UnitId.of(agency), UnitId.of(agency));
        return done(id, "identity.accounts.placed", redirect);
    }

    @PostMapping("/lock")
    String lock(@PathVariable String id, @RequestParam(defaultValue = "") String reason, RedirectAttributes redirect) {
        accounts.lock(AccountId.of(id), reason);
        return done(id, "identity.accounts.locked", redirect);
    }

    @PostMapping("/unlocking")
    String unlock(@PathVariable String id, RedirectAttributes redirect) {
        accounts.unlock(AccountId.of(id));
        return done(id, "identity.accounts.unlocked", redirect);
    }

    /// The initial password is shown from the post itself, so that it lies in no session.
    @PostMapping("/password")
    String resetPassword(@PathVariable String id, Model model) {
        var made = accounts.resetPassword(AccountId.of(id));
        model.addAttribute("account", queries.managed(made.account()));
        model.addAttribute("password", made.password());
        return "identity/initialPassword";
    }

    @PostMapping("/second-factor/removal")
    String removeSecondFactor(@PathVariable String id, @RequestParam(defaultValue = "") String reason,
            RedirectAttributes redirect) {
        accounts.removeSecondFactor(AccountId.of(id), reason);
        return done(id, "identity.accounts.factor-removed", redirect);
    }

    private static String done(String id, String message, RedirectAttributes redirect) {
        Toast.show(redirect, message);
        return "redirect:/settings/accounts/" + AccountId.of(id);
    }
}
