package vn.thuocdo.task;

import static vn.thuocdo.ui.Page.percent;
import static vn.thuocdo.ui.Page.text;
import static vn.thuocdo.ui.Page.texts;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.thuocdo.kernel.Actor;
import vn.thuocdo.kernel.Permission;
import vn.thuocdo.task.due.DueWords;
import vn.thuocdo.ui.spi.WorkItem;
import vn.thuocdo.ui.spi.WorkItem.Act;

/// Words tasks as lines of the work list.
@Component
class WorkLines {
    private final TaskClocks clocks;
    private final NameBook names;
    private final ExtendTask extend;

    WorkLines(TaskClocks clocks, NameBook names, ExtendTask extend) {
        this.clocks = clocks;
        this.names = names;
        this.extend = extend;
    }

    List<WorkItem> of(Actor actor, List<TaskRow> rows, TaskWork.Limits limits) {
        var named = names.of(rows);
        return rows.stream().map(row -> line(actor, row, named, limits)).toList();
    }

    private WorkItem line(Actor actor, TaskRow row, Names named, TaskWork.Limits limits) {
        var url = "/tasks/" + row.id();
        return new WorkItem("task", row.id().value(), row.title(), note(row), url, limits.group(row.due()), row.due(),
                clocks.bar(row, texts()).orElse(null), clocks.words(row, texts()), next(actor, row, url),
                locked(row), row.person() == null ? null : named.of(row.person()), named.of(row.leads()));
    }

    private static @Nullable Act next(Actor actor, TaskRow row, String url) {
        var inCharge = row.leads().contains(actor.unit()) || actor.account().equals(row.person());
        return inCharge && actor.may(Permission.WORK_TASKS)
                ? new Act(text("task.progress.act"), url + "/progress")
                : null;
    }

    private static String note(TaskRow row) {
        var parts = new ArrayList<String>();
        parts.add(row.planLabel().isEmpty() ? row.code() : row.planLabel() + " · " + row.code());
        if (!row.period().isEmpty())
            parts.add(DueWords.period(row.period(), texts()));
        if (!row.criterion().isEmpty())
            parts.add(text("task.note.criterion", row.criterion()));
        if (row.percent() > 0)
            parts.add(text("task.note.percent", percent(row.percent())));
        if (row.extensions() > 0)
            parts.add(text("task.note.extended", row.extensions()));
        if (row.extensionAsked())
            parts.add(text("task.note.extensionAsked"));
        return String.join(" · ", parts);
    }

    private List<String> locked(TaskRow row) {
        return extend.locked(row).map(reason -> text("task.extension.locked",
                text(reason.code(), reason.args().toArray()))).stream().toList();
    }
}
