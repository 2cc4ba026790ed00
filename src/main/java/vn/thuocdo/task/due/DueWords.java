package vn.thuocdo.task.due;

import vn.thuocdo.ui.Texts;

/// Due rules in the words in which plans write them.
public final class DueWords {
    private static final String[] ROMAN = {"", "I", "II", "III", "IV"};

    private DueWords() {}

    /// The rule in words: `trước ngày 03 của tháng cuối quý`, `Quý III/2025`, `Thường xuyên`.
    public static String of(DueRule rule, Texts texts) {
        return switch (rule) {
            case DueRule.OnDate on -> texts.text("task.due.on", on.day());
            case DueRule.BeforeDate before -> texts.text("task.due.before", before.day());
            case DueRule.MonthEnd end -> texts.text("task.due.month", String.valueOf(end.month().getMonthValue()),
                    year(end.month().getYear()));
            case DueRule.QuarterEnd end -> texts.text("task.due.quarter", ROMAN[end.quarter()], year(end.year()));
            case DueRule.HalfYearEnd end -> texts.text("task.due.half-year." + end.half(), year(end.year()));
            case DueRule.YearEnd end -> texts.text("task.due.year", year(end.year()));
            case DueRule.Recurring every -> recurring(every, texts);
            case DueRule.Continuous _ -> texts.text("task.due.continuous");
            case DueRule.Inherited _ -> texts.text("task.due.inherited");
            case DueRule.OnEvent waits when waits.days() == 0 -> texts.text("task.due.event", waits.event());
            case DueRule.OnEvent waits ->
                texts.text(waits.working() ? "task.due.event.working-days" : "task.due.event.days",
                        waits.event(), waits.days());
        };
    }

    private static String recurring(DueRule.Recurring every, Texts texts) {
        if (every.equals(DueRule.Recurring.atEndOf(every.cycle())) && every.cycle() != Cycle.WEEK)
            return texts.text("task.due.every." + every.cycle().code() + ".end");
        var how = every.before() ? "before" : "by";
        if (every.cycle() == Cycle.WEEK)
            return texts.text("task.due.every.week." + how, texts.text("ui.weekday." + every.day()));
        var day = "%02d".formatted(every.day());
        return texts.text("task.due.every." + every.cycle().code(), texts.text("task.due.day." + how, day),
                month(every, texts));
    }

    private static String month(DueRule.Recurring every, Texts texts) {
        var months = every.cycle().months();
        var following = every.month() > months;
        var place = following ? every.month() - months : every.month();
        if (every.cycle() == Cycle.MONTH)
            return texts.text(following ? "task.due.month.next" : "task.due.month.each");
        if (every.cycle() == Cycle.YEAR)
            return texts.text(following ? "task.due.month.of-next-year" : "task.due.month.of-year",
                    String.valueOf(place));
        var which = place == months ? "last" : place == 1 ? "first" : "middle";
        return texts.text("task.due.month." + which + (following ? ".following" : ""), String.valueOf(place));
    }

    /// A period in words: `Quý III/2025`, `tháng 8/2025`, `tuần 35/2025`; an empty text for none.
    public static String period(String period, Texts texts) {
        if (period.isEmpty() || period.startsWith("E"))
            return period.isEmpty() ? "" : texts.text("task.period.event", period.substring(1));
        var year = period.substring(0, 4);
        if (period.length() == 4)
            return texts.text("task.due.year", year);
        var part = period.substring(5);
        return switch (part.charAt(0)) {
            case 'Q' -> texts.text("task.due.quarter", ROMAN[Integer.parseInt(part.substring(1))], year);
            case 'H' -> texts.text("task.due.half-year." + part.substring(1), year);
            case 'W' -> texts.text("task.period.week", part.substring(1), year);
            default -> texts.text("task.due.month", String.valueOf(Integer.parseInt(part)), year);
        };
    }

    private static String year(int year) {
        return String.valueOf(year);
    }
}
