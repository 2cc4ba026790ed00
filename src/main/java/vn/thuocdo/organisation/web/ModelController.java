package vn.thuocdo.organisation.web;

import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.thuocdo.kernel.UnitId;
import vn.thuocdo.organisation.ModelSwitchDraft;
import vn.thuocdo.organisation.OrganisationModel;
import vn.thuocdo.organisation.SeenUnits;
import vn.thuocdo.organisation.Unit;
import vn.thuocdo.organisation.UnitQueries;
import vn.thuocdo.organisation.Units;
import vn.thuocdo.ui.Page;
import vn.thuocdo.ui.Toast;

/// Switching an agency to the other frame: preview, then done.
@Controller
class ModelController {
    private final SeenUnits seen;
    private final UnitQueries queries;
    private final Units units;

    ModelController(SeenUnits seen, UnitQueries queries, Units units) {
        this.seen = seen;
        this.queries = queries;
        this.units = units;
    }

    /// What is typed for a switch.
    record ModelForm(@Nullable LocalDate on, @Nullable String document, @Nullable Map<String, String> targets) {}

    @GetMapping("/settings/units/{id}/model")
    String plan(@PathVariable String id, ModelForm form, Model model) {
        var agency = agency(id);
        var draft = draft(agency, form);
        model.addAttribute("page", new ModelPage(agency.id().toString(), agency.name(),
                Page.text("organisation.model." + Page.slug(draft.model())), draft.on(), draft.document(),
                ReorganisationPage.of(units.previewSwitch(draft), 1)));
        return "organisation/model";
    }

    @PostMapping("/settings/units/{id}/model")
    String change(@PathVariable String id, ModelForm form, RedirectAttributes redirect) {
        var agency = units.switchModel(draft(agency(id), form));
        Toast.show(redirect, "organisation.switch.done", agency.name());
        return "redirect:" + Page.url("/settings/units", "agency", id);
    }

    private Unit agency(String id) {
        var agency = seen.agency(UnitId.of(id));
        seen.mustManage(agency.id());
        return agency;
    }

    /// The other frame than the one before the day. A commune comes to stand directly under its province in the new
    /// frame; in the old one it stays where it is until it is moved under a district.
    private ModelSwitchDraft draft(Unit agency, ModelForm form) {
        var on = form.on() == null ? Page.today() : form.on();
        var model = queries.model(agency.id(), on) == OrganisationModel.THREE_TIER
                ? OrganisationModel.TWO_TIER
                : OrganisationModel.THREE_TIER;
        var above = model == OrganisationModel.TWO_TIER
                ? queries.agencyAbove(agency.id(), on).map(Unit::id).orElse(null)
                : null;
        return new ModelSwitchDraft(agency.id(), model, above, on, UnitForm.text(form.document()),
                MergerForm.targets(form.targets()));
    }
}
