package vn.thuocdo.calendar.web;

import java.time.DateTimeException;
import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.thuocdo.calendar.CalendarQueries;
import vn.thuocdo.calendar.CalendarScope;
import vn.thuocdo.calendar.CalendarYear;
import vn.thuocdo.calendar.Calendars;
import vn.thuocdo.kernel.CurrentActor;
import vn.thuocdo.kernel.Missing;
import vn.thuocdo.kernel.Permission;
import vn.thuocdo.ui.Page;

/// The calendars of an agency, and one year of each.
@Controller
@RequestMapping("/settings/calendars")
class CalendarController {
    private final CalendarQueries queries;
    private final Calendars calendars;
    private final ScopePath scopes;
    private final ScopeNames names;
    private final CurrentActor actor;

    CalendarController(CalendarQueries queries, Calendars calendars, ScopePath scopes, ScopeNames names,
            CurrentActor actor) {
        this.queries = queries;
        this.calendars = calendars;
        this.scopes = scopes;
        this.names = names;
        this.actor = actor;
    }

    @GetMapping
    String list(Model model) {
        actor.get().must(Permission.MANAGE_CALENDARS);
        model.addAttribute("page",
                new CalendarListPage(queries.cards().stream().map(CalendarListPage.Row::of).toList()));
        return "calendar/list";
    }

    @GetMapping("/{scope}")
    String year(@PathVariable String scope, @RequestParam(defaultValue = "") String month, Model model) {
        actor.get().must(Permission.MANAGE_CALENDARS);
        var calendar = scopes.read(scope);
        var shown = month(month);
        model.addAttribute("page", page(calendar, queries.year(calendar, shown.getYear()), shown));
        return "calendar/year";
    }

    private YearPage page(CalendarScope scope, CalendarYear year, YearMonth month) {
        var path = "/settings/calendars/" + ScopePath.of(scope);
        var changeable = calendars.mayChange(scope);
        var summary = List.of(Page.text("calendar.year.working", year.working()),
                Page.text("calendar.year.off", year.off()), Page.text("calendar.year.swapped", year.swapped()));
        return new YearPage(path, names.of(scope), year.year(), YearPage.ruler(year, String.join(", ", summary)),
                MonthGrid.of(month, year.calendar(), Set.of(), changeable ? path + "/days" : ""),
                Page.url(path, "month", month.minusMonths(1)), Page.url(path, "month", month.plusMonths(1)),
                year.lines().stream().map(line -> YearPage.Line.of(line, year, path)).toList(),
                year.weeks().stream().map(YearPage.Hours::of).toList(), summary, changeable, scope.isNation());
    }

    private static YearMonth month(String text) {
        try {
            return text.isEmpty() ? YearMonth.from(Page.today()) : YearMonth.parse(text);
        } catch (DateTimeException unreadable) {
            throw new Missing("calendar");
        }
    }
}
