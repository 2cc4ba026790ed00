package vn.thuocdo.calendar;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.thuocdo.calendar.engine.CalendarSpec;
import vn.thuocdo.calendar.engine.SpecialDay;
import vn.thuocdo.calendar.engine.WeeklyHours;
import vn.thuocdo.kernel.Vietnam;

/// What one calendar says by itself, to be laid over a wider one.
///
/// @param weeks weekly hours by first day
/// @param days  days that differ
record CalendarLayer(List<WeekEntry> weeks, List<DayEntry> days) {
    /// Calendars answer for these days. Weekly hours reach beyond the years whose holidays are known.
    static final LocalDate FIRST = LocalDate.of(2010, 1, 1);
    static final LocalDate LAST = LocalDate.of(2049, 12, 31);
    static final CalendarLayer EMPTY = new CalendarLayer(List.of(), List.of());

    CalendarLayer {
        weeks = weeks.stream().sorted(Comparator.comparing(WeekEntry::from)).toList();
        days = days.stream().sorted(Comparator.comparing(DayEntry::day)).toList();
    }

    boolean isEmpty() {
        return weeks.isEmpty() && days.isEmpty();
    }

    /// The layer after an edit.
    CalendarLayer with(CalendarEdit edit) {
        var edited = new LinkedHashMap<LocalDate, DayEntry>();
        days.forEach(entry -> edited.put(entry.day(), entry));
        edit.withoutDays().forEach(edited::remove);
        edit.days().forEach(entry -> edited.put(entry.day(), entry));
        var hours = new LinkedHashMap<LocalDate, WeekEntry>();
        weeks.forEach(entry -> hours.put(entry.from(), entry));
        edit.withoutWeeks().forEach(hours::remove);
        edit.weeks().forEach(entry -> hours.put(entry.from(), entry));
        return new CalendarLayer(List.copyOf(hours.values()), List.copyOf(edited.values()));
    }

    /// The edit that would bring this layer back after another edit.
    CalendarEdit inverse(CalendarEdit edit) {
        var mine = new HashMap<LocalDate, DayEntry>();
        days.forEach(entry -> mine.put(entry.day(), entry));
        var hours = new HashMap<LocalDate, WeekEntry>();
        weeks.forEach(entry -> hours.put(entry.from(), entry));
        var touched = edit.touchedDays();
        var weeksTouched = edit.touchedWeeks();
        return new CalendarEdit(touched.stream().filter(mine::containsKey).map(mine::get).toList(),
                touched.stream().filter(day -> !mine.containsKey(day)).toList(),
                weeksTouched.stream().filter(hours::containsKey).map(hours::get).toList(),
                weeksTouched.stream().filter(day -> !hours.containsKey(day)).toList());
    }

    /// Layers laid over each other, the widest first.
    static CalendarSpec merged(List<CalendarLayer> layers) {
        var weeks = new ArrayList<WeeklyHours>();
        var days = new HashMap<LocalDate, SpecialDay>();
        for (var layer : layers) {
            if (!layer.weeks.isEmpty()) {
                var own = layer.weeks.getFirst().from();
                weeks.removeIf(week -> !week.from().isBefore(own));
                layer.weeks.forEach(week -> weeks.add(week.weekly()));
            }
            layer.days.forEach(entry -> put(entry, days));
        }
        return new CalendarSpec(Vietnam.ZONE, FIRST, LAST, weeks, List.copyOf(days.values()));
    }

    private static void put(DayEntry entry, Map<LocalDate, SpecialDay> days) {
        if (entry.choice() == DayChoice.AS_USUAL)
            days.remove(entry.day());
        else
            days.put(entry.day(), entry.special());
    }
}
