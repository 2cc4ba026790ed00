package vn.thuocdo.plan.letter;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;
import vn.thuocdo.plan.paper.ReportPaper;

/// The week or quarter that a letter is about.
///
/// @param code `2025-W35` or `2025-Q3`
/// @param from first day
/// @param to   last day
public record LetterPeriod(String code, LocalDate from, LocalDate to) {
    /// The week of a day, from Monday to Sunday.
    public static LetterPeriod week(LocalDate day) {
        var monday = day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        return new LetterPeriod("%d-W%02d".formatted(day.get(IsoFields.WEEK_BASED_YEAR),
                day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR)), monday, monday.plusDays(6));
    }

    /// A quarter.
    ///
    /// @param quarter 1 to 4
    public static LetterPeriod quarter(int year, int quarter) {
        var first = LocalDate.of(year, quarter * 3 - 2, 1);
        return new LetterPeriod("%d-Q%d".formatted(year, quarter), first, first.plusMonths(3).minusDays(1));
    }

    /// Reads the text form of a quarter or week.
    public static LetterPeriod of(String code) {
        var year = Integer.parseInt(code.substring(0, 4));
        var number = Integer.parseInt(code.substring(6));
        return code.charAt(5) == 'Q'
                ? quarter(year, number)
                : week(LocalDate.of(year, 1, 4).plusWeeks(number - 1L));
    }

    /// The quarter in the words of documents: `quý III năm 2025`.
    String words() {
        return ReportPaper.quarter(Integer.parseInt(code.substring(6)), Integer.parseInt(code.substring(0, 4)));
    }

    int number() {
        return Integer.parseInt(code.substring(6));
    }

    int year() {
        return Integer.parseInt(code.substring(0, 4));
    }
}
