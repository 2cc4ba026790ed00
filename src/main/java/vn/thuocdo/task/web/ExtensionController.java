package vn.thuocdo.task.web;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
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
import vn.thuocdo.task.ExtensionDecision;
import vn.thuocdo.task.ExtensionId;
import vn.thuocdo.task.ExtensionRow;
import vn.thuocdo.task.NameBook;
import vn.thuocdo.task.TaskFilter;
import vn.thuocdo.task.TaskQueries;
import vn.thuocdo.task.Tasks;
import vn.thuocdo.ui.Toast;

/// Requests for more time, for those who decide and those who wait.
@Controller
class ExtensionController {
    private final Tasks tasks;
    private final TaskQueries queries;
    private final NameBook names;
    private final CurrentActor actor;

    ExtensionController(Tasks tasks, TaskQueries queries, NameBook names, CurrentActor actor) {
        this.tasks = tasks;
        this.queries = queries;
        this.names = names;
        this.actor = actor;
    }

    @GetMapping("/extension-requests")
    String list(Model model) {
        var own = TaskFilter.ALL.ofAgency(actor.get().agency());
        var waiting = queries.waitingExtensions(own);
        var decided = queries.decidedExtensions(own);
        var rows = Stream.concat(waiting.stream(), decided.stream()).toList();
        model.addAttribute("page", new ExtensionsPage(waiting, decided, names.of(
                rows.stream().flatMap(row -> row.task().leads().stream()).toList(), people(rows)),
                actor.get().may(Permission.DECIDE_EXTENSIONS)));
        return "task/extensions";
    }

    private static List<AccountId> people(List<ExtensionRow> rows) {
        return rows.stream().map(ExtensionRow::extension).flatMap(each -> Stream.concat(Stream.of(each.askedBy()),
                Stream.ofNullable(each.decidedBy()))).toList();
    }

    @PostMapping("/extension-requests/{id}/decision")
    String decide(@PathVariable String id, @RequestParam boolean granted,
            @RequestParam(required = false) @Nullable LocalDate until, @RequestParam(defaultValue = "") String words,
            @RequestParam(name = "_back", defaultValue = "/extension-requests") String back,
            RedirectAttributes redirect) {
        tasks.decideExtension(ExtensionId.of(id), new ExtensionDecision(granted, until, words));
        Toast.show(redirect, granted ? "task.toast.extensionGranted" : "task.toast.extensionRefused");
        return back.startsWith("/tasks/") ? "redirect:" + back : "redirect:/extension-requests";
    }
}
