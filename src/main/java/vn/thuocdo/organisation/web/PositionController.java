package vn.thuocdo.organisation.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.thuocdo.kernel.UnitId;
import vn.thuocdo.organisation.Authority;
import vn.thuocdo.organisation.PositionDraft;
import vn.thuocdo.organisation.PositionId;
import vn.thuocdo.organisation.Positions;
import vn.thuocdo.organisation.SeenUnits;
import vn.thuocdo.organisation.Staff;
import vn.thuocdo.ui.Page;
import vn.thuocdo.ui.Toast;

/// The positions of an agency.
@Controller
class PositionController {
    private final Positions positions;
    private final SeenUnits seen;
    private final Staff staff;

    PositionController(Positions positions, SeenUnits seen, Staff staff) {
        this.positions = positions;
        this.seen = seen;
        this.staff = staff;
    }

    @GetMapping("/settings/positions")
    String list(@RequestParam(required = false) @Nullable String agency, Model model) {
        var shown = seen.agency(agency == null || agency.isEmpty() ? null : UnitId.of(agency));
        var today = Page.today();
        model.addAttribute("page", PositionListPage.of(shown, seen.agencies(), seen.inAgency(shown.id(), today),
                positions.ofAgency(shown.id(), today), staff.inAgency(shown.id(), today), seen.manages(shown.id())));
        return "organisation/positions";
    }

    @GetMapping("/settings/positions/new")
    String begin(@RequestParam String unit, Model model) {
        var above = seen.unit(UnitId.of(unit));
        seen.mustManage(above.agency());
        model.addAttribute("page", PositionFormPage.fresh(above));
        return "organisation/positionForm";
    }

    @GetMapping("/settings/positions/{id}")
    String edit(@PathVariable String id, Model model) {
        var position = positions.get(PositionId.of(id));
        seen.mustManage(seen.unit(position.unit()).agency());
        model.addAttribute("page", PositionFormPage.of(position, seen.unit(position.unit())));
        return "organisation/positionForm";
    }

    /// What is typed about a position.
    record PositionForm(@Nullable UUID id, @Nullable String unit, @Nullable String title, @Nullable Boolean head,
            @Nullable Authority authority, @Nullable Integer ordinal, @Nullable LocalDate from,
            @Nullable Integer version) {
        boolean heads() {
            return Boolean.TRUE.equals(head);
        }

        Authority power() {
            return authority == null ? Authority.NONE : authority;
        }

        int place() {
            return ordinal == null ? 0 : ordinal;
        }
    }

    @PostMapping("/settings/positions")
    String create(PositionForm form, RedirectAttributes redirect) {
        var unit = UnitId.of(UnitForm.text(form.unit()));
        var id = form.id() == null ? PositionId.next() : new PositionId(form.id());
        var made = positions.create(new PositionDraft(id, unit, UnitForm.text(form.title()), form.heads(),
                form.power(), form.place(), form.from() == null ? Page.today() : form.from()));
        Toast.show(redirect, "organisation.position.wasSaved", made.title());
        return "redirect:/settings/units/" + unit;
    }

    @PostMapping("/settings/positions/{id}")
    String change(@PathVariable String id, PositionForm form, RedirectAttributes redirect) {
        var changed = positions.change(PositionId.of(id), form.version() == null ? 0 : form.version(),
                UnitForm.text(form.title()), form.heads(), form.power(), form.place());
        Toast.show(redirect, "organisation.position.wasSaved", changed.title());
        return "redirect:/settings/units/" + changed.unit();
    }

    /// What is typed to close a position.
    record ClosingForm(@NotNull @Nullable LocalDate lastDay, @Nullable Integer version) {}

    @PostMapping("/settings/positions/{id}/closing")
    String close(@PathVariable String id, @Valid ClosingForm form, RedirectAttributes redirect) {
        var closed = positions.close(PositionId.of(id), form.version() == null ? 0 : form.version(),
                form.lastDay() == null ? Page.today() : form.lastDay());
        Toast.show(redirect, "organisation.position.wasClosed", closed.title());
        return "redirect:/settings/units/" + closed.unit();
    }
}
