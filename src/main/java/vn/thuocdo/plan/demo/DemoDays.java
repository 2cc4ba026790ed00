package vn.thuocdo.plan.demo;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.function.Predicate;
import vn.thuocdo.kernel.Vietnam;

/// The days of a demonstration plan, so that its work lies around today on whatever day of the year it is.
///
/// @param today        the day around which the work lies
/// @param year         the year of the plan
/// @param issued       the day the plan was issued
/// @param unitPlansDue the day before which units hand in their plans
/// @param works        whether a day is a working day
public record DemoDays(LocalDate today, int year, LocalDate issued, LocalDate unitPlansDue,
        Predicate<LocalDate> works) {
    /// So far back the work of a plan file reaches; what lies before is drawn together after a late issue.
    private static final double REACH = 90;
    /// So far ahead days do not care about the end of the year.
    private static final int NEAR = 7;

    /// The day so many days from today: past ones after the issue of the plan, later ones inside its year, all of them
    /// working days.
    public LocalDate from(int days) {
        return days < 0 ? past(-days) : ahead(days);
    }

    private LocalDate past(int days) {
        var room = ChronoUnit.DAYS.between(issued, today) - 4;
        var share = Math.clamp(room / REACH, 0, 1);
        var day = back(today.minusDays(Math.max(1, Math.round(days * share))));
        return day.isAfter(issued) ? day : issued.plusDays(1);
    }

    private LocalDate ahead(int days) {
        var day = forward(today.plusDays(days));
        var last = back(LocalDate.of(year, 12, 31));
        return days > NEAR && day.isAfter(last) && last.isAfter(today.plusDays(NEAR)) ? last : day;
    }

    /// The day itself, or the last working day before it.
    LocalDate back(LocalDate day) {
        return works.test(day) ? day : back(day.minusDays(1));
    }

    /// The day itself, or the next working day.
    LocalDate forward(LocalDate day) {
        return works.test(day) ? day : forward(day.plusDays(1));
    }

    /// The earlier of a day and yesterday, as a working day after the issue.
    LocalDate before(LocalDate day) {
        var yesterday = today.minusDays(1);
        var earlier = back(day.isAfter(yesterday) ? yesterday : day);
        return earlier.isAfter(issued) ? earlier : issued.plusDays(1);
    }

    /// A moment of a day in Vietnam.
    static Instant at(LocalDate day, int hour, int minute) {
        return day.atTime(hour, minute).atZone(Vietnam.ZONE).toInstant();
    }
}
