package vn.thuocdo.calendar.spi;

import java.time.Instant;
import vn.thuocdo.kernel.UnitId;

/// A due moment that a change of a calendar moves.
///
/// @param kind        message key of the sort of work, for example `task.deadline.kind`
/// @param id          identity of the record inside its module
/// @param label       what people call it: number, or plan and number
/// @param subject     what it is about, in one line
/// @param url         path of its page
/// @param unit        the unit whose calendar counts
/// @param oldDue      due moment so far
/// @param newDue      due moment under the new calendar, different from the old one
/// @param becomesLate whether it is in time now and would be late under the new calendar
public record DueMove(String kind, String id, String label, String subject, String url, UnitId unit, Instant oldDue,
        Instant newDue, boolean becomesLate) {}
