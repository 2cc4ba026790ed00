package vn.thuocdo.plan.web;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.thuocdo.document.Upload;
import vn.thuocdo.kernel.Refused;
import vn.thuocdo.kernel.Vietnam;
import vn.thuocdo.plan.PlanFiles;
import vn.thuocdo.plan.PlanId;
import vn.thuocdo.plan.PlanQueries;
import vn.thuocdo.plan.content.ItemId;
import vn.thuocdo.plan.content.Reading;
import vn.thuocdo.plan.target.MeasurementDraft;
import vn.thuocdo.plan.target.MeasurementId;
import vn.thuocdo.plan.target.TargetStatus;
import vn.thuocdo.plan.target.Targets;
import vn.thuocdo.ui.Toast;

/// Targets of a running plan and their measured values.
@Controller
class TargetController {
    private final Targets targets;
    private final PlanQueries plans;
    private final TargetPages pages;
    private final PlanFiles files;
    private final TransactionTemplate transaction;
    private final Clock clock;

    TargetController(Targets targets, PlanQueries plans, TargetPages pages, PlanFiles files,
            TransactionTemplate transaction, Clock clock) {
        this.targets = targets;
        this.plans = plans;
        this.pages = pages;
        this.files = files;
        this.transaction = transaction;
        this.clock = clock;
    }

    @GetMapping("/plans/{id}/targets")
    String list(@PathVariable String id, @RequestParam(required = false) @Nullable TargetStatus status,
            @RequestParam(required = false) @Nullable String area, Model model) {
        model.addAttribute("page", pages.list(plans.get(PlanId.of(id)), status, area));
        return "plan/targets";
    }

    @GetMapping("/plans/{id}/targets/{target}")
    String show(@PathVariable String id, @PathVariable String target, Model model) {
        model.addAttribute("page", pages.one(plans.get(PlanId.of(id)), ItemId.of(target)));
        return "plan/target";
    }

    @PostMapping("/plans/{id}/targets/{target}/measurements")
    String record(@PathVariable String id, @PathVariable String target,
            @RequestParam(required = false) @Nullable BigDecimal value,
            @RequestParam(required = false) @Nullable String level,
            @RequestParam(required = false) @Nullable LocalDate measuredOn,
            @RequestParam(defaultValue = "") String basis,
            @RequestParam(required = false) @Nullable MultipartFile file, RedirectAttributes redirect) {
        var reading = reading(value, level);
        var day = measuredOn == null ? Vietnam.today(clock) : measuredOn;
        transaction.executeWithoutResult(status -> targets.record(PlanId.of(id), ItemId.of(target),
                new MeasurementDraft(reading, day, basis, keep(PlanId.of(id), file))));
        Toast.show(redirect, "plan.target.recorded");
        return "redirect:/plans/" + id + "/targets/" + target;
    }

    @PostMapping("/plans/{id}/targets/{target}/measurements/{measurement}/withdrawal")
    String withdraw(@PathVariable String id, @PathVariable String target, @PathVariable String measurement,
            @RequestParam(defaultValue = "") String reason, RedirectAttributes redirect) {
        targets.withdraw(PlanId.of(id), MeasurementId.of(measurement), reason);
        Toast.show(redirect, "plan.target.withdrawn");
        return "redirect:/plans/" + id + "/targets/" + target;
    }

    private @Nullable UUID keep(PlanId plan, @Nullable MultipartFile file) {
        return file == null || file.isEmpty() ? null : files.attach(plan, Upload.of(file));
    }

    private static Reading reading(@Nullable BigDecimal value, @Nullable String level) {
        if (value != null)
            return Reading.of(value);
        if (level == null || level.isBlank())
            throw Refused.at("value", "plan.target.value-missing");
        return Reading.level(level);
    }
}
