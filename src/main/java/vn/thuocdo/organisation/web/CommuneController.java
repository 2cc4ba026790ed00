package vn.thuocdo.organisation.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.thuocdo.kernel.UnitId;
import vn.thuocdo.organisation.AgencyDraft;
import vn.thuocdo.organisation.OrganisationModel;
import vn.thuocdo.organisation.SeenUnits;
import vn.thuocdo.organisation.UnitKind;
import vn.thuocdo.organisation.Units;
import vn.thuocdo.ui.Option;
import vn.thuocdo.ui.Page;
import vn.thuocdo.ui.Toast;

/// Setting up a commune under a province, with the units that the law gives it.
@Controller
class CommuneController {
    private final SeenUnits seen;
    private final Units units;
    private final TransactionTemplate transaction;

    CommuneController(SeenUnits seen, Units units, TransactionTemplate transaction) {
        this.seen = seen;
        this.units = units;
        this.transaction = transaction;
    }

    @GetMapping("/settings/units/communes/new")
    String begin(Model model) {
        var province = seen.agency(null);
        seen.mustManage(province.id());
        model.addAttribute("id", UnitId.next().toString());
        model.addAttribute("parents", UnitChoices.of(seen.inAgency(province.id(), Page.today()),
                unit -> UnitKind.COMMUNE.mayStandUnder(unit.kind())));
        model.addAttribute("models", Arrays.stream(OrganisationModel.values()).map(each -> new Option(each.name(),
                Page.text("organisation.model." + Page.slug(each)))).toList().reversed());
        return "organisation/communeForm";
    }

    /// What is typed about a new commune.
    record CommuneForm(@Nullable UUID id, @Nullable String parent, @Nullable String code, @Nullable String name,
            @Nullable String shortName, @NotNull @Nullable OrganisationModel model,
            @NotNull @Nullable LocalDate from) {
        AgencyDraft draft() {
            return new AgencyDraft(id == null ? UnitId.next() : new UnitId(id), UnitId.of(UnitForm.text(parent)),
                    UnitKind.COMMUNE,
                    UnitForm.text(code), UnitForm.text(name), UnitForm.text(shortName),
                    model == null ? OrganisationModel.TWO_TIER : model, from == null ? Page.today() : from);
        }
    }

    @PostMapping("/settings/units/communes")
    String create(@Valid CommuneForm form, RedirectAttributes redirect) {
        var draft = form.draft();
        transaction.executeWithoutResult(status -> {
            units.found(draft);
            if (seen.inAgency(draft.id(), draft.from()).size() == 1)
                units.establish(draft.id(), code -> UnitId.next());
        });
        Toast.show(redirect, "organisation.unit.wasCreated", draft.name());
        return "redirect:" + Page.url("/settings/units", "agency", draft.id().toString());
    }
}
