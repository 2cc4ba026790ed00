package vn.thuocdo.plan.web;

import static vn.thuocdo.ui.Page.date;
import static vn.thuocdo.ui.Page.text;

import vn.thuocdo.task.due.Cycle;
import vn.thuocdo.task.due.DueRule;

/// Due rules in words, in the reader's language.
public final class DueWords {
    private static final String[] ROMAN = {"", "I", "II", "III", "IV"};

    private DueWords() {}

    /// A rule: `trước 26/7/2025`, `Quý III/2025`, `hằng tháng, ngày 20`, `thường xuyên`.
    public static String of(DueRule rule) {
        return switch (rule) {
            case DueRule.OnDate on -> date(on.day());
            case DueRule.BeforeDate before -> text("plan.due.words.before", date(before.day()));
            case DueRule.MonthEnd end -> text("plan.due.words.month", Integer.toString(end.month().getMonthValue()),
                    Integer.toString(end.month().getYear()));
            case DueRule.QuarterEnd end ->
                text("plan.due.words.quarter", ROMAN[end.quarter()], Integer.toString(end.year()));
            case DueRule.HalfYearEnd end ->
                text("plan.due.words.half-" + end.half(), Integer.toString(end.year()));
            case DueRule.YearEnd end -> text("plan.due.words.year", Integer.toString(end.year()));
            case DueRule.Recurring every -> recurring(every);
            case DueRule.Continuous _ -> text("plan.due.words.continuous");
            case DueRule.Inherited _ -> text("plan.due.words.inherited");
            case DueRule.OnEvent event when event.days() == 0 -> event.event();
            case DueRule.OnEvent event ->
                text(event.working() ? "plan.due.words.event-working" : "plan.due.words.event", event.days(),
                        event.event());
        };
    }

    private static String recurring(DueRule.Recurring every) {
        var cycle = text("plan.due.words.every." + every.cycle());
        if (every.equals(DueRule.Recurring.atEndOf(every.cycle())))
            return cycle;
        if (every.cycle() == Cycle.WEEK)
            return text("plan.due.words.weekday", cycle, text("ui.weekday." + every.day()));
        var how = every.before() ? "plan.due.words.before-day" : "plan.due.words.on-day";
        return text(how, cycle, "%02d".formatted(every.day()), month(every));
    }

    private static String month(DueRule.Recurring every) {
        var length = every.cycle().months();
        if (length == 1)
            return text(every.month() == 1 ? "plan.due.words.same-month" : "plan.due.words.next-month");
        if (every.month() == length)
            return text("plan.due.words.last-month." + every.cycle());
        return text("plan.due.words.month-of", every.month());
    }
}
