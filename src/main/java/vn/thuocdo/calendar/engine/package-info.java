/// The deadline engine: pure arithmetic of working time, without Spring, database or clock. It turns a compiled
/// [vn.thuocdo.calendar.engine.WorkingCalendar], a [vn.thuocdo.calendar.engine.CountingRule], the moment of
/// reception, an amount and the pauses into a due moment, and can say how it came there.
///
/// Moments are whole minutes: seconds are cut off, so whatever is done within the minute of the due moment is in time.
/// A due moment closes work (11:30 or 17:00 rather than the opening that follows), a start opens it. A count of
/// working days keeps the time of day; where that time is outside the hours of the day reached, it is the last moment
/// worked before it, or the opening of the day. A count of days of the year, and a date, end with the working hours of
/// the last day.
@NullMarked
@NamedInterface("engine")
package vn.thuocdo.calendar.engine;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
