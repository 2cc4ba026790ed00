package vn.thuocdo.plan.reader.model;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// When a task is due, as far as the words of the plan say it.
public sealed interface ReadDue {

    /// On that day at the latest; `exclusive` when the plan says “trước ngày”, so the day itself is too late.
    record ByDate(LocalDate date, boolean exclusive) implements ReadDue {
    }

    /// By the end of a month.
    record ByMonth(YearMonth month) implements ReadDue {
    }

    /// By the end of quarter 1–4.
    record ByQuarter(int year, int quarter) implements ReadDue {
    }

    /// By the end of the first or second half of a year.
    record ByHalfYear(int year, int half) implements ReadDue {
    }

    /// By the end of a year.
    record ByYear(int year) implements ReadDue {
    }

    /// Comes back in a rhythm. `day` is the day of the month (or 1–7 of the week from Monday for [Rhythm#WEEKLY]), null
    /// where none is named; `month` says which month `day` counts in; `exclusive` as in [ByDate].
    record Recurring(Rhythm rhythm, @Nullable Integer day, DayMonth month, boolean exclusive) implements ReadDue {
    }

    /// The month in which the day of a recurring task falls.
    enum DayMonth {
        /// The month (or the only month) of the period.
        OF_PERIOD,
        /// The last month of the period: “tháng cuối quý”.
        LAST_OF_PERIOD,
        /// The month after the period: “tháng tiếp theo”.
        AFTER_PERIOD
    }

    /// All the time: “thường xuyên”, “liên tục”.
    record Continuous() implements ReadDue {
    }

    /// After something has happened, or as another paper orders. `amount` and `unit` (such as `ngày làm việc`) are set
    /// where the plan counts from the event. `trigger` is the wording.
    record OnEvent(String trigger, @Nullable Integer amount, @Nullable String unit) implements ReadDue {
    }

    /// A day that no calendar has, such as 31/11/2024; `proposal` is the nearest real day before it.
    record Impossible(String written, LocalDate proposal, boolean exclusive) implements ReadDue {
    }

    /// Several of the above for one task, in the order written.
    record Several(List<ReadDue> parts) implements ReadDue {
        public Several {
            parts = List.copyOf(parts);
        }
    }

    /// The row says nothing: it is due as the whole plan, or as the heading above it says.
    record Inherited() implements ReadDue {
    }

    /// Words that no rule understands.
    record Unclear(String text) implements ReadDue {
    }
}
