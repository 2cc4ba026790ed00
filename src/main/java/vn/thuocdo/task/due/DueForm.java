package vn.thuocdo.task.due;

import static java.util.Objects.requireNonNullElse;
import static vn.thuocdo.ui.Page.text;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.thuocdo.kernel.Refused;
import vn.thuocdo.ui.Option;

/// The fields of a due rule, each kind using its own.
///
/// @param dueKind    kind: the first word of its text form, with the cycle after `every`
/// @param dueDay     a day, for `on` and `before`
/// @param dueNumber  number of the month, quarter or half-year
/// @param dueYear    the year
/// @param cycleMonth month of the cycle
/// @param cycleDay   day of that month, or weekday from 1 (Monday)
/// @param cycleHow   `by` or `before`
/// @param event      what must happen
/// @param eventDays  working days from the event on
public record DueForm(String dueKind, @Nullable LocalDate dueDay, @Nullable Integer dueNumber, String dueYear,
        @Nullable Integer cycleMonth, @Nullable Integer cycleDay, String cycleHow, String event,
        @Nullable Integer eventDays) {
    /// A date, yet to be typed.
    public static final DueForm EMPTY = new DueForm("on", null, null, "", null, null, "by", "", null);

    /// What was not sent is empty.
    public DueForm {
        dueKind = requireNonNullElse(dueKind, "on");
        dueYear = requireNonNullElse(dueYear, "");
        cycleHow = requireNonNullElse(cycleHow, "by");
        event = requireNonNullElse(event, "");
    }

    /// The kinds to choose from.
    public static List<Option> kinds() {
        return Stream.concat(Stream.of("on", "before", "month", "quarter", "half-year", "year"), Stream.concat(
                Arrays.stream(Cycle.values()).map(cycle -> "every " + cycle.code()),
                Stream.of("continuous", "event", "inherited")))
                .map(kind -> new Option(kind, text("task.kind." + kind.replace(' ', '-')))).toList();
    }

    /// Whether the day of a cycle is the last one or already too late.
    public static List<Option> hows() {
        return List.of(new Option("by", text("task.edit.by")), new Option("before", text("task.edit.before")));
    }

    /// The fields of a rule.
    public static DueForm of(DueRule rule) {
        return switch (rule) {
            case DueRule.OnDate on -> EMPTY.kind("on").day(on.day());
            case DueRule.BeforeDate before -> EMPTY.kind("before").day(before.day());
            case DueRule.MonthEnd end -> EMPTY.kind("month").number(end.month().getMonthValue(),
                    end.month().getYear());
            case DueRule.QuarterEnd end -> EMPTY.kind("quarter").number(end.quarter(), end.year());
            case DueRule.HalfYearEnd end -> EMPTY.kind("half-year").number(end.half(), end.year());
            case DueRule.YearEnd end -> EMPTY.kind("year").number(null, end.year());
            case DueRule.Recurring every -> new DueForm("every " + every.cycle().code(), null, null, "", every.month(),
                    every.day(), every.before() ? "before" : "by", "", null);
            case DueRule.Continuous _ -> EMPTY.kind("continuous");
            case DueRule.Inherited _ -> EMPTY.kind("inherited");
            case DueRule.OnEvent waits -> new DueForm("event", null, null, "", null, null, "by", waits.event(),
                    waits.days() == 0 ? null : waits.days());
        };
    }

    private DueForm kind(String kind) {
        return new DueForm(kind, dueDay, dueNumber, dueYear, cycleMonth, cycleDay, cycleHow, event, eventDays);
    }

    private DueForm day(LocalDate day) {
        return new DueForm(dueKind, day, dueNumber, dueYear, cycleMonth, cycleDay, cycleHow, event, eventDays);
    }

    private DueForm number(@Nullable Integer number, int year) {
        return new DueForm(dueKind, dueDay, number, String.valueOf(year), cycleMonth, cycleDay, cycleHow, event,
                eventDays);
    }

    /// The same fields, with a year proposed where there is none.
    public DueForm inYear(int year) {
        return dueYear.isEmpty()
                ? new DueForm(dueKind, dueDay, dueNumber, String.valueOf(year), cycleMonth, cycleDay, cycleHow, event,
                        eventDays)
                : this;
    }

    /// The rule; refuses at the field that is missing, and at the kind what is no rule.
    public DueRule rule() {
        var code = code();
        try {
            return DueCodes.parse(code);
        } catch (Refused unreadable) {
            throw Refused.at("dueKind", "task.due.unreadable", code);
        }
    }

    private String code() {
        return switch (dueKind) {
            case "on", "before" -> dueKind + " " + needed(dueDay, "dueDay");
            case "month" -> "month %s-%02d".formatted(dueYear, needed(dueNumber, "dueNumber"));
            case "quarter", "half-year" -> dueKind + " " + dueYear + "-" + needed(dueNumber, "dueNumber");
            case "year" -> "year " + dueYear;
            case "every week" -> "every week 1 " + cycleHow + " " + needed(cycleDay, "cycleDay");
            case "event" -> (eventDays == null || eventDays == 0
                    ? "event: "
                    : "event " + eventDays + " working-days: ") + event;
            default -> dueKind.startsWith("every ")
                    ? dueKind + " " + needed(cycleMonth, "cycleMonth") + " " + cycleHow + " "
                            + needed(cycleDay, "cycleDay")
                    : dueKind;
        };
    }

    private static <T> T needed(@Nullable T value, String field) {
        if (value == null)
            throw Refused.at(field, "task.due.part-missing");
        return value;
    }
}
