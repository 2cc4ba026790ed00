package vn.thuocdo.plan.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.thuocdo.kernel.Vietnam;
import vn.thuocdo.organisation.UnitQueries;
import vn.thuocdo.plan.ActOffer;
import vn.thuocdo.plan.IssueOrder;
import vn.thuocdo.plan.Plan;
import vn.thuocdo.plan.PlanAct;
import vn.thuocdo.plan.PlanId;
import vn.thuocdo.plan.PlanQueries;
import vn.thuocdo.plan.Plans;
import vn.thuocdo.plan.PreviewIssue;
import vn.thuocdo.ui.Toast;

/// Issues a plan: shows first what that will do.
@Controller
class IssueController {
    private final Plans plans;
    private final PlanQueries queries;
    private final PreviewIssue previews;
    private final PlanFrames frames;
    private final UnitQueries units;
    private final Clock clock;

    IssueController(Plans plans, PlanQueries queries, PreviewIssue previews, PlanFrames frames, UnitQueries units,
            Clock clock) {
        this.plans = plans;
        this.queries = queries;
        this.previews = previews;
        this.frames = frames;
        this.units = units;
        this.clock = clock;
    }

    @GetMapping("/plans/{id}/issue")
    String ask(@PathVariable String id, @RequestParam(defaultValue = "false") boolean decision, Model model) {
        var plan = queries.get(PlanId.of(id));
        var frame = frames.of(plan, "");
        var refusal = ActOffer.find(frame.offers(), PlanAct.ISSUE).map(ActOffer::refusal).orElse(null);
        model.addAttribute("page", refusal == null && frame.may(PlanAct.ISSUE)
                ? open(frame, plan, decision)
                : new IssuePage(frame, refusal, null, decision, false, List.of()));
        model.addAttribute("today", Vietnam.today(clock));
        return "plan/issue";
    }

    private IssuePage open(PlanFrame frame, Plan plan, boolean decision) {
        var preview = previews.of(plan, decision);
        var names = units.names(preview.byUnit().keySet());
        return new IssuePage(frame, null, preview, decision, plan.inForce() != null, preview.byUnit().entrySet()
                .stream().map(unit -> names.getOrDefault(unit.getKey(), "–") + " (" + unit.getValue() + ")").toList());
    }

    @PostMapping("/plans/{id}/issue")
    String issue(@PathVariable String id, @RequestParam int version, @RequestParam boolean decision,
            @RequestParam(required = false) @Nullable LocalDate date,
            @RequestParam(required = false) @Nullable LocalDate effectiveOn, RedirectAttributes redirect) {
        var day = date == null ? Vietnam.today(clock) : date;
        var plan = PlanId.of(id);
        plans.issue(plan, version, new IssueOrder(decision, day, effectiveOn == null ? day : effectiveOn));
        Toast.show(redirect, "plan.issue.done", queries.get(plan).label());
        return "redirect:/plans/" + id;
    }

    /// The document as it stands, with a gap for the number.
    @GetMapping("/plans/{id}/preview.{format:pdf|docx}")
    ResponseEntity<byte[]> preview(@PathVariable String id, @PathVariable String format,
            @RequestParam(defaultValue = "false") boolean decision) {
        return PrintAnswer.of(previews.document(queries.get(PlanId.of(id)), decision), format);
    }
}
