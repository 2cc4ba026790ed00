package vn.thuocdo.task;

import static vn.thuocdo.task.TaskAct.*;
import static vn.thuocdo.task.TaskState.*;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import vn.thuocdo.kernel.Refusal;
import vn.thuocdo.kernel.Refused;

/// What a task, or an occasion of it, may become: the whole table. An act that is not in the row of a state is refused
/// by the state's name.
final class Transitions {
    private static final Map<TaskState, Map<TaskAct, TaskState>> TABLE = new EnumMap<>(TaskState.class);

    static {
        TABLE.put(ASSIGNED, working(ASSIGNED));
        TABLE.put(IN_PROGRESS, working(IN_PROGRESS));
        TABLE.put(REOPENED, working(REOPENED));
        // an event that comes round again gives finished work a new occasion
        TABLE.put(DONE, Map.of(REOPEN, REOPENED, PROVE, DONE, RECORD_EVENT, ASSIGNED));
        TABLE.put(CANCELLED, Map.of());
    }

    private Transitions() {}

    private static Map<TaskAct, TaskState> working(TaskState state) {
        var row = new EnumMap<TaskAct, TaskState>(TaskAct.class);
        row.put(REPORT, state == ASSIGNED ? IN_PROGRESS : state);
        row.put(COMPLETE, DONE);
        row.put(CANCEL, CANCELLED);
        for (var act : new TaskAct[]{PROVE, EXTEND, HAND_OVER, CHANGE, RECORD_EVENT, ADD_PART})
            row.put(act, state);
        return row;
    }

    /// Why the act is not possible in the state, or empty when it is.
    static Optional<Refusal> refusal(TaskState state, TaskAct act) {
        if (row(state).containsKey(act))
            return Optional.empty();
        return Optional.of(Refusal.of(switch (state) {
            case DONE -> "task.refused.done";
            case CANCELLED -> "task.refused.cancelled";
            case ASSIGNED, IN_PROGRESS, REOPENED -> "task.refused.open";
        }));
    }

    /// The state after an act; refuses when the table has none.
    static TaskState after(TaskState state, TaskAct act) {
        refusal(state, act).ifPresent(reason -> {
            throw new Refused(reason);
        });
        return row(state).getOrDefault(act, state);
    }

    private static Map<TaskAct, TaskState> row(TaskState state) {
        return TABLE.getOrDefault(state, Map.of());
    }
}
