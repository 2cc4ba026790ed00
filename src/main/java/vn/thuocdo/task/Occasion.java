package vn.thuocdo.task;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.thuocdo.kernel.UnitId;

/// One piece of work with its own due moment, progress, evidence and outcome. Work that does not recur has exactly one
/// occasion; recurring work has one for each period, event-driven work one for each event.
///
/// @param number     counted from 1 within the task
/// @param period     the period it stands for, for example `2025-Q3`, or an empty text
/// @param basis      what its due moment is derived from
/// @param due        the due moment, or null while there is none
/// @param firstDue   the due moment before any extension, or null
/// @param begun      when its clock began
/// @param state      how far it has come
/// @param percent    reported progress, 0 to 100; 100 only when done
/// @param doneAt     when it was finished, or null
/// @param outcome    early, on time or late; null while open, and when there is no due moment
/// @param reopened   how many times it was opened again
/// @param extensions how many times more time was granted
public record Occasion(int number, String period, Basis basis, @Nullable Instant due, @Nullable Instant firstDue,
        Instant begun, TaskState state, int percent, @Nullable Instant doneAt, @Nullable Outcome outcome, int reopened,
        int extensions) {

    /// The inputs of the due moment, kept so that it can be derived again when the calendar is corrected.
    ///
    /// @param day      the day by the end of whose working hours it is due; null where there is none
    /// @param strict   whether a day off moves the end back (`trước ngày …`) whatever the rule for days off says
    /// @param eventDay the day of the event from which days are counted, or null
    /// @param agency   the agency that owns the task
    /// @param calendar the unit whose working calendar counts
    /// @param dayOff   name of the rule for days off under which the moment was derived
    public record Basis(@Nullable LocalDate day, boolean strict, @Nullable LocalDate eventDay, UnitId agency,
            UnitId calendar, String dayOff) {
        /// With another day, as an extension sets it: by the end of that day.
        Basis onDay(LocalDate other) {
            return new Basis(other, false, eventDay, agency, calendar, dayOff);
        }
    }

    /// A new occasion.
    static Occasion fresh(int number, String period, Basis basis, @Nullable Instant due, Instant begun) {
        return new Occasion(number, period, basis, due, due, begun, TaskState.ASSIGNED, 0, null, null, 0, 0);
    }

    /// Whether it is open and its due moment has passed.
    public boolean isLate(Instant now) {
        return state.isOpen() && due != null && now.isAfter(due);
    }

    /// Progress short of the end.
    Occasion reported(int reached) {
        return new Occasion(number, period, basis, due, firstDue, begun, Transitions.after(state, TaskAct.REPORT),
                reached, null, null, reopened, extensions);
    }

    /// Finished at a moment.
    Occasion completed(Instant now) {
        return new Occasion(number, period, basis, due, firstDue, begun, Transitions.after(state, TaskAct.COMPLETE),
                100, now, due == null ? null : Outcome.of(now, due), reopened, extensions);
    }

    /// Opened again; what was reported before the end is not known to be true any more, so it stands just below it.
    Occasion reopenedAgain() {
        return new Occasion(number, period, basis, due, firstDue, begun, Transitions.after(state, TaskAct.REOPEN), 99,
                null, null, reopened + 1, extensions);
    }

    /// Not to be done any more.
    Occasion cancelled() {
        return new Occasion(number, period, basis, due, firstDue, begun, Transitions.after(state, TaskAct.CANCEL),
                percent, null, null, reopened, extensions);
    }

    /// With more time.
    Occasion extended(Basis newBasis, Instant newDue) {
        Transitions.after(state, TaskAct.EXTEND);
        return new Occasion(number, period, newBasis, newDue, firstDue, begun, state, percent, doneAt, outcome,
                reopened, extensions + 1);
    }

    /// With its due moment derived anew. A finished occasion keeps its outcome: it is not judged again.
    Occasion derived(Basis newBasis, @Nullable Instant newDue) {
        return new Occasion(number, period, newBasis, newDue, extensions == 0 ? newDue : firstDue, begun, state,
                percent, doneAt, outcome, reopened, extensions);
    }
}
