package vn.thuocdo.plan.reader;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thuocdo.plan.reader.model.ReadDue;
import vn.thuocdo.plan.reader.model.Rhythm;

/// A due rule in the flat fields of exchanged files: the day (the last of several), whether the day itself is too late,
/// and the rhythm.
record DueFields(@Nullable LocalDate date, boolean before, @Nullable String recurring, List<LocalDate> days) {

    static DueFields of(ReadDue due) {
        List<ReadDue> parts = due instanceof ReadDue.Several several ? several.parts() : List.of(due);
        LocalDate period = null;
        boolean before = false;
        String recurring = null;
        List<LocalDate> days = new ArrayList<>();
        for (ReadDue part : parts) {
            before |= isBefore(part);
            recurring = recurring == null ? recurring(part) : recurring;
            if (part instanceof ReadDue.ByDate day) {
                days.add(day.date());
            } else {
                LocalDate end = end(part);
                period = end == null ? period : end;
            }
        }
        LocalDate last = days.stream().max(LocalDate::compareTo).orElse(period);
        return new DueFields(last, before, recurring, days.size() > 1 ? days : List.of());
    }

    /// The last day of a month, quarter, half-year or year; null for everything else.
    static @Nullable LocalDate end(ReadDue due) {
        return switch (due) {
            case ReadDue.ByDate day -> day.date();
            case ReadDue.ByMonth month -> month.month().atEndOfMonth();
            case ReadDue.ByQuarter quarter -> YearMonth.of(quarter.year(), quarter.quarter() * 3).atEndOfMonth();
            case ReadDue.ByHalfYear half -> YearMonth.of(half.year(), half.half() * 6).atEndOfMonth();
            case ReadDue.ByYear year -> LocalDate.of(year.year(), 12, 31);
            default -> null;
        };
    }

    private static boolean isBefore(ReadDue due) {
        return switch (due) {
            case ReadDue.ByDate day -> day.exclusive();
            case ReadDue.Impossible day -> day.exclusive();
            case ReadDue.Recurring back -> back.exclusive();
            default -> false;
        };
    }

    private static @Nullable String recurring(ReadDue due) {
        return switch (due) {
            case ReadDue.Continuous always -> "continuous";
            case ReadDue.Recurring back -> rhythm(back.rhythm());
            case ReadDue.OnEvent event -> event.amount() == null ? null : "per-event";
            default -> null;
        };
    }

    private static String rhythm(Rhythm rhythm) {
        return switch (rhythm) {
            case WEEKLY -> "weekly";
            case MONTHLY -> "monthly";
            case QUARTERLY -> "quarterly";
            case HALF_YEARLY -> "half-yearly";
            case YEARLY -> "yearly";
            case PERIODIC -> "periodic";
        };
    }
}
