package vn.thuocdo.task.web;

import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.thuocdo.kernel.AccountId;
import vn.thuocdo.kernel.CurrentActor;
import vn.thuocdo.kernel.Permission;
import vn.thuocdo.kernel.UnitId;
import vn.thuocdo.task.HandOver;
import vn.thuocdo.task.NameBook;
import vn.thuocdo.task.TaskId;
import vn.thuocdo.task.TaskQueries;
import vn.thuocdo.task.Tasks;
import vn.thuocdo.ui.Toast;

/// Gives one task or many to another person or unit.
@Controller
class HandOverController {
    private final Tasks tasks;
    private final TaskQueries queries;
    private final NameBook names;
    private final TaskChoices choices;
    private final CurrentActor actor;

    HandOverController(Tasks tasks, TaskQueries queries, NameBook names, TaskChoices choices, CurrentActor actor) {
        this.tasks = tasks;
        this.queries = queries;
        this.names = names;
        this.choices = choices;
        this.actor = actor;
    }

    @GetMapping("/tasks/hand-over")
    String choose(@RequestParam(defaultValue = "") List<String> task, Model model) {
        var who = actor.get();
        who.must(Permission.WORK_TASKS);
        var rows = queries.rows(task.stream().map(TaskId::of).toList());
        model.addAttribute("page", new HandOverPage(rows, names.of(rows), choices.receivers(who)));
        return "task/handOver";
    }

    @PostMapping("/tasks/hand-over")
    String handOverAll(@RequestParam List<String> task, @RequestParam(defaultValue = "") String unit,
            @RequestParam(defaultValue = "") String person, @RequestParam String reason, RedirectAttributes redirect) {
        tasks.handOverAll(task.stream().map(TaskId::of).toList(), to(unit, person, reason));
        Toast.show(redirect, "task.toast.handedOverAll", task.size());
        return "redirect:/tasks";
    }

    @PostMapping("/tasks/{id}/hand-over")
    String handOver(@PathVariable String id, @RequestParam(defaultValue = "") String unit,
            @RequestParam(defaultValue = "") String person, @RequestParam String reason, RedirectAttributes redirect) {
        var task = TaskId.of(id);
        tasks.handOver(task, null, to(unit, person, reason));
        Toast.show(redirect, "task.toast.handedOver");
        return queries.isInSight(task) ? "redirect:/tasks/" + id : "redirect:/tasks";
    }

    private static HandOver to(String unit, String person, String reason) {
        return new HandOver(unit.isBlank() ? null : UnitId.of(unit), person.isBlank() ? null : AccountId.of(person),
                reason);
    }
}
