package vn.thuocdo.plan.demo;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.thuocdo.kernel.Actor;
import vn.thuocdo.kernel.Vietnam;
import vn.thuocdo.task.Occasion;
import vn.thuocdo.task.Task;
import vn.thuocdo.task.TaskId;

/// A task of the demonstration whose story is told.
///
/// @param place  the commune
/// @param days   the days of its plan
/// @param task   the task as it was given
/// @param number its place in the plan, to vary words and minutes
record DemoTask(DemoPlace place, DemoDays days, Task task, int number) {
    TaskId id() {
        return task.id();
    }

    /// Who does it.
    Actor worker() {
        return place.worker(task.row().leads().getFirst());
    }

    /// The day it is due, or null where there is none.
    @Nullable
    LocalDate due() {
        return due(task.current());
    }

    static @Nullable LocalDate due(Occasion occasion) {
        return occasion.due() == null ? null : LocalDate.ofInstant(occasion.due(), Vietnam.ZONE);
    }

    /// Whether its due day is over.
    boolean isPast() {
        var due = due();
        return due != null && due.isBefore(days.today());
    }

    /// A minute of the hour, another one for each task.
    int minute() {
        return Math.floorMod(number * 17, 60);
    }
}
