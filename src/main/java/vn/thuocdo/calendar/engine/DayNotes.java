package vn.thuocdo.calendar.engine;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What derivations say about days, made once per calendar: runs of days off, swapped working days, days with other
/// hours and changes of the weekly hours, in order of their first day.
final class DayNotes {
    private record Note(long first, long last, DerivationStep step) {}

    private final long[] firsts;
    /// The latest day that a note or any before it speaks of.
    private final long[] reach;
    private final Note[] notes;
    private final long[] weekStarts;
    private final DayHours[] regular;

    DayNotes(CalendarSpec spec, DayTable table) {
        var found = new ArrayList<Note>();
        var special = new HashMap<LocalDate, SpecialDay>();
        spec.days().forEach(day -> special.put(day.date(), day));
        for (var date = spec.from(); !date.isAfter(spec.to()); date = date.plusDays(1))
            collect(date, special.get(date), table, found);
        addNewHours(spec, found);
        found.sort(Comparator.comparingLong(Note::first));
        notes = found.toArray(Note[]::new);
        firsts = found.stream().mapToLong(Note::first).toArray();
        reach = found.stream().mapToLong(Note::last).toArray();
        Arrays.parallelPrefix(reach, Math::max);
        weekStarts = spec.weeks().stream().mapToLong(week -> week.from().toEpochDay()).toArray();
        regular = spec.weeks().stream().map(WeeklyHours::regular).toArray(DayHours[]::new);
    }

    private static void collect(LocalDate date, @Nullable SpecialDay special, DayTable table, List<Note> found) {
        var day = date.toEpochDay();
        if (table.isWorking(day)) {
            if (special != null)
                found.add(new Note(day, day,
                        new DerivationStep.SpecialWork(date, special.kind(), special.name(), table.hours(day))));
            return;
        }
        var before = found.isEmpty() ? null : found.getLast();
        var run = before != null && before.last == day - 1 ? joined(before.step, date, special) : null;
        if (before != null && run != null)
            found.set(found.size() - 1, new Note(before.first, day, run));
        else
            found.add(new Note(day, day, off(date, date, special)));
    }

    private static DerivationStep off(LocalDate first, LocalDate last, @Nullable SpecialDay special) {
        return special == null
                ? new DerivationStep.WeeklyRest(first, last)
                : new DerivationStep.DayOff(first, last, special.kind(), special.name());
    }

    private static @Nullable DerivationStep joined(DerivationStep run, LocalDate date, @Nullable SpecialDay special) {
        return switch (run) {
            case DerivationStep.WeeklyRest rest when special == null -> off(rest.first(), date, null);
            case DerivationStep.DayOff off when special != null && off.kind() == special.kind()
                    && off.name().equals(special.name()) ->
                off(off.first(), date, special);
            default -> null;
        };
    }

    private static void addNewHours(CalendarSpec spec, List<Note> found) {
        for (int i = 1; i < spec.weeks().size(); i++) {
            var week = spec.weeks().get(i);
            var day = week.from().toEpochDay();
            if (!week.hours().equals(spec.weeks().get(i - 1).hours()))
                found.add(new Note(day, day, new DerivationStep.NewHours(week.from(), week.regular())));
        }
    }

    /// Adds what is to be said about the days from one to another, both included, to a list.
    void addBetween(long from, long to, List<? super DerivationStep> steps) {
        var at = Arrays.binarySearch(firsts, from);
        var i = at < 0 ? -at - 1 : at;
        while (i > 0 && reach[i - 1] >= from)
            i--;
        for (; i < notes.length && firsts[i] <= to; i++)
            if (notes[i].last >= from)
                steps.add(notes[i].step);
    }

    private DayHours regularHours(long day) {
        var i = weekStarts.length - 1;
        while (i > 0 && weekStarts[i] > day)
            i--;
        return regular[i];
    }

    int regularMinutes(long day) {
        return regularHours(day).minutes();
    }

    int regularClosing(long day) {
        return regularHours(day).lastMinute();
    }
}
