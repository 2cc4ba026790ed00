package vn.thuocdo.task.due;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import vn.thuocdo.kernel.Refused;

/// The text form of due rules, for data and the API:
///
/// ```
/// on 2024-11-10            before 2025-07-26       month 2025-12
/// quarter 2024-3           half-year 2025-1        year 2025
/// every month 1 by 20      every quarter 3 before 3     every week 1 by 5
/// continuous               inherited
/// event: khi có kế hoạch của tỉnh                  event 5 working-days: quyết định công bố TTHC
/// ```
///
/// After `every` stand the cycle, the month of the cycle, `by` or `before`, and the day.
public final class DueCodes {
    private DueCodes() {}

    /// The text form of a rule.
    public static String of(DueRule rule) {
        return switch (rule) {
            case DueRule.OnDate on -> "on " + on.day();
            case DueRule.BeforeDate before -> "before " + before.day();
            case DueRule.MonthEnd end -> "month " + end.month();
            case DueRule.QuarterEnd end -> "quarter " + end.year() + "-" + end.quarter();
            case DueRule.HalfYearEnd end -> "half-year " + end.year() + "-" + end.half();
            case DueRule.YearEnd end -> "year " + end.year();
            case DueRule.Recurring every -> "every " + every.cycle().code() + " " + every.month()
                    + (every.before() ? " before " : " by ") + every.day();
            case DueRule.Continuous _ -> "continuous";
            case DueRule.Inherited _ -> "inherited";
            case DueRule.OnEvent on when on.days() == 0 -> "event: " + on.event();
            case DueRule.OnEvent on -> "event " + on.days() + (on.working() ? " working-days: " : " days: ")
                    + on.event();
        };
    }

    /// The rule of a text form; refuses with `task.due.unreadable` at the field `due` what is none, and a day that does
    /// not exist (31/11) too.
    public static DueRule parse(String code) {
        try {
            var colon = code.indexOf(':');
            if (code.startsWith("event") && colon > 0)
                return event(code.substring(0, colon).split(" "), code.substring(colon + 1).strip());
            var words = code.strip().split("\\s+");
            return words[0].equals("every") ? every(words) : plain(words);
        } catch (DateTimeException | IllegalArgumentException | IndexOutOfBoundsException unreadable) {
            throw Refused.at("due", "task.due.unreadable", code);
        }
    }

    private static DueRule plain(String[] words) {
        return switch (words[0]) {
            case "on" -> new DueRule.OnDate(LocalDate.parse(words[1]));
            case "before" -> new DueRule.BeforeDate(LocalDate.parse(words[1]));
            case "month" -> new DueRule.MonthEnd(YearMonth.parse(words[1]));
            case "quarter" -> new DueRule.QuarterEnd(part(words[1], 0), part(words[1], 1));
            case "half-year" -> new DueRule.HalfYearEnd(part(words[1], 0), part(words[1], 1));
            case "year" -> new DueRule.YearEnd(Integer.parseInt(words[1]));
            case "continuous" -> new DueRule.Continuous();
            case "inherited" -> new DueRule.Inherited();
            default -> throw new IllegalArgumentException(words[0]);
        };
    }

    private static int part(String pair, int place) {
        return Integer.parseInt(pair.split("-")[place]);
    }

    private static DueRule every(String[] words) {
        var cycle = Arrays.stream(Cycle.values()).filter(known -> known.code().equals(words[1])).findFirst()
                .orElseThrow(IllegalArgumentException::new);
        var before = switch (words[3]) {
            case "by" -> false;
            case "before" -> true;
            default -> throw new IllegalArgumentException(words[3]);
        };
        return new DueRule.Recurring(cycle, Integer.parseInt(words[2]), Integer.parseInt(words[4]), before);
    }

    private static DueRule event(String[] head, String event) {
        if (event.isEmpty())
            throw new IllegalArgumentException("an event without words");
        if (head.length == 1)
            return new DueRule.OnEvent(event, 0, true);
        var working = switch (head[2]) {
            case "working-days" -> true;
            case "days" -> false;
            default -> throw new IllegalArgumentException(head[2]);
        };
        return new DueRule.OnEvent(event, Integer.parseInt(head[1]), working);
    }
}
