package vn.thuocdo.plan.imports;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.thuocdo.plan.reader.model.ReadDue;
import vn.thuocdo.plan.reader.model.Rhythm;
import vn.thuocdo.task.due.Cycle;
import vn.thuocdo.task.due.DueRule;

/// Turns what the reader understood of a due text into the rule of a task.
final class DueRules {
    private DueRules() {}

    /// The rule. Of several, the first that names a day, else the first; words that nobody understands become an event
    /// of that wording, so that they stay to be read.
    static DueRule of(ReadDue due) {
        return switch (due) {
            case ReadDue.ByDate by ->
                by.exclusive() ? new DueRule.BeforeDate(by.date()) : new DueRule.OnDate(by.date());
            case ReadDue.ByMonth by -> new DueRule.MonthEnd(by.month());
            case ReadDue.ByQuarter by -> new DueRule.QuarterEnd(by.year(), by.quarter());
            case ReadDue.ByHalfYear by -> new DueRule.HalfYearEnd(by.year(), by.half());
            case ReadDue.ByYear by -> new DueRule.YearEnd(by.year());
            case ReadDue.Recurring every -> recurring(every);
            case ReadDue.Continuous _ -> new DueRule.Continuous();
            case ReadDue.OnEvent event -> event(event);
            case ReadDue.Impossible wrong ->
                wrong.exclusive() ? new DueRule.BeforeDate(wrong.proposal()) : new DueRule.OnDate(wrong.proposal());
            case ReadDue.Several several -> of(several.parts().stream().filter(DueRules::namesDay).findFirst()
                    .orElse(several.parts().getFirst()));
            case ReadDue.Inherited _ -> new DueRule.Inherited();
            case ReadDue.Unclear words -> new DueRule.OnEvent(words.text(), 0, true);
        };
    }

    /// The last day that a target's due text allows, or null where it names none.
    static @Nullable LocalDate day(ReadDue due) {
        return switch (of(due)) {
            case DueRule.OnDate on -> on.day();
            case DueRule.BeforeDate before -> before.day().minusDays(1);
            case DueRule.MonthEnd end -> end.month().atEndOfMonth();
            case DueRule.QuarterEnd end -> LocalDate.of(end.year(), end.quarter() * 3, 1).plusMonths(1).minusDays(1);
            case DueRule.HalfYearEnd end -> LocalDate.of(end.year(), end.half() * 6, 1).plusMonths(1).minusDays(1);
            case DueRule.YearEnd end -> LocalDate.of(end.year(), 12, 31);
            case DueRule.Recurring _,DueRule.Continuous _,DueRule.OnEvent _,DueRule.Inherited _ -> null;
        };
    }

    private static boolean namesDay(ReadDue due) {
        return due instanceof ReadDue.ByDate || due instanceof ReadDue.Impossible;
    }

    private static DueRule recurring(ReadDue.Recurring every) {
        var cycle = cycle(every.rhythm());
        var day = every.day();
        if (day == null || day > (cycle == Cycle.WEEK ? 7 : 31) || day < 1)
            return DueRule.Recurring.atEndOf(cycle);
        var month = switch (every.month()) {
            case OF_PERIOD -> 1;
            case LAST_OF_PERIOD -> Math.max(1, cycle.months());
            case AFTER_PERIOD -> cycle == Cycle.WEEK ? 1 : cycle.months() + 1;
        };
        return new DueRule.Recurring(cycle, month, day, every.exclusive());
    }

    /// “Định kỳ” without a rhythm is followed quarterly, as reform reports are.
    private static Cycle cycle(Rhythm rhythm) {
        return switch (rhythm) {
            case WEEKLY -> Cycle.WEEK;
            case MONTHLY -> Cycle.MONTH;
            case QUARTERLY, PERIODIC -> Cycle.QUARTER;
            case HALF_YEARLY -> Cycle.HALF_YEAR;
            case YEARLY -> Cycle.YEAR;
        };
    }

    private static DueRule event(ReadDue.OnEvent event) {
        var amount = event.amount();
        var unit = event.unit();
        return amount == null || unit == null || !unit.startsWith("ngày") || amount < 0 || amount > 1000
                ? new DueRule.OnEvent(event.trigger(), 0, true)
                : new DueRule.OnEvent(event.trigger(), amount, unit.contains("làm việc"));
    }
}
