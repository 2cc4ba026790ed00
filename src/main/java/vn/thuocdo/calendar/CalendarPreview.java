package vn.thuocdo.calendar;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.thuocdo.calendar.engine.WorkingCalendar;
import vn.thuocdo.calendar.spi.DueMove;

/// A change of a calendar with the due moments that it moves: would move while it is a draft, has moved once applied.
///
/// @param revision  the change
/// @param moves    those of the reader's agency, in the order of the new due moments
/// @param elsewhere how many more move at other agencies; only for a draft of the nation's calendar
/// @param lateElsewhere how many of those become late
/// @param after     the calendar as it would be, or, once applied, as it is now
public record CalendarPreview(Revision revision, List<DueMove> moves, int elsewhere, int lateElsewhere,
        WorkingCalendar after) {
    public CalendarPreview {
        moves = List.copyOf(moves);
    }

    /// How many become late, anywhere.
    public long late() {
        return lateElsewhere + moves.stream().filter(DueMove::becomesLate).count();
    }

    /// How many move, by the message key of their sort.
    public Map<String, Long> byKind() {
        var counts = new LinkedHashMap<String, Long>();
        moves.forEach(move -> counts.merge(move.kind(), 1L, Long::sum));
        return counts;
    }
}
