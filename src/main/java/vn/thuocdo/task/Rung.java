package vn.thuocdo.task;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import vn.thuocdo.calendar.engine.WorkingCalendar;
import vn.thuocdo.kernel.Vietnam;

/// One step of the reminder ladder of an open occasion.
///
/// @param code  name of the step; an occasion climbs each step once for one due moment
/// @param days  working days left before the due day, or begun after it when late
/// @param late  whether the due moment is past
/// @param first whether this is the first step after the due moment
record Rung(String code, int days, boolean late, boolean first) {
    /// The step on which an occasion stands now; empty when it stands on none, on days without work, and before work
    /// begins: what would fall there comes at the next working moment, because a step lasts until the next one.
    ///
    /// @param begun when the work was given; steps that lay before are not made up for
    static Optional<Rung> at(Instant now, Instant begun, Instant due, WorkingCalendar calendar, List<Integer> ladder,
            int lateEvery) {
        var today = day(now);
        if (!calendar.isWorkingDay(today) || now.isBefore(opening(calendar, today)))
            return Optional.empty();
        return now.isAfter(due)
                ? late(today, day(due), calendar, lateEvery)
                : ahead(today, day(begun), day(due),
                        calendar, ladder);
    }

    private static Optional<Rung> ahead(LocalDate today, LocalDate begun, LocalDate due, WorkingCalendar calendar,
            List<Integer> ladder) {
        var left = calendar.workingDays(today, due);
        return ladder.stream().filter(step -> left <= step).min(Comparator.naturalOrder())
                .filter(step -> step == 0 || begun.isBefore(calendar.plusWorkingDays(due, -step)))
                .map(step -> new Rung("before-" + step, left, false, false));
    }

    private static Optional<Rung> late(LocalDate today, LocalDate due, WorkingCalendar calendar, int every) {
        var begunDays = calendar.workingDays(due, today);
        if (begunDays > 0 && (begunDays - 1) % every != 0)
            return Optional.empty();
        return Optional.of(new Rung("late-" + today, begunDays, true, begunDays <= 1));
    }

    private static Instant opening(WorkingCalendar calendar, LocalDate day) {
        return day.atTime(calendar.hours(day).opens()).atZone(Vietnam.ZONE).toInstant();
    }

    private static LocalDate day(Instant moment) {
        return LocalDate.ofInstant(moment, Vietnam.ZONE);
    }
}
