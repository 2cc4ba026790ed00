package vn.thuocdo.task;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// The present by which tasks are judged: one for a whole answer, so that all its figures agree.
///
/// @param now  the moment
/// @param near until when a due moment counts as near
/// @param nearDays how many days that are
record Moment(Instant now, Instant near, int nearDays) {
    /// How a task stands; the Java side of [#STANDING].
    Standing standing(TaskState state, @Nullable Instant due) {
        if (state == TaskState.CANCELLED)
            return Standing.CANCELLED;
        if (state == TaskState.DONE)
            return Standing.DONE;
        if (due != null && due.isBefore(now))
            return Standing.LATE;
        if (due != null && due.isBefore(near))
            return Standing.NEAR;
        return state == TaskState.ASSIGNED ? Standing.NOT_STARTED : Standing.IN_PROGRESS;
    }

    /// How a task stands, in SQL; needs the parameters `now` and `near`.
    static final String STANDING = """
            case when t.state = 'CANCELLED' then 'CANCELLED' when t.state = 'DONE' then 'DONE'
                 when t.due < :now then 'LATE' when t.due < :near then 'NEAR'
                 when t.state = 'ASSIGNED' then 'NOT_STARTED' else 'IN_PROGRESS' end""";

    /// The condition on `task.task t` for a standing; needs the parameters `now` and `near` where it names them.
    static String condition(Standing standing) {
        return switch (standing) {
            case DONE -> "t.state = 'DONE'";
            case CANCELLED -> "t.state = 'CANCELLED'";
            case OPEN -> "not t.closed";
            case LATE -> "not t.closed and t.due < :now";
            case NEAR -> "not t.closed and t.due >= :now and t.due < :near";
            case IN_PROGRESS -> "t.state in ('IN_PROGRESS', 'REOPENED') and (t.due is null or t.due >= :near)";
            case NOT_STARTED -> "t.state = 'ASSIGNED' and (t.due is null or t.due >= :near)";
            case WITHOUT_EVIDENCE -> "t.unproven > 0 and t.state <> 'CANCELLED'";
            case EXTENSION_ASKED -> "t.extension_asked";
            case EXTENDED -> "t.extensions > 0 and t.state <> 'CANCELLED'";
            case DONE_LATE -> "t.done_late and t.state <> 'CANCELLED'";
        };
    }
}
