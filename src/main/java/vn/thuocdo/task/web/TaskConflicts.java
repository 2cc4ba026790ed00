package vn.thuocdo.task.web;

import static vn.thuocdo.ui.Page.stamp;
import static vn.thuocdo.ui.Page.text;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.thuocdo.kernel.AccountId;
import vn.thuocdo.kernel.UnitId;
import vn.thuocdo.task.NameBook;
import vn.thuocdo.task.NewProgress;
import vn.thuocdo.task.Progress;
import vn.thuocdo.task.Task;
import vn.thuocdo.task.TaskId;
import vn.thuocdo.task.TaskQueries;
import vn.thuocdo.task.due.DueCodes;
import vn.thuocdo.task.due.DueWords;
import vn.thuocdo.ui.Differing;
import vn.thuocdo.ui.Option;
import vn.thuocdo.ui.Page;

/// Puts what two people made of one task side by side. Both began with the values that the form carries along; a field
/// that only one of them changed is chosen beforehand, one that both changed alike needs no choice.
@Component
class TaskConflicts {
    static final String BASE = "was.";

    private final TaskQueries queries;
    private final TaskHistory history;
    private final NameBook names;

    TaskConflicts(TaskQueries queries, TaskHistory history, NameBook names) {
        this.queries = queries;
        this.history = history;
        this.names = names;
    }

    /// @param sent all that the form sent, with the values it began with
    ConflictPage ofEdit(TaskId id, TaskForm typed, Map<String, String> sent) {
        var task = queries.get(id);
        var saved = TaskForm.of(task);
        var theirs = saved.values();
        var fields = new ArrayList<Differing>();
        var kept = new LinkedHashMap<String, String>();
        kept.put("parent", saved.parent());
        typed.values().forEach((field, mine) -> {
            var other = theirs.getOrDefault(field, "");
            if (mine.equals(other))
                kept.put(field, mine);
            else
                fields.add(differing(field, mine, other, sent.getOrDefault(BASE + field, "").replace("\r", "")));
        });
        return page(task, "/tasks/" + id, "/edit", fields, kept, theirs);
    }

    ConflictPage ofReport(TaskId id, NewProgress typed, Map<String, String> sent) {
        var task = queries.get(id);
        var occasion = task.occasion(typed.occasion());
        var was = sent.getOrDefault(BASE + "percent", "");
        var theirs = String.valueOf(occasion.percent());
        var mine = String.valueOf(typed.percent());
        var kept = new LinkedHashMap<String, String>();
        kept.put("occasion", String.valueOf(occasion.number()));
        kept.put("explanation", typed.explanation());
        var fields = mine.equals(theirs) ? List.<Differing>of() : List.of(differing("percent", mine, theirs, was));
        if (fields.isEmpty())
            kept.put("percent", mine);
        var last = queries.sheet(id).progress().stream().filter(each -> each.occasion() == occasion.number())
                .findFirst().map(Progress::words).orElse("");
        var page = page(task, "/tasks/" + id + "/progress", "/progress", fields, kept, Map.of("percent", theirs));
        return new ConflictPage(page.action(), page.back(), page.form(), page.version(), page.other(), page.savedAt(),
                page.fields(), page.kept(), page.base(), typed.words(), last, !occasion.state().isOpen());
    }

    private ConflictPage page(Task task, String action, String form, List<Differing> fields,
            Map<String, String> kept, Map<String, String> base) {
        var back = "/tasks/" + task.id();
        return new ConflictPage(action, back, back + form, task.row().version(), history.lastName(task),
                stamp(task.changedAt()), fields, kept, base, null, "", !task.row().state().isOpen());
    }

    private Differing differing(String field, String mine, String theirs, String was) {
        var onlyThey = mine.equals(was);
        var onlyI = theirs.equals(was);
        var unchanged = text("task.conflict.unchanged");
        var name = field.equals("rule") ? "ruleText" : field;
        return new Differing(name, label(field), new Option(mine, words(field, mine), onlyThey ? unchanged : ""),
                new Option(theirs, words(field, theirs), onlyI ? unchanged : ""),
                onlyThey || onlyI ? "" : words(field, was), onlyThey);
    }

    private static String label(String field) {
        return switch (field) {
            case "products" -> text("task.column.productNames");
            case "from", "until" -> text("task.edit." + field);
            default -> text("task.column." + field);
        };
    }

    private String words(String field, String value) {
        if (value.isEmpty())
            return text("task.history.empty");
        return switch (field) {
            case "leads", "coordinators" -> units(value);
            case "person" -> names.of(List.of(), List.of(AccountId.of(value))).of(AccountId.of(value));
            case "area" -> text("task.area." + value);
            case "rule" -> DueWords.of(DueCodes.parse(value), Page.texts());
            case "percent" -> value + "\u00a0%";
            case "from", "until" -> Page.date(LocalDate.parse(value));
            default -> value.lines().collect(Collectors.joining("; "));
        };
    }

    private String units(String value) {
        var ids = Arrays.stream(value.split(",")).map(UnitId::of).toList();
        return names.of(ids, List.of()).of(ids);
    }
}
