package vn.thuocdo.task.web;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.thuocdo.task.TaskId;
import vn.thuocdo.task.Tasks;
import vn.thuocdo.ui.Toast;

/// Single acts on a task: remark, event, end, reopening.
@Controller
class TaskActController {
    private final Tasks tasks;

    TaskActController(Tasks tasks) {
        this.tasks = tasks;
    }

    @PostMapping("/tasks/{id}/comments")
    String remark(@PathVariable String id, @RequestParam String words, RedirectAttributes redirect) {
        tasks.remark(TaskId.of(id), words);
        Toast.show(redirect, "task.toast.remarked");
        return "redirect:/tasks/" + id + "#remarks";
    }

    @PostMapping("/tasks/{id}/following")
    String follow(@PathVariable String id, @RequestParam boolean on, RedirectAttributes redirect) {
        tasks.follow(TaskId.of(id), on);
        Toast.show(redirect, on ? "task.toast.followed" : "task.toast.unfollowed");
        return "redirect:/tasks/" + id;
    }

    @PostMapping("/tasks/{id}/events")
    String event(@PathVariable String id, @RequestParam LocalDate happened,
            @RequestParam(required = false) @Nullable LocalDate until, @RequestParam(defaultValue = "") String note,
            RedirectAttributes redirect) {
        tasks.recordEvent(TaskId.of(id), null, happened, until, note);
        Toast.show(redirect, "task.toast.eventRecorded");
        return "redirect:/tasks/" + id;
    }

    @PostMapping("/tasks/{id}/cancellation")
    String cancel(@PathVariable String id, @RequestParam String reason, RedirectAttributes redirect) {
        tasks.cancel(TaskId.of(id), null, reason);
        Toast.show(redirect, "task.toast.cancelled");
        return "redirect:/tasks/" + id;
    }

    @PostMapping("/tasks/{id}/reopening")
    String reopen(@PathVariable String id, @RequestParam(required = false) @Nullable Integer occasion,
            @RequestParam String reason, RedirectAttributes redirect) {
        tasks.reopen(TaskId.of(id), null, occasion, reason);
        Toast.show(redirect, "task.toast.reopened");
        return "redirect:/tasks/" + id;
    }
}
