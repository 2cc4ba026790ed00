package vn.thuocdo.task;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thuocdo.task.due.DueCodes;

/// What the audit trail keeps of a task before and after a change.
///
/// @param code         number
/// @param title        what is to be done
/// @param area         code of the reform area
/// @param leads        units in charge
/// @param coordinators units that help
/// @param person       who is responsible
/// @param due          due rule in its text form
/// @param dueAt        due moment of the current occasion
/// @param state        how far it has come
/// @param percent      reported progress
/// @param products     what must come out of it
record TaskTrace(String code, String title, String area, List<String> leads, List<String> coordinators,
        @Nullable String person, String due, @Nullable Instant dueAt, TaskState state, int percent,
        List<String> products) {
    static TaskTrace of(Task task) {
        var row = task.row();
        var current = task.current();
        return new TaskTrace(row.code(), row.title(), row.area(), row.leads().stream().map(Object::toString).toList(),
                row.coordinators().stream().map(Object::toString).toList(),
                row.person() == null ? null : row.person().toString(), DueCodes.of(row.rule()), current.due(),
                task.state(), current.percent(), task.products().stream().map(Product::name).toList());
    }
}
