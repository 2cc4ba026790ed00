package vn.thuocdo.calendar.web;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashSet;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.thuocdo.calendar.CalendarPreview;
import vn.thuocdo.calendar.Calendars;
import vn.thuocdo.calendar.Reach;
import vn.thuocdo.calendar.RevisionId;
import vn.thuocdo.ui.Page;
import vn.thuocdo.ui.Toast;

/// Changes of calendars: what one would move, applying it, what it has moved, taking it back, and all there were.
@Controller
@RequestMapping("/settings/calendars/{scope}/changes")
class ChangeController {
    private final Calendars calendars;
    private final ScopePath scopes;
    private final ScopeNames names;

    ChangeController(Calendars calendars, ScopePath scopes, ScopeNames names) {
        this.calendars = calendars;
        this.scopes = scopes;
        this.names = names;
    }

    @GetMapping
    String history(@PathVariable String scope, Model model) {
        var calendar = scopes.change(scope);
        var path = "/settings/calendars/" + scope;
        model.addAttribute("page", new HistoryPage(path, names.of(calendar), calendars.history(calendar).stream().map(
                revision -> HistoryPage.Row.of(revision, path)).toList()));
        return "calendar/history";
    }

    @GetMapping("/{id}")
    String show(@PathVariable String scope, @PathVariable String id, @RequestParam(defaultValue = "") String all,
            Model model) {
        var calendar = scopes.change(scope);
        var preview = calendars.preview(calendar, RevisionId.of(id));
        var path = "/settings/calendars/" + scope;
        model.addAttribute("page", ChangePage.of(preview, path, names.of(calendar), !all.isEmpty(), month(preview)));
        return "calendar/change";
    }

    private static MonthGrid month(CalendarPreview preview) {
        var edit = preview.revision().edit();
        var touched = new HashSet<LocalDate>(edit.withoutDays());
        edit.days().forEach(entry -> touched.add(entry.day()));
        var first = touched.isEmpty()
                ? edit.weeks().stream().map(week -> week.from()).findFirst()
                        .orElse(Page.today())
                : touched.stream().min(LocalDate::compareTo).orElseThrow();
        return MonthGrid.of(YearMonth.from(first), preview.after(), touched, "");
    }

    @PostMapping("/{id}/application")
    String apply(@PathVariable String scope, @PathVariable String id,
            @RequestParam(defaultValue = "ALL_OPEN") Reach reach,
            @RequestParam(defaultValue = "false") boolean lateAccepted, RedirectAttributes redirect) {
        var moves = calendars.apply(scopes.change(scope), RevisionId.of(id), reach, lateAccepted);
        Toast.show(redirect, "calendar.change.applied", moves.size());
        return "redirect:/settings/calendars/" + scope + "/changes/" + id;
    }

    @PostMapping("/{id}/removal")
    String drop(@PathVariable String scope, @PathVariable String id, RedirectAttributes redirect) {
        calendars.drop(scopes.change(scope), RevisionId.of(id));
        Toast.show(redirect, "calendar.change.dropped");
        return "redirect:/settings/calendars/" + scope;
    }

    @PostMapping("/{id}/undo")
    String undo(@PathVariable String scope, @PathVariable String id, @RequestParam(defaultValue = "") String reason) {
        var draft = calendars.undo(scopes.change(scope), RevisionId.of(id), reason);
        return "redirect:/settings/calendars/" + scope + "/changes/" + draft;
    }
}
