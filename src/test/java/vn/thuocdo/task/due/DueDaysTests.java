package vn.thuocdo.task.due;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The due rules of real reform plans lead to the days that people mean; seed and number of the task at each row.
class DueDaysTests {
    private static final LocalDate FAR = LocalDate.of(2030, 12, 31);

    @ParameterizedTest
    @CsvSource(textBlock = """
            on 2024-11-10,      2024-11-10, false
            before 2025-07-26,  2025-07-25, true
            before 2024-11-15,  2024-11-14, true
            month 2025-12,      2025-12-31, false
            month 2024-02,      2024-02-29, false
            quarter 2024-3,     2024-09-30, false
            quarter 2025-1,     2025-03-31, false
            half-year 2025-1,   2025-06-30, false
            half-year 2025-2,   2025-12-31, false
            year 2024,          2024-12-31, false
            """)
    void datesAndPeriodsHaveOneDay(String code, LocalDate day, boolean strict) {
        assertThat(DueDays.of(DueCodes.parse(code), LocalDate.of(2024, 1, 1), null, FAR))
                .containsExactly(new DueDay("", null, day, strict));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            every quarter 3 before 3   | 2024-01-16 | 2024-12-31 | 2024-03-02 2024-06-02 2024-09-02 2024-12-02
            every quarter 3 before 8   | 2025-07-31 | 2025-12-31 | 2025-09-07 2025-12-07
            every quarter 3 before 10  | 2025-07-18 | 2025-12-31 | 2025-09-09 2025-12-09
            every quarter 3 by 16      | 2024-04-15 | 2024-12-31 | 2024-06-16 2024-09-16 2024-12-16
            every month 1 by 20        | 2024-10-01 | 2024-12-31 | 2024-10-20 2024-11-20 2024-12-20
            every month 2 before 5     | 2024-10-01 | 2024-12-31 | 2024-10-04 2024-11-04 2024-12-04 2025-01-04
            every month 1 by 31        | 2024-01-10 | 2024-04-30 | 2024-01-31 2024-02-29 2024-03-31 2024-04-30
            every half-year 6 by 31    | 2025-01-01 | 2025-12-31 | 2025-06-30 2025-12-31
            every year 12 by 15        | 2024-01-01 | 2025-12-31 | 2024-12-15 2025-12-15
            every week 1 by 5          | 2025-08-18 | 2025-09-05 | 2025-08-22 2025-08-29 2025-09-05
            every week 1 before 5      | 2025-08-25 | 2025-09-05 | 2025-08-28 2025-09-04
            """)
    void recurringWorkHasADayInEveryPeriod(String code, LocalDate from, LocalDate until, String days) {
        var expected = List.of(days.split(" ")).stream().map(LocalDate::parse).toList();
        assertThat(DueDays.of(DueCodes.parse(code), from, until, FAR)).extracting(DueDay::day)
                .isEqualTo(expected);
    }

    @Test
    void periodsAreNamed() {
        var from = LocalDate.of(2025, 8, 18);
        assertThat(periods("every week 1 by 5", from)).startsWith("2025-W34", "2025-W35");
        assertThat(periods("every month 1 by 20", from)).startsWith("2025-08", "2025-09");
        assertThat(periods("every month 2 before 5", from)).startsWith("2025-08", "2025-09");
        assertThat(periods("every quarter 3 before 3", from)).startsWith("2025-Q3", "2025-Q4", "2026-Q1");
        assertThat(periods("every half-year 6 by 31", from)).startsWith("2025-H2", "2026-H1");
        assertThat(periods("every year 12 by 31", from)).startsWith("2025", "2026");
    }

    private static List<String> periods(String code, LocalDate from) {
        return DueDays.of(DueCodes.parse(code), from, null, FAR).stream().map(DueDay::period).toList();
    }

    @ParameterizedTest
    @CsvSource({"continuous", "inherited", "event: khi có kế hoạch của tỉnh",
            "event 5 working-days: quyết định công bố TTHC của tỉnh"})
    void workWithoutADayOfItsOwnHasNone(String code) {
        assertThat(DueDays.of(DueCodes.parse(code), LocalDate.of(2025, 1, 1), null, FAR)).isEmpty();
    }

    @Test
    void anUnknownEndIsCutAtTheHorizon() {
        var days = DueDays.of(DueRule.Recurring.atEndOf(Cycle.MONTH), LocalDate.of(2025, 1, 1), null,
                LocalDate.of(2025, 3, 1));
        assertThat(days).extracting(DueDay::day).containsExactly(LocalDate.of(2025, 1, 31), LocalDate.of(2025, 2, 28),
                LocalDate.of(2025, 3, 31));
    }
}
