package vn.thuocdo.calendar;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import vn.thuocdo.calendar.engine.WorkingCalendar;
import vn.thuocdo.calendar.spi.DueMove;
import vn.thuocdo.calendar.spi.OpenDeadlines;
import vn.thuocdo.kernel.UnitId;

/// Asks every module with open deadlines what a change of a calendar moves, and has it moved.
@Component
class MovedDeadlines {
    private final ObjectProvider<OpenDeadlines> sources;
    private final WorkingCalendars calendars;
    private final MoveStore store;

    MovedDeadlines(ObjectProvider<OpenDeadlines> sources, WorkingCalendars calendars, MoveStore store) {
        this.sources = sources;
        this.calendars = calendars;
        this.store = store;
    }

    /// What would move at an agency if a calendar became another.
    List<DueMove> preview(UnitId agency, CalendarScope changed, CalendarLayer layer) {
        var future = calendars.with(agency, changed, layer);
        return gather(source -> source.preview(agency, future));
    }

    /// The calendar that a scope has.
    WorkingCalendar present(CalendarScope scope) {
        return calendars.of(scope.agency(), scope.unit());
    }

    /// The calendar that a scope would have.
    WorkingCalendar future(CalendarScope scope, CalendarLayer layer) {
        return calendars.with(scope.agency(), scope, layer).of(scope.unit());
    }

    /// Moves what the calendars of the running transaction move, and keeps the list with the change.
    List<DueMove> rederive(UnitId agency, RevisionId revision) {
        var present = calendars.ofAgency(agency);
        var moves = gather(source -> source.rederive(agency, present));
        store.insert(agency, revision, moves);
        return moves;
    }

    /// What an applied change has moved at an agency.
    List<DueMove> moved(UnitId agency, RevisionId revision) {
        return store.of(agency, revision);
    }

    private List<DueMove> gather(Function<OpenDeadlines, List<DueMove>> question) {
        var all = new ArrayList<DueMove>();
        sources.orderedStream().forEach(source -> all.addAll(question.apply(source)));
        all.sort(Comparator.comparing(DueMove::newDue));
        return all;
    }
}
