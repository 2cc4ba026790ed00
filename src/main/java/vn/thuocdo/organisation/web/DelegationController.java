package vn.thuocdo.organisation.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.thuocdo.kernel.AccountId;
import vn.thuocdo.kernel.Refused;
import vn.thuocdo.kernel.Role;
import vn.thuocdo.organisation.DelegationDraft;
import vn.thuocdo.organisation.DelegationId;
import vn.thuocdo.organisation.Delegations;
import vn.thuocdo.ui.Page;
import vn.thuocdo.ui.Toast;

/// Lending authority and taking it back.
@Controller
class DelegationController {
    private final Delegations delegations;
    private final DelegationPages pages;

    DelegationController(Delegations delegations, DelegationPages pages) {
        this.delegations = delegations;
        this.pages = pages;
    }

    @GetMapping("/settings/delegations")
    String list(Model model) {
        model.addAttribute("page", pages.list(delegations.visible()));
        return "organisation/delegations";
    }

    @GetMapping("/settings/delegations/new")
    String begin(@RequestParam(required = false) @Nullable String giver, Model model) {
        model.addAttribute("page", pages.form(giver == null || giver.isEmpty() ? null : AccountId.of(giver)));
        return "organisation/delegationForm";
    }

    /// What is typed to lend authority.
    record DelegationForm(UUID id, @Nullable String giver, @Nullable String receiver, @Nullable Set<Role> roles,
            @NotNull @Nullable LocalDate from, @NotNull @Nullable LocalDate to, @Nullable String reason,
            @Nullable String document) {
        DelegationDraft draft() {
            var first = from == null ? Page.today() : from;
            return new DelegationDraft(new DelegationId(id), account("giver", giver), account("receiver", receiver),
                    roles == null ? Set.of() : roles, first, to == null ? first : to, UnitForm.text(reason),
                    UnitForm.text(document));
        }

        private static AccountId account(String field, @Nullable String typed) {
            if (UnitForm.text(typed).isEmpty())
                throw Refused.at(field, "organisation.delegation.personMissing");
            return AccountId.of(UnitForm.text(typed));
        }
    }

    @PostMapping("/settings/delegations")
    String give(@Valid DelegationForm form, RedirectAttributes redirect) {
        delegations.give(form.draft());
        Toast.show(redirect, "organisation.delegation.wasGiven");
        return "redirect:/settings/delegations";
    }

    @PostMapping("/settings/delegations/{id}/withdrawal")
    String withdraw(@PathVariable String id, @RequestParam int version, @RequestParam(defaultValue = "") String reason,
            RedirectAttributes redirect) {
        delegations.withdraw(DelegationId.of(id), version, reason);
        Toast.show(redirect, "organisation.delegation.wasWithdrawn");
        return "redirect:/settings/delegations";
    }
}
