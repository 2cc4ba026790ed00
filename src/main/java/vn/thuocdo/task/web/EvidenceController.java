package vn.thuocdo.task.web;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.thuocdo.document.Upload;
import vn.thuocdo.kernel.Missing;
import vn.thuocdo.task.ExtensionRequest;
import vn.thuocdo.task.NewEvidence;
import vn.thuocdo.task.TaskId;
import vn.thuocdo.task.Tasks;
import vn.thuocdo.ui.Toast;

/// Acts on a task that bring a file: evidence, and requests for more time.
@Controller
class EvidenceController {
    private final Tasks tasks;

    EvidenceController(Tasks tasks) {
        this.tasks = tasks;
    }

    @PostMapping("/tasks/{id}/evidence")
    String add(@PathVariable String id, @RequestParam(required = false) @Nullable Integer occasion,
            @RequestParam(required = false) @Nullable Integer product, @RequestParam MultipartFile file,
            @RequestParam(defaultValue = "") String note, @RequestParam(defaultValue = "false") boolean inside,
            RedirectAttributes redirect) {
        tasks.prove(TaskId.of(id), null, new NewEvidence(occasion, product, Upload.of(file), note, inside));
        Toast.show(redirect, "task.toast.proven");
        return "redirect:/tasks/" + id + "#products";
    }

    @PostMapping("/tasks/{id}/evidence/{evidence}/removal")
    String takeBack(@PathVariable String id, @PathVariable String evidence, @RequestParam String reason,
            RedirectAttributes redirect) {
        tasks.takeBack(TaskId.of(id), Missing.unlessIdentifier(evidence), reason);
        Toast.show(redirect, "task.toast.proofTakenBack");
        return "redirect:/tasks/" + id + "#products";
    }

    @PostMapping("/tasks/{id}/extension-requests")
    String askExtension(@PathVariable String id, @RequestParam(required = false) @Nullable Integer version,
            @RequestParam(required = false) @Nullable Integer occasion, @RequestParam LocalDate until,
            @RequestParam String reason, @RequestParam(required = false) @Nullable MultipartFile file,
            RedirectAttributes redirect) {
        var upload = file == null || file.isEmpty() ? null : Upload.of(file);
        tasks.askExtension(TaskId.of(id), version, new ExtensionRequest(occasion, until, reason, upload));
        Toast.show(redirect, "task.toast.extensionAsked");
        return "redirect:/tasks/" + id + "#extension";
    }
}
