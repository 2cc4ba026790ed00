package vn.thuocdo.organisation.web;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.thuocdo.kernel.UnitId;
import vn.thuocdo.organisation.Appointments;
import vn.thuocdo.organisation.PersonDraft;
import vn.thuocdo.organisation.PersonId;
import vn.thuocdo.organisation.SeenUnits;
import vn.thuocdo.organisation.StaffFilter;
import vn.thuocdo.organisation.StaffList;
import vn.thuocdo.ui.Page;
import vn.thuocdo.ui.Toast;

/// The staff of an agency, and adding somebody.
@Controller
class StaffController {
    private static final int ROWS = 50;

    private final StaffList staff;
    private final SeenUnits seen;
    private final Appointments appointments;
    private final PersonPages pages;

    StaffController(StaffList staff, SeenUnits seen, Appointments appointments, PersonPages pages) {
        this.staff = staff;
        this.seen = seen;
        this.appointments = appointments;
        this.pages = pages;
    }

    @GetMapping("/settings/staff")
    String list(StaffRequest request, Model model) {
        var filter = filter(request);
        var tree = seen.inAgency(filter.agency(), filter.on());
        model.addAttribute("page", StaffPage.of(filter, tree, seen.agencies(),
                staff.page(filter, request.after(), ROWS), staff.count(filter), seen.manages(filter.agency())));
        return "organisation/staff";
    }

    /// What the address of the list says.
    record StaffRequest(@Nullable String agency, @Nullable String unit, @Nullable String q, @Nullable String after) {}

    StaffFilter filter(StaffRequest request) {
        var given = UnitForm.text(request.agency());
        var agency = seen.agency(given.isEmpty() ? null : UnitId.of(given));
        var unit = UnitForm.text(request.unit());
        return new StaffFilter(agency.id(), unit.isEmpty() ? null : UnitId.of(unit), UnitForm.text(request.q()),
                Page.today());
    }

    @GetMapping("/settings/staff/new")
    String begin(@RequestParam(required = false) @Nullable String agency, Model model) {
        var shown = seen.agency(agency == null || agency.isEmpty() ? null : UnitId.of(agency));
        seen.mustManage(shown.id());
        model.addAttribute("page", pages.fresh(shown));
        return "organisation/personForm";
    }

    /// What is typed about a new person.
    record NewPersonForm(UUID id, @Nullable String agency, @Nullable String name, @Nullable String account) {}

    @PostMapping("/settings/staff")
    String register(NewPersonForm form, RedirectAttributes redirect) {
        var person = appointments.register(new PersonDraft(new PersonId(form.id()),
                UnitId.of(UnitForm.text(form.agency())), UnitForm.text(form.name()),
                PersonPages.account(form.account())));
        Toast.show(redirect, "organisation.person.wasSaved", person.name());
        return "redirect:/settings/staff/" + person.id();
    }
}
