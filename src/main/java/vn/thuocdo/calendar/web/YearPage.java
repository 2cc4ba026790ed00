package vn.thuocdo.calendar.web;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import vn.thuocdo.calendar.CalendarLine;
import vn.thuocdo.calendar.CalendarYear;
import vn.thuocdo.calendar.DataStatus;
import vn.thuocdo.calendar.DayChoice;
import vn.thuocdo.calendar.WeekEntry;
import vn.thuocdo.calendar.engine.DayKind;
import vn.thuocdo.ui.Page;
import vn.thuocdo.ui.YearRuler;

/// One year of a calendar: the ruler, one month, what differs.
///
/// @param path       path of the calendar
/// @param name       whose calendar
/// @param year       the year
/// @param ruler      the year at a glance
/// @param month      one month
/// @param previous   address of the month before
/// @param next       address of the month after
/// @param lines      days that differ
/// @param hours      weekly hours
/// @param summary    working days, days off, swapped days in words
/// @param changeable whether the reader may change it
/// @param nation     whether it is the nation's
public record YearPage(String path, String name, int year, YearRuler ruler, MonthGrid month, String previous,
        String next, List<Line> lines, List<Hours> hours, List<String> summary, boolean changeable, boolean nation) {
    /// One line of days that differ.
    ///
    /// @param first    the first day
    /// @param last     the last day
    /// @param dates    the days in words
    /// @param kind     what they are, in words
    /// @param name     what they are called
    /// @param hours    their hours, or an empty text
    /// @param basis    the law or document
    /// @param own      whether this calendar says it itself
    /// @param source   who says it, in words
    /// @param doubtful whether it was not verified
    /// @param editUrl  where it can be changed
    public record Line(LocalDate first, LocalDate last, String dates, String kind, String name, String hours,
            String basis, boolean own, String source, boolean doubtful, String editUrl) {
        static Line of(CalendarLine line, CalendarYear year, String path) {
            var entry = line.entry();
            return new Line(line.first(), line.last(), Page.texts().formats().dates(line.first(), line.last()),
                    Page.text("calendar.choice." + Page.slug(entry.choice())), entry.name(),
                    entry.hours().replace('-', '–'), entry.basis(), line.source().equals(year.scope()),
                    source(line), entry.status() == DataStatus.UNVERIFIED,
                    Page.url(path + "/days", "first", line.first(), "last", line.last()));
        }

        private static String source(CalendarLine line) {
            var scope = line.source();
            return Page.text("calendar.source." + (scope.isNation() ? "nation" : scope.isWhole() ? "agency" : "unit"));
        }

        /// Whether it takes back what a wider calendar says.
        public boolean usual() {
            return kind.equals(Page.text("calendar.choice." + Page.slug(DayChoice.AS_USUAL)));
        }
    }

    /// Weekly hours from a day on.
    ///
    /// @param from  the first day, or an empty text for the oldest
    /// @param days  weekdays with the same hours
    /// @param basis the law or document
    public record Hours(String from, List<String> days, String basis) {
        static Hours of(WeekEntry week) {
            var groups = new LinkedHashMap<String, List<String>>();
            for (var day : DayOfWeek.values())
                if (!week.on(day).isEmpty())
                    groups.computeIfAbsent(week.on(day), none -> new ArrayList<>())
                            .add(Page.text("calendar.weekday." + day.getValue()));
            var days = groups.entrySet().stream().map(group -> Page.text("calendar.hours.line", String.join(", ",
                    group.getValue()), group.getKey().replace('-', '–'))).toList();
            return new Hours(Page.date(week.from()), days, week.basis());
        }
    }

    static YearRuler ruler(CalendarYear year, String label) {
        var kinds = new HashMap<LocalDate, DayKind>();
        year.calendar().spec().days().forEach(day -> kinds.put(day.date(), day.kind()));
        return YearRuler.of(year.year(), Page.today(), day -> {
            var kind = kinds.get(day);
            if (kind == DayKind.SWAPPED)
                return YearRuler.Kind.SWAPPED;
            if (year.calendar().isWorkingDay(day))
                return YearRuler.Kind.WORK;
            return kind == null ? YearRuler.Kind.FREE : YearRuler.Kind.HOLIDAY;
        }, label);
    }
}
