package vn.thuocdo.organisation.web;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.thuocdo.kernel.UnitId;
import vn.thuocdo.organisation.SeenUnits;
import vn.thuocdo.organisation.UnitKind;
import vn.thuocdo.organisation.Units;
import vn.thuocdo.ui.Page;
import vn.thuocdo.ui.Toast;

/// Merging communes: choosing them, seeing what would happen, doing it. The preview is a page of its own address and
/// changes nothing.
@Controller
class MergerController {
    private final SeenUnits seen;
    private final Units units;

    MergerController(SeenUnits seen, Units units) {
        this.seen = seen;
        this.units = units;
    }

    @GetMapping("/settings/units/merger")
    String plan(MergerForm form, Model model) {
        var province = seen.agency(null);
        seen.mustManage(province.id());
        var communes = seen.agencies().stream().filter(unit -> unit.kind() == UnitKind.COMMUNE).toList();
        model.addAttribute("page", MergerPage.of(communes, form,
                form.begun() ? units.previewMerger(form.draft()) : null));
        return "organisation/merger";
    }

    @PostMapping("/settings/units/merger")
    String merge(MergerForm form, RedirectAttributes redirect) {
        var made = units.merge(form.draft());
        Toast.show(redirect, "organisation.merger.done", made.name());
        return "redirect:" + Page.url("/settings/units", "agency", made.id().toString());
    }

    /// The identity of a commune to come, so that sending twice makes one.
    static String fresh() {
        return UnitId.next().toString();
    }
}
