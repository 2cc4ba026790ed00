package vn.thuocdo.task.due;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Turns due rules into days.
public final class DueDays {
    private DueDays() {}

    /// The days of a rule for work that begins on one day and, when it recurs, goes on until another.
    ///
    /// Recurring work has one day for each period that has begun by `until`, leaving out those due before `from`; days
    /// grow strictly. Work without a day of its own (continuous, event-driven, inherited) gives none.
    ///
    /// @param from    the day the work begins
    /// @param until   the last day on which a period may begin, or null while no end is known
    /// @param horizon no period that begins later is given
    public static List<DueDay> of(DueRule rule, LocalDate from, @Nullable LocalDate until, LocalDate horizon) {
        if (rule instanceof DueRule.Recurring recurring)
            return recurring(recurring, from, until == null || until.isAfter(horizon) ? horizon : until);
        return single(rule).map(List::of).orElse(List.of());
    }

    /// The one day of a rule that neither recurs nor waits; empty for others.
    public static Optional<DueDay> single(DueRule rule) {
        return switch (rule) {
            case DueRule.OnDate on -> by(on.day());
            case DueRule.BeforeDate before -> Optional.of(new DueDay("", null, before.day().minusDays(1), true));
            case DueRule.MonthEnd end -> by(end.month().atEndOfMonth());
            case DueRule.QuarterEnd end -> by(YearMonth.of(end.year(), end.quarter() * 3).atEndOfMonth());
            case DueRule.HalfYearEnd end -> by(YearMonth.of(end.year(), end.half() * 6).atEndOfMonth());
            case DueRule.YearEnd end -> by(LocalDate.of(end.year(), 12, 31));
            case DueRule.Recurring _,DueRule.Continuous _,DueRule.OnEvent _,DueRule.Inherited _ -> Optional.empty();
        };
    }

    private static Optional<DueDay> by(LocalDate day) {
        return Optional.of(new DueDay("", null, day, false));
    }

    private static List<DueDay> recurring(DueRule.Recurring rule, LocalDate from, LocalDate last) {
        var days = new ArrayList<DueDay>();
        // the day of a period may lie in the period after it
        var first = rule.cycle().periodOf(rule.cycle().periodOf(from).minusDays(1));
        for (var period = first; !period.isAfter(last); period = rule.cycle().next(period)) {
            var day = dayIn(rule, period);
            if (!day.isBefore(from))
                days.add(new DueDay(rule.cycle().label(period), period, day, rule.before()));
        }
        return List.copyOf(days);
    }

    private static LocalDate dayIn(DueRule.Recurring rule, LocalDate period) {
        if (rule.cycle() == Cycle.WEEK)
            return period.plusDays(rule.day() - (rule.before() ? 2 : 1));
        var month = YearMonth.from(period).plusMonths(rule.month() - 1);
        var day = month.atDay(Math.min(rule.day(), month.lengthOfMonth()));
        return rule.before() ? day.minusDays(1) : day;
    }
}
