package vn.thuocdo.calendar.web;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.thuocdo.calendar.CalendarLine;
import vn.thuocdo.calendar.CalendarQueries;
import vn.thuocdo.calendar.Calendars;
import vn.thuocdo.calendar.CalendarScope;
import vn.thuocdo.calendar.DayEdits;
import vn.thuocdo.calendar.RevisionDraft;

/// Days that differ: the form that drafts a change of them.
@Controller
@RequestMapping("/settings/calendars/{scope}/days")
class DayController {
    private final CalendarQueries queries;
    private final Calendars calendars;
    private final DayEdits edits;
    private final ScopePath scopes;
    private final ScopeNames names;

    DayController(CalendarQueries queries, Calendars calendars, DayEdits edits, ScopePath scopes, ScopeNames names) {
        this.queries = queries;
        this.calendars = calendars;
        this.edits = edits;
        this.scopes = scopes;
        this.names = names;
    }

    @GetMapping
    String form(@PathVariable String scope, @RequestParam(required = false) @Nullable LocalDate first,
            @RequestParam(required = false) @Nullable LocalDate last, Model model) {
        var calendar = scopes.change(scope);
        var present = first == null ? null : present(calendar, first);
        var until = last == null ? first : last;
        model.addAttribute("page", new DayPage("/settings/calendars/" + scope, names.of(calendar),
                present == null ? first : present.first(), present == null ? until : present.last(),
                present == null ? null : present.entry(),
                present != null && present.source().equals(calendar)));
        return "calendar/day";
    }

    private @Nullable CalendarLine present(CalendarScope scope, LocalDate day) {
        return queries.year(scope, day.getYear()).lines().stream().filter(line -> !line.first().isAfter(day)
                && !line.last().isBefore(day)).findFirst().orElse(null);
    }

    @PostMapping
    String draft(@PathVariable String scope, DayForm form) {
        var calendar = scopes.change(scope);
        var edit = edits.replace(calendar, form.old(), form.entries(), form.text(form.document()));
        return drafted(scope, calendar, new RevisionDraft(edit, form.text(form.reason()), form.text(form.document()),
                false));
    }

    @PostMapping("/usual")
    String usual(@PathVariable String scope, DayForm form) {
        var calendar = scopes.change(scope);
        var edit = edits.replace(calendar, form.old(), List.of(), form.text(form.document()));
        return drafted(scope, calendar, new RevisionDraft(edit, form.text(form.reason()), form.text(form.document()),
                true));
    }

    @PostMapping("/release")
    String release(@PathVariable String scope, DayForm form) {
        var calendar = scopes.change(scope);
        var edit = edits.release(calendar, form.old());
        return drafted(scope, calendar, new RevisionDraft(edit, form.text(form.reason()), form.text(form.document()),
                true));
    }

    private String drafted(String path, CalendarScope scope, RevisionDraft draft) {
        return "redirect:/settings/calendars/" + path + "/changes/" + calendars.draft(scope, draft);
    }
}
