package vn.thuocdo.task.web.api;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.thuocdo.task.NameBook;
import vn.thuocdo.task.TaskClocks;
import vn.thuocdo.task.TaskRow;
import vn.thuocdo.ui.Page;

/// Makes what programs see of tasks, names looked up once for a list.
@Component
class TaskBodies {
    private final NameBook names;
    private final TaskClocks clocks;

    TaskBodies(NameBook names, TaskClocks clocks) {
        this.names = names;
        this.clocks = clocks;
    }

    List<TaskBody> of(List<TaskRow> rows) {
        var texts = Page.texts();
        var named = names.of(rows);
        return rows.stream().map(row -> TaskBody.of(row, clocks.words(row, texts), named, texts)).toList();
    }

    TaskBody of(TaskRow row) {
        return of(List.of(row)).getFirst();
    }
}
