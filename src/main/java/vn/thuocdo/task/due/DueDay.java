package vn.thuocdo.task.due;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// A day by the end of whose working hours something must be done.
///
/// @param period the period of a recurring rule it stands for, for example `2025-Q3`; empty where there is only one
/// @param from   first day of that period, or null where there is only one
/// @param day    the last day
/// @param strict whether the day after is named as too late (`trước ngày …`), so that a day off moves the end back and
///               not forward
public record DueDay(String period, @Nullable LocalDate from, LocalDate day, boolean strict) {}
