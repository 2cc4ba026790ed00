package vn.thuocdo.calendar;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import vn.thuocdo.calendar.engine.CountingRule;
import vn.thuocdo.calendar.engine.Deadline;
import vn.thuocdo.calendar.engine.Term;
import vn.thuocdo.calendar.spi.DueMove;
import vn.thuocdo.calendar.spi.OpenDeadlines;
import vn.thuocdo.calendar.spi.UnitCalendars;
import vn.thuocdo.kernel.UnitId;

/// A module with open deadlines, as small as can be: it keeps them in memory.
final class OpenWork implements OpenDeadlines {
    /// A deadline that waits.
    record Case(UnitId agency, UnitId unit, String label, Instant received, Term term, Instant due) {
        Case with(Instant other) {
            return new Case(agency, unit, label, received, term, other);
        }
    }

    private final List<Case> cases = new ArrayList<>();
    private final Clock clock;

    OpenWork(Clock clock) {
        this.clock = clock;
    }

    void add(Case added) {
        cases.add(added);
    }

    Instant due(String label) {
        return cases.stream().filter(each -> each.label().equals(label)).findFirst().orElseThrow().due();
    }

    @Override
    public List<DueMove> preview(UnitId agency, UnitCalendars calendars) {
        return cases.stream().filter(each -> each.agency().equals(agency)).map(each -> move(each, calendars))
                .filter(move -> !move.oldDue().equals(move.newDue())).toList();
    }

    @Override
    public List<DueMove> rederive(UnitId agency, UnitCalendars calendars) {
        var moves = preview(agency, calendars);
        cases.replaceAll(each -> each.agency().equals(agency) ? each.with(move(each, calendars).newDue()) : each);
        return moves;
    }

    private DueMove move(Case each, UnitCalendars calendars) {
        var due = Deadline.of(calendars.of(each.unit()), CountingRule.PLAIN, each.received(), each.term()).due();
        var now = clock.instant();
        return new DueMove("calendar.kind.task", each.label(), each.label(), "Báo cáo", "/work", each.unit(),
                each.due(),
                due, due.isBefore(now) && !each.due().isBefore(now));
    }
}
