package vn.thuocdo.task.web;

import static vn.thuocdo.ui.Page.text;
import static vn.thuocdo.ui.Page.today;

import java.util.List;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.ModelAndView;
import vn.thuocdo.kernel.Conflict;
import vn.thuocdo.task.due.DueCodes;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.thuocdo.kernel.CurrentActor;
import vn.thuocdo.kernel.Permission;
import vn.thuocdo.task.TaskAct;
import vn.thuocdo.task.TaskId;
import vn.thuocdo.task.TaskQueries;
import vn.thuocdo.task.Tasks;
import vn.thuocdo.task.due.DueForm;
import vn.thuocdo.task.due.DueRule;
import vn.thuocdo.ui.Toast;

/// The form of a task, new or changed.
@Controller
class TaskEditController {
    private final Tasks tasks;
    private final TaskQueries queries;
    private final TaskChoices choices;
    private final TaskConflicts conflicts;
    private final CurrentActor actor;

    TaskEditController(Tasks tasks, TaskQueries queries, TaskChoices choices, TaskConflicts conflicts,
            CurrentActor actor) {
        this.tasks = tasks;
        this.queries = queries;
        this.choices = choices;
        this.conflicts = conflicts;
        this.actor = actor;
    }

    @GetMapping("/tasks/new")
    String fresh(@RequestParam(defaultValue = "") String parent, Model model) {
        if (parent.isEmpty())
            actor.get().must(Permission.ASSIGN_TASKS);
        var whole = parent.isEmpty() ? "" : queries.forAct(TaskId.of(parent), TaskAct.ADD_PART).label();
        var form = TaskForm.fresh(today(), parent, DueForm.of(parent.isEmpty()
                ? new DueRule.OnDate(today())
                : new DueRule.Inherited()), parent.isEmpty() ? List.of() : List.of(actor.get().unit().toString()));
        model.addAttribute("page", new EditPage(form, choices.forForm(), text("task.edit.new"), "/tasks",
                parent.isEmpty() ? "/tasks" : "/tasks/" + parent, 0, whole));
        return "task/edit";
    }

    @PostMapping("/tasks")
    String create(TaskForm form, DueForm due, RedirectAttributes redirect) {
        var id = tasks.create(form.due(due).draft(null));
        Toast.show(redirect, "task.toast.given");
        return "redirect:/tasks/" + id;
    }

    @GetMapping("/tasks/{id}/edit")
    String edit(@PathVariable String id, Model model) {
        var task = queries.forAct(TaskId.of(id), TaskAct.CHANGE);
        var parent = task.row().parent();
        var whole = parent == null ? "" : queries.get(parent).label();
        model.addAttribute("page", new EditPage(TaskForm.of(task), choices.forForm(), text("task.edit.title"),
                "/tasks/" + id, "/tasks/" + id, task.row().version(), whole));
        return "task/edit";
    }

    /// @param ruleText the due rule in its text form, as the page of two versions sends it
    @PostMapping("/tasks/{id}")
    Object change(@PathVariable String id, @RequestParam int version, TaskForm form, DueForm due,
            @RequestParam(defaultValue = "") String ruleText, @RequestParam Map<String, String> sent,
            RedirectAttributes redirect) {
        var task = queries.get(TaskId.of(id));
        var typed = form.due(ruleText.isEmpty() ? due : DueForm.of(DueCodes.parse(ruleText)));
        try {
            tasks.change(task.id(), version, typed.draft(task.origin()));
        } catch (Conflict somebodyWasFaster) {
            return new ModelAndView("task/conflict", Map.of("page", conflicts.ofEdit(task.id(), typed, sent)),
                    HttpStatus.CONFLICT);
        }
        Toast.show(redirect, "task.toast.changed");
        return "redirect:/tasks/" + id;
    }
}
