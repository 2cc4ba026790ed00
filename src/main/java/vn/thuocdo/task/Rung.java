package vn.thuocdo.task;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import vn.thuocdo.calendar.engine.WorkingCalendar;
import vn.thuocdo.kernel.Vietnam;

/// One step of the reminder ladder of an open occasion.
///
/// @param code name of the step; an occasion climbs each step once for one due moment
/// @param days working days left before the due day, or begun after it when late
/// @param kind what is said: `ahead`, `last` (the last working day before a due day without work), `today` or `late`
record Rung(String code, int days, String kind) {
    /// Whether the due moment is past.
    boolean late() {
        return kind.equals("late");
    }

    /// The step on which an occasion stands now; empty when it stands on none, outside working hours, on days without
    /// work and before work begins: what would fall there comes at the next working moment, because a step lasts until
    /// the next one.
    ///
    /// @param begun     when the work was given; steps that lay before are not made up for
    /// @param ladder    working days before the due day; 0 is the day itself
    /// @param lateEvery after how many working days late work is called to mind again
    static Optional<Rung> at(Instant now, Instant begun, Instant due, WorkingCalendar calendar, List<Integer> ladder,
            int lateEvery) {
        var today = day(now);
        if (!isOpen(calendar, now, today))
            return Optional.empty();
        return now.isAfter(due)
                ? late(today, day(due), calendar, lateEvery)
                : ahead(today, day(begun), day(due), calendar, ladder);
    }

    private static Optional<Rung> ahead(LocalDate today, LocalDate begun, LocalDate due, WorkingCalendar calendar,
            List<Integer> ladder) {
        var left = calendar.workingDays(today, due);
        var kind = left > 0 ? "ahead" : today.equals(due) ? "today" : "last";
        var before = calendar.workingDays(begun, due);
        return ladder.stream().filter(step -> left <= step).min(Comparator.naturalOrder())
                .filter(step -> step == 0 || before > step)
                .map(step -> new Rung("before-" + step, left, kind));
    }

    /// A step of `every` working days, named by its first one, so that a day on which nobody could be told is made up
    /// for on the next.
    private static Optional<Rung> late(LocalDate today, LocalDate due, WorkingCalendar calendar, int every) {
        var passed = calendar.workingDays(due, today);
        if (passed == 0)
            return Optional.empty();
        var from = calendar.plusWorkingDays(today, -((passed - 1) % every));
        return Optional.of(new Rung("late-" + from, passed, "late"));
    }

    private static boolean isOpen(WorkingCalendar calendar, Instant now, LocalDate today) {
        if (!calendar.isWorkingDay(today))
            return false;
        var hours = calendar.hours(today);
        var time = LocalTime.ofInstant(now, Vietnam.ZONE);
        return !time.isBefore(hours.opens()) && time.isBefore(hours.closes());
    }

    private static LocalDate day(Instant moment) {
        return LocalDate.ofInstant(moment, Vietnam.ZONE);
    }
}
