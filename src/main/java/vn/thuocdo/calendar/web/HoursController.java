package vn.thuocdo.calendar.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.thuocdo.calendar.CalendarEdit;
import vn.thuocdo.calendar.CalendarQueries;
import vn.thuocdo.calendar.Calendars;
import vn.thuocdo.calendar.DataStatus;
import vn.thuocdo.calendar.RevisionDraft;
import vn.thuocdo.calendar.WeekEntry;
import vn.thuocdo.kernel.Refused;
import vn.thuocdo.ui.Page;

/// Weekly hours from a day on: the form that drafts a change of them.
@Controller
@RequestMapping("/settings/calendars/{scope}/hours")
class HoursController {
    private final CalendarQueries queries;
    private final Calendars calendars;
    private final ScopePath scopes;
    private final ScopeNames names;

    HoursController(CalendarQueries queries, Calendars calendars, ScopePath scopes, ScopeNames names) {
        this.queries = queries;
        this.calendars = calendars;
        this.scopes = scopes;
        this.names = names;
    }

    @GetMapping
    String form(@PathVariable String scope, Model model) {
        var calendar = scopes.change(scope);
        var weeks = queries.year(calendar, Page.today().getYear()).weeks();
        var present = weeks.stream().filter(week -> !week.from().isAfter(Page.today())).reduce((a, b) -> b)
                .orElse(weeks.getFirst());
        model.addAttribute("page", new HoursPage("/settings/calendars/" + scope, names.of(calendar),
                Page.today().plusDays(1), present.hours()));
        return "calendar/hours";
    }

    @PostMapping
    String draft(@PathVariable String scope, @RequestParam(required = false) @Nullable LocalDate from,
            @RequestParam(defaultValue = "") String document, @RequestParam(defaultValue = "") String reason,
            @RequestParam MultiValueMap<String, String> typed) {
        var calendar = scopes.change(scope);
        if (from == null)
            throw Refused.at("from", "calendar.edit.dateMissing");
        var hours = new ArrayList<String>();
        for (int day = 1; day <= 7; day++)
            hours.add(Objects.requireNonNullElse(typed.getFirst("hours" + day), "").strip());
        var week = new WeekEntry(from, hours, document.strip(), DataStatus.OWN);
        var id = calendars.draft(calendar, new RevisionDraft(CalendarEdit.ofWeek(week), reason, document, true));
        return "redirect:/settings/calendars/" + scope + "/changes/" + id;
    }
}
