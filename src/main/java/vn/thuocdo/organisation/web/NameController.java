package vn.thuocdo.organisation.web;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.thuocdo.kernel.UnitId;
import vn.thuocdo.organisation.SeenUnits;
import vn.thuocdo.organisation.UnitNames;
import vn.thuocdo.ui.Page;
import vn.thuocdo.ui.Toast;

/// The names by which plans call units, as people said what they mean.
@Controller
class NameController {
    private static final String EVERYBODY = "*";

    private final SeenUnits seen;
    private final UnitNames names;

    NameController(SeenUnits seen, UnitNames names) {
        this.seen = seen;
        this.names = names;
    }

    @GetMapping("/settings/units/names")
    String list(@RequestParam(required = false) @Nullable String agency,
            @RequestParam(defaultValue = "") String text, Model model) {
        var shown = seen.agency(agency == null || agency.isEmpty() ? null : UnitId.of(agency));
        model.addAttribute("page", NamesPage.of(shown, seen.inAgency(shown.id(), Page.today()),
                names.remembered(shown.id()), text, text.isBlank() ? null : names.resolve(shown.id(), text)));
        return "organisation/names";
    }

    @PostMapping("/settings/units/names")
    String remember(@RequestParam String agency, @RequestParam(defaultValue = "") String name,
            @RequestParam(defaultValue = EVERYBODY) String unit, RedirectAttributes redirect) {
        names.remember(UnitId.of(agency), name, unit.equals(EVERYBODY) ? null : UnitId.of(unit));
        Toast.show(redirect, "organisation.names.remembered", name);
        return "redirect:" + Page.url("/settings/units/names", "agency", agency);
    }

    @PostMapping("/settings/units/names/forget")
    String forget(@RequestParam String agency, @RequestParam String words, RedirectAttributes redirect) {
        names.forget(UnitId.of(agency), words);
        Toast.show(redirect, "organisation.names.forgotten");
        return "redirect:" + Page.url("/settings/units/names", "agency", agency);
    }
}
