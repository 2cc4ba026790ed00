package vn.thuocdo.identity.web;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.thuocdo.identity.AccountDraft;
import vn.thuocdo.identity.AccountFilter;
import vn.thuocdo.identity.AccountQueries;
import vn.thuocdo.identity.AccountState;
import vn.thuocdo.identity.Accounts;
import vn.thuocdo.identity.SignInRules;
import vn.thuocdo.kernel.AccountId;
import vn.thuocdo.kernel.CurrentActor;
import vn.thuocdo.kernel.Role;
import vn.thuocdo.kernel.UnitId;
import vn.thuocdo.ui.Toast;

/// The accounts of an agency: list, new ones, and what is asked of those who sign in.
@Controller
@RequestMapping("/settings/accounts")
class AccountsController {
    private final Accounts accounts;
    private final AccountQueries queries;
    private final AccountPages pages;
    private final SignInRules rules;
    private final CurrentActor current;

    AccountsController(Accounts accounts, AccountQueries queries, AccountPages pages, SignInRules rules,
            CurrentActor current) {
        this.accounts = accounts;
        this.queries = queries;
        this.pages = pages;
        this.rules = rules;
        this.current = current;
    }

    @GetMapping
    String list(@RequestParam(required = false) @Nullable String q,
            @RequestParam(required = false) @Nullable String agency,
            @RequestParam(required = false) @Nullable String unit, @RequestParam(required = false) @Nullable Role role,
            @RequestParam(required = false) @Nullable AccountState state,
            @RequestParam(required = false) @Nullable String after, Model model) {
        var filter = new AccountFilter(q, unitOrNull(agency), unitOrNull(unit), role, state);
        model.addAttribute("page", pages.list(filter, after));
        return "identity/accounts";
    }

    @GetMapping("/new")
    String fresh(@RequestParam(required = false) @Nullable String agency, Model model) {
        model.addAttribute("page", pages.fresh(unitOrNull(agency)));
        return "identity/accountNew";
    }

    /// The initial password is shown from the post itself, so that it lies in no session.
    @PostMapping
    String create(@RequestParam(defaultValue = "") String username, @RequestParam(defaultValue = "") String name,
            @RequestParam(defaultValue = "") String email, @RequestParam String agency, @RequestParam String unit,
            @RequestParam(defaultValue = "") Set<Role> roles, Model model) {
        var made = accounts.create(
                new AccountDraft(null, username, name, email, UnitId.of(agency), UnitId.of(unit), roles));
        model.addAttribute("account", queries.managed(made.account()));
        model.addAttribute("password", made.password());
        return "identity/initialPassword";
    }

    @GetMapping("/{id}")
    String show(@PathVariable String id, Model model) {
        model.addAttribute("page", pages.edit(queries.managed(AccountId.of(id))));
        return "identity/accountEdit";
    }

    @PostMapping("/rule")
    String rule(@RequestParam(defaultValue = "false") boolean secondFactor, @RequestParam int version,
            RedirectAttributes redirect) {
        rules.requireSecondFactor(current.get().agency(), secondFactor, version);
        Toast.show(redirect, "identity.accounts.rule-saved");
        return "redirect:/settings/accounts";
    }

    private static @Nullable UnitId unitOrNull(@Nullable String text) {
        return text == null || text.isBlank() ? null : UnitId.of(text);
    }
}
