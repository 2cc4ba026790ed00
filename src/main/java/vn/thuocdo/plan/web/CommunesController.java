package vn.thuocdo.plan.web;

import static vn.thuocdo.ui.Page.hereWith;

import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.thuocdo.document.Spreadsheets;
import vn.thuocdo.kernel.Vietnam;
import vn.thuocdo.plan.figures.CommunePlans;
import vn.thuocdo.ui.Tab;

/// The plans of the communes of a province side by side.
@Controller
class CommunesController {
    private final CommunePlans communes;
    private final Clock clock;

    CommunesController(CommunePlans communes, Clock clock) {
        this.communes = communes;
        this.clock = clock;
    }

    @GetMapping("/plans/communes")
    String compare(@RequestParam(required = false) @Nullable Integer year, Model model) {
        var chosen = chosen(year);
        var rows = communes.of(chosen);
        var years = communes.years().stream()
                .map(each -> new Tab(each.toString(), hereWith("year", each.toString()), each == chosen)).toList();
        model.addAttribute("page", new CommunesPage(chosen, years, rows));
        return "plan/communes";
    }

    @GetMapping("/plans/communes.xlsx")
    ResponseEntity<byte[]> file(@RequestParam(required = false) @Nullable Integer year) {
        var chosen = chosen(year);
        return Spreadsheets.answer("ke-hoach-cac-xa", CommuneWorkbook.of(chosen, communes.of(chosen)));
    }

    private int chosen(@Nullable Integer year) {
        return year == null ? Vietnam.today(clock).getYear() : year;
    }
}
