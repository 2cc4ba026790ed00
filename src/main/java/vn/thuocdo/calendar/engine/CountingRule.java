package vn.thuocdo.calendar.engine;

import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/// The rule data by which time is counted.
///
/// @param cutOff             what is received on a working day after this time counts from the beginning of the next
///                           working day (Nghị định 61/2018/NĐ-CP, Điều 18: 15:00); null when there is no such rule
/// @param eightHoursAreADay  whether every whole 8 working hours of an amount mean one working day; otherwise hours
///                           are counted literally
/// @param dayOff             what becomes of a due moment on a day without work
public record CountingRule(@Nullable LocalTime cutOff, boolean eightHoursAreADay, DayOffRule dayOff) {
    /// No cut-off, hours literally, a due moment on a day off moves to the next working day.
    public static final CountingRule PLAIN = new CountingRule(null, false, DayOffRule.NEXT_WORKING_DAY);

    /// As [#PLAIN], with a cut-off.
    public static CountingRule cutOffAt(LocalTime cutOff) {
        return new CountingRule(cutOff, false, DayOffRule.NEXT_WORKING_DAY);
    }

    /// The same rule with another answer for days off.
    public CountingRule with(DayOffRule other) {
        return new CountingRule(cutOff, eightHoursAreADay, other);
    }
}
