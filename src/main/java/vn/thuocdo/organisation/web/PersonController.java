package vn.thuocdo.organisation.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.thuocdo.kernel.Missing;
import vn.thuocdo.kernel.Refused;
import vn.thuocdo.organisation.AppointmentDraft;
import vn.thuocdo.organisation.Appointments;
import vn.thuocdo.organisation.PersonId;
import vn.thuocdo.organisation.PositionId;
import vn.thuocdo.organisation.StaffList;
import vn.thuocdo.ui.Page;
import vn.thuocdo.ui.Toast;

/// One person: name, account, positions over time.
@Controller
class PersonController {
    private final StaffList staff;
    private final Appointments appointments;
    private final PersonPages pages;

    PersonController(StaffList staff, Appointments appointments, PersonPages pages) {
        this.staff = staff;
        this.appointments = appointments;
        this.pages = pages;
    }

    @GetMapping("/settings/staff/{id}")
    String show(@PathVariable String id, Model model) {
        model.addAttribute("page", pages.of(staff.person(PersonId.of(id))));
        return "organisation/person";
    }

    @PostMapping("/settings/staff/{id}")
    String change(@PathVariable String id, @RequestParam(defaultValue = "") String name,
            @RequestParam(required = false) @Nullable String account, @RequestParam int version,
            RedirectAttributes redirect) {
        var person = appointments.change(PersonId.of(id), version, name, PersonPages.account(account));
        Toast.show(redirect, "organisation.person.wasSaved", person.name());
        return "redirect:/settings/staff/" + id;
    }

    /// What is typed to give somebody a position.
    ///
    /// @param how `main` transfers to a new main position, `besides` adds one
    record AppointmentForm(@Nullable String position, @NotNull @Nullable LocalDate from, @Nullable LocalDate to,
            @Nullable String document, @Nullable String how) {}

    @PostMapping("/settings/staff/{id}/appointments")
    String appoint(@PathVariable String id, @Valid AppointmentForm form, RedirectAttributes redirect) {
        if (UnitForm.text(form.position()).isEmpty())
            throw Refused.at("position", "organisation.appointment.positionMissing");
        var person = PersonId.of(id);
        var position = PositionId.of(UnitForm.text(form.position()));
        var from = form.from() == null ? Page.today() : form.from();
        var document = UnitForm.text(form.document());
        if ("besides".equals(form.how()))
            appointments.appoint(new AppointmentDraft(person, position, false, from, form.to(), document));
        else
            appointments.transfer(person, position, from, document);
        Toast.show(redirect, "organisation.appointment.wasMade");
        return "redirect:/settings/staff/" + id;
    }

    /// What is typed to end an appointment.
    record EndingForm(@Nullable String appointment, @NotNull @Nullable LocalDate lastDay, @Nullable String reason) {}

    @PostMapping("/settings/staff/{id}/ending")
    String end(@PathVariable String id, @Valid EndingForm form, RedirectAttributes redirect) {
        appointments.end(PersonId.of(id), Missing.unlessIdentifier(UnitForm.text(form.appointment())),
                form.lastDay() == null ? Page.today() : form.lastDay(), UnitForm.text(form.reason()));
        Toast.show(redirect, "organisation.appointment.wasEnded");
        return "redirect:/settings/staff/" + id;
    }
}
