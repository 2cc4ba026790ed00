package vn.thuocdo.task.web;

import org.jspecify.annotations.Nullable;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.ModelAndView;
import vn.thuocdo.kernel.Conflict;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.thuocdo.task.NewProgress;
import vn.thuocdo.task.TaskAct;
import vn.thuocdo.task.TaskId;
import vn.thuocdo.task.TaskQueries;
import vn.thuocdo.task.Tasks;
import vn.thuocdo.ui.Toast;

/// One task: its page and the report of progress.
@Controller
class TaskController {
    private final TaskPages pages;
    private final Tasks tasks;
    private final TaskQueries queries;
    private final TaskConflicts conflicts;

    TaskController(TaskPages pages, Tasks tasks, TaskQueries queries, TaskConflicts conflicts) {
        this.conflicts = conflicts;
        this.pages = pages;
        this.tasks = tasks;
        this.queries = queries;
    }

    @GetMapping("/tasks/{id}")
    String show(@PathVariable String id, @RequestParam(required = false) @Nullable Integer occasion, Model model) {
        model.addAttribute("page", pages.of(TaskId.of(id), occasion));
        return "task/show";
    }

    @GetMapping("/tasks/{id}/progress")
    String progress(@PathVariable String id, @RequestParam(required = false) @Nullable Integer occasion,
            Model model) {
        var task = queries.forAct(TaskId.of(id), TaskAct.REPORT);
        model.addAttribute("page", pages.of(task.id(), occasion));
        return "task/progress";
    }

    @PostMapping("/tasks/{id}/progress")
    Object report(@PathVariable String id, @RequestParam(required = false) @Nullable Integer version,
            @RequestParam(required = false) @Nullable Integer occasion, @RequestParam int percent,
            @RequestParam String words, @RequestParam(defaultValue = "") String explanation,
            @RequestParam Map<String, String> sent, RedirectAttributes redirect) {
        var said = new NewProgress(occasion, percent, words, explanation);
        try {
            tasks.report(TaskId.of(id), version, said);
        } catch (Conflict somebodyWasFaster) {
            return new ModelAndView("task/conflict", Map.of("page", conflicts.ofReport(TaskId.of(id), said, sent)),
                    HttpStatus.CONFLICT);
        }
        Toast.show(redirect, percent == 100 ? "task.toast.finished" : "task.toast.reported", percent);
        return "redirect:/tasks/" + id;
    }
}
