package vn.thuocdo.calendar;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.thuocdo.calendar.spi.DueMove;
import vn.thuocdo.kernel.Conflict;
import vn.thuocdo.kernel.Missing;
import vn.thuocdo.kernel.Refused;

/// Changing working calendars: drafted, looked at with everything that would move, applied, and taken back by a further
/// change. Each act needs `MANAGE_CALENDARS` in the owning agency.
@Component
public class Calendars {
    private final CalendarStore store;
    private final RevisionStore revisions;
    private final CalendarPolicy policy;
    private final MovedDeadlines deadlines;
    private final ApplyRevision application;
    private final Clock clock;

    Calendars(CalendarStore store, RevisionStore revisions, CalendarPolicy policy, MovedDeadlines deadlines,
            ApplyRevision application, Clock clock) {
        this.store = store;
        this.revisions = revisions;
        this.policy = policy;
        this.deadlines = deadlines;
        this.application = application;
        this.clock = clock;
    }

    /// Writes a change down without letting it take effect.
    ///
    /// @throws Refused with every reason against it
    @Transactional
    public RevisionId draft(CalendarScope scope, RevisionDraft draft) {
        var acting = policy.mustChange(scope);
        var own = store.layer(scope);
        Refused.ifAny(EditRules.objections(draft, own));
        var revision = new Revision(RevisionId.next(), scope, null, draft.edit(), own.inverse(draft.edit()),
                draft.reason().strip(), draft.document().strip(), draft.undoes(), null, clock.instant(), null,
                acting.name(), 0);
        revisions.insert(revision, acting);
        return revision.id();
    }

    /// A change with what it would move now, or, once applied, with what it has moved. Only what belongs to the acting
    /// person's agency is listed; the rest is counted.
    @Transactional(readOnly = true)
    public CalendarPreview preview(CalendarScope scope, RevisionId id) {
        var revision = get(scope, id);
        return revision.isApplied()
                ? new CalendarPreview(revision, deadlines.moved(policy.actor().agency(), id), 0, 0,
                        deadlines.present(scope))
                : wouldMove(revision);
    }

    /// Lets a drafted change take effect.
    ///
    /// @param reach        which work it judges again
    /// @param lateAccepted whether it may make work late; without it such a change is refused
    /// @throws Conflict when somebody changed the same days since the draft, or applied it
    @Transactional
    public List<DueMove> apply(CalendarScope scope, RevisionId id, Reach reach, boolean lateAccepted) {
        var revision = get(scope, id);
        if (revision.isApplied())
            throw new Conflict("calendar");
        return application.apply(revision, reach, lateAccepted);
    }

    /// Throws a draft away.
    @Transactional
    public void drop(CalendarScope scope, RevisionId id) {
        revisions.delete(scope, get(scope, id).id());
    }

    /// Drafts the change that takes an applied one back. Refused when it was taken back already, or when the same days
    /// were changed again since.
    @Transactional
    public RevisionId undo(CalendarScope scope, RevisionId id, String reason) {
        var revision = get(scope, id);
        if (!revision.isApplied() || revision.undoneBy() != null)
            throw Refused.because("calendar.undo.done");
        if (!store.layer(scope).inverse(revision.before()).equals(sorted(revision.edit())))
            throw Refused.because("calendar.undo.changedSince");
        return draft(scope, new RevisionDraft(revision.before(), reason, revision.document(), true, id));
    }

    /// Applied changes of a calendar, the latest first.
    @Transactional(readOnly = true)
    public List<Revision> history(CalendarScope scope) {
        return revisions.applied(scope, policy.mustChange(scope).agency(), 200);
    }

    /// Whether the acting person may change the calendar.
    public boolean mayChange(CalendarScope scope) {
        return policy.mayChange(scope);
    }

    private Revision get(CalendarScope scope, RevisionId id) {
        var acting = policy.mustChange(scope);
        return revisions.find(scope, id, acting.agency()).orElseThrow(() -> new Missing("calendar"));
    }

    private CalendarPreview wouldMove(Revision revision) {
        var future = store.layer(revision.scope()).with(revision.edit());
        var reader = policy.actor().agency();
        var mine = List.<DueMove>of();
        var elsewhere = new ArrayList<DueMove>();
        for (var agency : policy.reached(revision.scope())) {
            var moves = deadlines.preview(agency, revision.scope(), future);
            if (agency.equals(reader))
                mine = moves;
            else
                elsewhere.addAll(moves);
        }
        var late = (int) elsewhere.stream().filter(DueMove::becomesLate).count();
        return new CalendarPreview(revision, mine, elsewhere.size(), late, deadlines.future(revision.scope(), future));
    }

    /// The edit as the inverse of its inverse comes out, so that the two can be compared.
    private static CalendarEdit sorted(CalendarEdit edit) {
        return CalendarLayer.EMPTY.with(edit).inverse(edit);
    }
}
