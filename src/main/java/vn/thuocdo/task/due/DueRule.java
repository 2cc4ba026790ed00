package vn.thuocdo.task.due;

import java.time.LocalDate;
import java.time.YearMonth;

/// By when a piece of work is due, as plans write it. A rule is not yet a moment: [DueDays] turns it into days, and the
/// working calendar of the unit turns a day into the end of its working hours.
///
/// The text form of [DueCodes] is kept in the database and used by the API.
public sealed interface DueRule {
    /// Whether it leads to several occasions, each with its own progress, evidence and outcome.
    default boolean repeats() {
        return this instanceof Recurring || this instanceof OnEvent;
    }

    /// On a date at the latest: `10/11/2024`.
    ///
    /// @param day the last day
    record OnDate(LocalDate day) implements DueRule {}

    /// Before a date: `trước ngày 26/7/2025`; the day before is the last one.
    ///
    /// @param day the first day that is too late
    record BeforeDate(LocalDate day) implements DueRule {}

    /// By the end of a month: `tháng 12/2025`.
    ///
    /// @param month the month
    record MonthEnd(YearMonth month) implements DueRule {}

    /// By the end of a quarter: `Quý III/2024`.
    ///
    /// @param year    the year
    /// @param quarter 1 to 4
    record QuarterEnd(int year, int quarter) implements DueRule {
        public QuarterEnd {
            inside(quarter, 1, 4);
        }
    }

    /// By the end of a half-year: `6 tháng đầu năm 2025`.
    ///
    /// @param year the year
    /// @param half 1 or 2
    record HalfYearEnd(int year, int half) implements DueRule {
        public HalfYearEnd {
            inside(half, 1, 2);
        }
    }

    /// By the end of a year: `năm 2025`.
    ///
    /// @param year the year
    record YearEnd(int year) implements DueRule {}

    /// Once in every cycle: `ngày 20 hằng tháng`, `trước ngày 03 của tháng cuối quý`, `thứ Sáu hằng tuần`.
    ///
    /// @param cycle  how often
    /// @param month  month of the cycle in which it is due, counted from 1; months beyond the cycle's length belong to
    ///               the one that follows (month 2 of a monthly rule is the next month, as in
    ///               `trước ngày 05 của tháng sau`); always 1 for weeks
    /// @param day    day of that month, 31 meaning its last day whatever its length; for weeks 1 (Monday) to 7
    /// @param before whether that day is already too late
    record Recurring(Cycle cycle, int month, int day, boolean before) implements DueRule {
        public Recurring {
            inside(month, 1, Math.max(1, 2 * cycle.months()));
            inside(day, 1, cycle == Cycle.WEEK ? 7 : 31);
        }

        /// At the end of every cycle.
        public static Recurring atEndOf(Cycle cycle) {
            return cycle == Cycle.WEEK
                    ? new Recurring(cycle, 1, 5, false)
                    : new Recurring(cycle, cycle.months(), 31, false);
        }
    }

    /// All the time, without a due day: `Thường xuyên`.
    record Continuous() implements DueRule {}

    /// When something happens: `khi có kế hoạch của tỉnh`, `≤ 05 ngày làm việc kể từ khi có quyết định công bố`. Has no
    /// due day until the event is recorded; every recorded event is an occasion of its own.
    ///
    /// @param event   what must happen, in words
    /// @param days    days allowed from the event on; 0 when the due day is only named with the event
    /// @param working whether they are working days
    record OnEvent(String event, int days, boolean working) implements DueRule {
        public OnEvent {
            inside(days, 0, 1000);
        }
    }

    /// As the work above it, or as the plan it stands in.
    record Inherited() implements DueRule {}

    private static void inside(int value, int least, int most) {
        if (value < least || value > most)
            throw new IllegalArgumentException(value + " is not between " + least + " and " + most);
    }
}
