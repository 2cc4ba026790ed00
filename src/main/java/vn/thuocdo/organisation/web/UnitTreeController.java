package vn.thuocdo.organisation.web;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.thuocdo.kernel.UnitId;
import vn.thuocdo.organisation.SeenUnits;
import vn.thuocdo.organisation.Staff;
import vn.thuocdo.organisation.UnitQueries;
import vn.thuocdo.ui.Page;

/// The tree of an agency's units on a day.
@Controller
class UnitTreeController {
    private final SeenUnits seen;
    private final UnitQueries units;
    private final Staff staff;

    UnitTreeController(SeenUnits seen, UnitQueries units, Staff staff) {
        this.seen = seen;
        this.units = units;
        this.staff = staff;
    }

    @GetMapping("/settings/units")
    String tree(@RequestParam(required = false) @Nullable String agency,
            @RequestParam(required = false) @Nullable LocalDate on, Model model) {
        var shown = seen.agency(agency == null || agency.isEmpty() ? null : UnitId.of(agency));
        var day = on == null ? Page.today() : on;
        model.addAttribute("page", UnitTreePage.of(shown, day, units.model(shown.id(), day), seen.agencies(),
                seen.inAgency(shown.id(), day), staff.inAgency(shown.id(), day), seen.manages(shown.id())));
        return "organisation/tree";
    }
}
