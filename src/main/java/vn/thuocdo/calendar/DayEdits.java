package vn.thuocdo.calendar;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/// Turns what a person wants of days into an edit of one calendar, minding what the wider calendars say about them.
@Component
public class DayEdits {
    private final CalendarQueries calendars;

    DayEdits(CalendarQueries calendars) {
        this.calendars = calendars;
    }

    /// Puts entries in the place of what holds on some days now, own or inherited. Days that get no new entry become
    /// what the weekly hours say.
    ///
    /// @param old      the days that are given up, may be empty
    /// @param entries  the new entries
    /// @param document the document behind it, for days that become usual against a wider calendar
    public CalendarEdit replace(CalendarScope scope, List<LocalDate> old, List<DayEntry> entries, String document) {
        var written = entries.stream().map(DayEntry::day).collect(Collectors.toSet());
        var inherited = calendars.inherited(scope);
        var own = calendars.own(scope).stream().map(DayEntry::day).collect(Collectors.toSet());
        var days = new ArrayList<>(entries);
        var without = new LinkedHashSet<LocalDate>();
        for (var day : old) {
            var wider = inherited.get(day);
            if (wider != null && !written.contains(day))
                days.add(new DayEntry(day, DayChoice.AS_USUAL, wider.name(), "", document, DataStatus.OWN));
            else if (own.contains(day))
                without.add(day);
        }
        return CalendarEdit.ofDays(days, List.copyOf(without));
    }

    /// Takes own entries away, so that the wider calendar holds again.
    public CalendarEdit release(CalendarScope scope, List<LocalDate> days) {
        Set<LocalDate> own = calendars.own(scope).stream().map(DayEntry::day).collect(Collectors.toSet());
        return CalendarEdit.ofDays(List.of(), days.stream().filter(own::contains).toList());
    }
}
