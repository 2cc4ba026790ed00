package vn.thuocdo.calendar;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.thuocdo.calendar.engine.DayKind;
import vn.thuocdo.calendar.engine.SpecialDay;
import vn.thuocdo.calendar.engine.WorkingCalendar;
import vn.thuocdo.kernel.Refused;
import vn.thuocdo.kernel.UnitId;
import vn.thuocdo.organisation.UnitQueries;

/// Reads of calendars as people look at them. Everybody may read the nation's and those of the own agency.
@Component
public class CalendarQueries {
    private final CalendarStore store;
    private final WorkingCalendars calendars;
    private final UnitQueries units;
    private final CalendarPolicy policy;

    CalendarQueries(CalendarStore store, WorkingCalendars calendars, UnitQueries units, CalendarPolicy policy) {
        this.store = store;
        this.calendars = calendars;
        this.units = units;
        this.policy = policy;
    }

    /// The calendar of a unit of the acting person's agency; throws `Missing` for others.
    public CalendarScope scope(UnitId unit) {
        return policy.scope(unit);
    }

    /// The nation's calendar, the agency's, and those of all its units.
    @Transactional(readOnly = true)
    public List<CalendarCard> cards() {
        var agency = policy.actor().agency();
        var cards = new ArrayList<CalendarCard>();
        cards.add(card(CalendarScope.NATION, ""));
        units.inAgency(agency, policy.today())
                .forEach(unit -> cards.add(card(new CalendarScope(agency, unit.id()), unit.name())));
        return cards;
    }

    private CalendarCard card(CalendarScope scope, String name) {
        var layer = store.layer(scope);
        var spec = calendars.of(scope.agency(), scope.unit()).spec();
        var today = policy.today();
        var hours = spec.weeks().stream().filter(week -> !week.from().isAfter(today)).reduce((a, b) -> b)
                .orElse(spec.weeks().getFirst()).regular();
        return new CalendarCard(scope, name, layer.days().size() + layer.weeks().size(), hours,
                nextOff(spec.days(), today));
    }

    private static Optional<CalendarCard.NextOff> nextOff(List<SpecialDay> days, LocalDate today) {
        return days.stream().filter(day -> !day.kind().isWorked() && day.date().isAfter(today)).findFirst()
                .map(day -> new CalendarCard.NextOff(day.date(), day.name()));
    }

    /// One year of a calendar.
    @Transactional(readOnly = true)
    public CalendarYear year(CalendarScope scope, int year) {
        policy.mustRead(scope);
        if (year < CalendarLayer.FIRST.getYear() || year > CalendarLayer.LAST.getYear())
            throw Refused.at("year", "calendar.outside", CalendarLayer.FIRST, CalendarLayer.LAST);
        var first = LocalDate.of(year, 1, 1);
        var last = LocalDate.of(year, 12, 31);
        var calendar = calendars.of(scope.agency(), scope.unit());
        var lines = lines(scope, first, last);
        var special = new HashMap<LocalDate, SpecialDay>();
        calendar.spec().days().forEach(day -> special.put(day.date(), day));
        var off = special.values().stream().filter(day -> day.date().getYear() == year && !day.kind().isWorked())
                .filter(day -> !weekly(calendar, day.date())).count();
        var swapped = special.values().stream()
                .filter(day -> day.date().getYear() == year && day.kind() == DayKind.SWAPPED).count();
        return new CalendarYear(scope, year, calendar, lines, weeks(scope, first, last),
                (int) first.datesUntil(last.plusDays(1)).filter(calendar::isWorkingDay).count(), (int) off,
                (int) swapped);
    }

    /// Whether the weekly hours make a day one of rest.
    private static boolean weekly(WorkingCalendar calendar, LocalDate date) {
        return calendar.spec().weeks().stream().filter(week -> !week.from().isAfter(date)).reduce((a, b) -> b)
                .orElse(calendar.spec().weeks().getFirst()).on(date.getDayOfWeek()).isNone();
    }

    private List<CalendarLine> lines(CalendarScope scope, LocalDate first, LocalDate last) {
        var entries = new TreeMap<LocalDate, CalendarLine>();
        for (var each : chain(scope))
            for (var entry : store.layer(each).days())
                entries.put(entry.day(), new CalendarLine(entry.day(), entry.day(), entry, each));
        var lines = new ArrayList<CalendarLine>();
        entries.subMap(first, true, last, true).forEach((day, line) -> {
            var before = lines.isEmpty() ? null : lines.getLast();
            if (before != null && before.continues(day, line.entry(), line.source()))
                lines.set(lines.size() - 1, before.until(day));
            else
                lines.add(line);
        });
        return lines;
    }

    private List<WeekEntry> weeks(CalendarScope scope, LocalDate first, LocalDate last) {
        var weeks = new ArrayList<WeekEntry>();
        for (var each : chain(scope)) {
            var own = store.layer(each).weeks();
            if (!own.isEmpty())
                weeks.removeIf(week -> !week.from().isBefore(own.getFirst().from()));
            weeks.addAll(own);
        }
        weeks.removeIf(week -> week.from().isAfter(last));
        while (weeks.size() > 1 && !weeks.get(1).from().isAfter(first))
            weeks.removeFirst();
        return weeks;
    }

    /// The entries that a calendar has by itself.
    @Transactional(readOnly = true)
    public List<DayEntry> own(CalendarScope scope) {
        policy.mustRead(scope);
        return store.layer(scope).days();
    }

    /// What the wider calendars say about days, without those that they take back themselves.
    Map<LocalDate, DayEntry> inherited(CalendarScope scope) {
        var entries = new HashMap<LocalDate, DayEntry>();
        for (var each : chain(scope))
            if (!each.equals(scope))
                store.layer(each).days().forEach(entry -> entries.put(entry.day(), entry));
        entries.values().removeIf(entry -> entry.choice() == DayChoice.AS_USUAL);
        return entries;
    }

    /// The calendars that make up one, the widest first.
    private static List<CalendarScope> chain(CalendarScope scope) {
        if (scope.isNation())
            return List.of(scope);
        var agency = CalendarScope.of(scope.agency());
        return scope.isWhole()
                ? List.of(CalendarScope.NATION, agency)
                : List.of(CalendarScope.NATION, agency, scope);
    }
}
