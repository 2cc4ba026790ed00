package vn.thuocdo.calendar.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.thuocdo.calendar.CalendarCard;
import vn.thuocdo.calendar.CalendarLine;
import vn.thuocdo.calendar.CalendarQueries;
import vn.thuocdo.calendar.CalendarYear;
import vn.thuocdo.calendar.WeekEntry;
import vn.thuocdo.kernel.Vietnam;

/// Working calendars for programs.
@RestController
@RequestMapping("/api/v1/calendars")
@Tag(name = "calendars")
class CalendarApi {
    private final CalendarQueries calendars;
    private final ScopePath scopes;
    private final Clock clock;

    CalendarApi(CalendarQueries calendars, ScopePath scopes, Clock clock) {
        this.calendars = calendars;
        this.scopes = scopes;
        this.clock = clock;
    }

    record CardView(String scope, String name, int ownEntries, String hours) {
        static CardView of(CalendarCard card) {
            return new CardView(ScopePath.of(card.scope()), card.name(), card.own(), card.hours().toString());
        }
    }

    record LineView(LocalDate first, LocalDate last, String kind, String name, String hours, String basis,
            String status, String source) {
        static LineView of(CalendarLine line) {
            var entry = line.entry();
            return new LineView(line.first(), line.last(), entry.choice().name(), entry.name(), entry.hours(),
                    entry.basis(), entry.status().name(), ScopePath.of(line.source()));
        }
    }

    record YearView(String scope, int year, int workingDays, int daysOff, int swappedDays, List<WeekEntry> weeks,
            List<LineView> days) {
        static YearView of(CalendarYear year) {
            return new YearView(ScopePath.of(year.scope()), year.year(), year.working(), year.off(), year.swapped(),
                    year.weeks(), year.lines().stream().map(LineView::of).toList());
        }
    }

    @GetMapping
    @Operation(summary = "The nation's calendar, my agency's and those of its units")
    List<CardView> list() {
        return calendars.cards().stream().map(CardView::of).toList();
    }

    @GetMapping("/{scope}")
    @Operation(summary = "One year of a calendar: weekly hours, days that differ, inherited ones included")
    YearView year(@Parameter(description = "`national` or the identifier of a unit") @PathVariable String scope,
            @RequestParam(required = false) @Nullable Integer year) {
        return YearView.of(calendars.year(scopes.read(scope), year == null ? Vietnam.today(clock).getYear() : year));
    }
}
