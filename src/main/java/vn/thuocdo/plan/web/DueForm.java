package vn.thuocdo.plan.web;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;
import vn.thuocdo.kernel.Refused;
import vn.thuocdo.task.due.Cycle;
import vn.thuocdo.task.due.DueRule;

/// A due rule as it is typed.
///
/// @param dueKind   which sort of rule
/// @param dueOn     the day, for rules with a day
/// @param duePart   number of the month, quarter or half-year
/// @param dueYear   the year, for month, quarter, half-year and year
/// @param dueMonth  month of the cycle, for recurring rules
/// @param dueDay    day of the month or week, for recurring rules
/// @param dueBefore whether that day is already too late
/// @param dueEvent  what must happen, or days allowed after it
/// @param dueDays   days allowed from the event on
public record DueForm(@Nullable Kind dueKind, @Nullable LocalDate dueOn, @Nullable Integer duePart,
        @Nullable Integer dueYear, @Nullable Integer dueMonth, @Nullable Integer dueDay, @Nullable Boolean dueBefore,
        @Nullable String dueEvent, @Nullable Integer dueDays) {
    /// Sorts of rules; named under `plan.due.<name>`.
    public enum Kind {
        ON, BEFORE, MONTH, QUARTER, HALF_YEAR, YEAR, EVERY_WEEK, EVERY_MONTH, EVERY_QUARTER, EVERY_HALF_YEAR, EVERY_YEAR, CONTINUOUS, EVENT, INHERITED
    }

    private static final DueForm NOTHING = new DueForm(Kind.CONTINUOUS, null, null, null, null, null, false, null,
            null);

    /// The form that shows a rule.
    public static DueForm of(DueRule rule) {
        return switch (rule) {
            case DueRule.OnDate on -> NOTHING.with(Kind.ON, on.day(), null, null);
            case DueRule.BeforeDate before -> NOTHING.with(Kind.BEFORE, before.day(), null, null);
            case DueRule.MonthEnd end ->
                NOTHING.with(Kind.MONTH, null, end.month().getMonthValue(), end.month().getYear());
            case DueRule.QuarterEnd end -> NOTHING.with(Kind.QUARTER, null, end.quarter(), end.year());
            case DueRule.HalfYearEnd end -> NOTHING.with(Kind.HALF_YEAR, null, end.half(), end.year());
            case DueRule.YearEnd end -> NOTHING.with(Kind.YEAR, null, null, end.year());
            case DueRule.Recurring every -> new DueForm(Kind.valueOf("EVERY_" + every.cycle().name()), null, null,
                    null, every.month(), every.day(), every.before(), null, null);
            case DueRule.OnEvent event ->
                new DueForm(Kind.EVENT, null, null, null, null, null, false, event.event(), event.days());
            case DueRule.Continuous _ -> NOTHING;
            case DueRule.Inherited _ -> NOTHING.with(Kind.INHERITED, null, null, null);
        };
    }

    /// The rule that was typed; refuses what is incomplete or no day.
    public DueRule rule() {
        try {
            return switch (dueKind == null ? Kind.CONTINUOUS : dueKind) {
                case ON -> new DueRule.OnDate(day());
                case BEFORE -> new DueRule.BeforeDate(day());
                case MONTH -> new DueRule.MonthEnd(YearMonth.of(year(), part()));
                case QUARTER -> new DueRule.QuarterEnd(year(), part());
                case HALF_YEAR -> new DueRule.HalfYearEnd(year(), part());
                case YEAR -> new DueRule.YearEnd(year());
                case EVERY_WEEK -> every(Cycle.WEEK);
                case EVERY_MONTH -> every(Cycle.MONTH);
                case EVERY_QUARTER -> every(Cycle.QUARTER);
                case EVERY_HALF_YEAR -> every(Cycle.HALF_YEAR);
                case EVERY_YEAR -> every(Cycle.YEAR);
                case CONTINUOUS -> DueRule.CONTINUOUS;
                case INHERITED -> DueRule.INHERITED;
                case EVENT -> new DueRule.OnEvent(event(), dueDays == null ? 0 : dueDays, true);
            };
        } catch (DateTimeException | IllegalArgumentException wrong) {
            throw Refused.at("dueKind", "plan.due.wrong");
        }
    }

    private DueRule every(Cycle cycle) {
        if (dueDay == null)
            return DueRule.Recurring.atEndOf(cycle);
        var month = dueMonth == null ? Math.max(1, cycle.months()) : dueMonth;
        return new DueRule.Recurring(cycle, month, dueDay, Boolean.TRUE.equals(dueBefore));
    }

    private LocalDate day() {
        if (dueOn == null)
            throw Refused.at("dueOn", "plan.due.day-missing");
        return dueOn;
    }

    private int part() {
        if (duePart == null)
            throw Refused.at("duePart", "plan.due.part-missing");
        return duePart;
    }

    private int year() {
        if (dueYear == null || dueYear < 2000 || dueYear > 2100)
            throw Refused.at("dueYear", "plan.year.wrong");
        return dueYear;
    }

    private String event() {
        if (dueEvent == null || dueEvent.isBlank())
            throw Refused.at("dueEvent", "plan.due.event-missing");
        return dueEvent.strip();
    }

    private DueForm with(Kind kind, @Nullable LocalDate on, @Nullable Integer part, @Nullable Integer year) {
        return new DueForm(kind, on, part, year, null, null, false, null, null);
    }
}
