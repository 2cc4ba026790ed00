package vn.thuocdo.calendar;

import static vn.thuocdo.kernel.Changes.ref;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.thuocdo.calendar.spi.DueMove;
import vn.thuocdo.kernel.Actor;
import vn.thuocdo.kernel.Changes;
import vn.thuocdo.kernel.Conflict;
import vn.thuocdo.kernel.Refused;
import vn.thuocdo.kernel.UnitId;

/// Lets a drafted change take effect and moves what it moves, all or nothing.
@Component
class ApplyRevision {
    private final CalendarStore calendars;
    private final RevisionStore revisions;
    private final EditionWatch editions;
    private final CalendarPolicy policy;
    private final MovedDeadlines deadlines;
    private final Changes changes;
    private final Clock clock;

    ApplyRevision(CalendarStore calendars, RevisionStore revisions, EditionWatch editions, CalendarPolicy policy,
            MovedDeadlines deadlines, Changes changes, Clock clock) {
        this.calendars = calendars;
        this.revisions = revisions;
        this.editions = editions;
        this.policy = policy;
        this.deadlines = deadlines;
        this.changes = changes;
        this.clock = clock;
    }

    List<DueMove> apply(Revision draft, Reach reach, boolean lateAccepted) {
        var acting = policy.mustChange(draft.scope());
        // first of all, since it holds whoever changes the same agency's calendars at the same time
        editions.raise(draft.scope().agency());
        var own = calendars.layer(draft.scope());
        if (!own.inverse(draft.edit()).equals(draft.before()))
            throw new Conflict("calendar");
        calendars.apply(draft.scope(), draft.edit());
        revisions.apply(draft, reach, clock.instant(), acting);
        var moves = reach == Reach.ALL_OPEN ? move(draft) : List.<DueMove>of();
        var late = moves.stream().filter(DueMove::becomesLate).count();
        if (late > 0 && !lateAccepted)
            throw Refused.at("lateAccepted", "calendar.apply.late", late);
        tell(draft, reach, acting, moves.size());
        return moves;
    }

    private List<DueMove> move(Revision draft) {
        var all = new ArrayList<DueMove>();
        for (var agency : policy.reached(draft.scope()))
            all.addAll(deadlines.rederive(agency, draft.id()));
        all.sort(Comparator.comparing(DueMove::newDue));
        return all;
    }

    private void tell(Revision draft, Reach reach, Actor acting, int moved) {
        UnitId owner = draft.scope().isNation() ? acting.agency() : draft.scope().agency();
        changes.tell(owner, ref("calendar", "revision", draft.id().value()), draft.document(),
                draft.undoes() == null ? "calendar.changed" : "calendar.undone", draft.before(),
                new Applied(draft.scope(), draft.edit(), reach, moved), draft.reason());
    }

    /// What the audit trail keeps of a change.
    ///
    /// @param scope whose calendar
    /// @param edit  what it did
    /// @param reach which work it judged again
    /// @param moved how many due moments it moved
    record Applied(CalendarScope scope, CalendarEdit edit, Reach reach, int moved) {}
}
