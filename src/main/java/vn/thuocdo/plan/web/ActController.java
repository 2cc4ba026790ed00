package vn.thuocdo.plan.web;

import static java.util.Objects.requireNonNullElse;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.thuocdo.kernel.Missing;
import vn.thuocdo.kernel.Refusal;
import vn.thuocdo.plan.ActOffer;
import vn.thuocdo.plan.PlanAct;
import vn.thuocdo.plan.PlanId;
import vn.thuocdo.plan.PlanQueries;
import vn.thuocdo.plan.Plans;
import vn.thuocdo.ui.Toast;

/// Acts on a plan as a whole that need a word or two: submit, withdraw, return, accept, amend, discard, close.
@Controller
class ActController {
    private static final List<PlanAct> ACTS = List.of(PlanAct.SUBMIT, PlanAct.WITHDRAW, PlanAct.RETURN, PlanAct.ACCEPT,
            PlanAct.AMEND, PlanAct.DISCARD, PlanAct.CLOSE);

    private final Plans plans;
    private final PlanQueries queries;
    private final PlanFrames frames;

    ActController(Plans plans, PlanQueries queries, PlanFrames frames) {
        this.plans = plans;
        this.queries = queries;
        this.frames = frames;
    }

    @GetMapping("/plans/{id}/acts/{act}")
    String ask(@PathVariable String id, @PathVariable String act, Model model) {
        var plan = queries.get(PlanId.of(id));
        var frame = frames.of(plan, "");
        var chosen = act(act);
        var refusal = ActOffer.find(frame.offers(), chosen).map(ActOffer::refusal).orElse(null);
        var obstacles = chosen == PlanAct.SUBMIT && frame.may(chosen)
                ? plans.obstacles(plan.id())
                : List.<Refusal>of();
        model.addAttribute("page", new ActPage(frame, chosen, refusal, obstacles));
        return "plan/act";
    }

    @PostMapping("/plans/{id}/acts/{act}")
    String perform(@PathVariable String id, @PathVariable String act, @RequestParam int version,
            @RequestParam(required = false) @Nullable String reason, RedirectAttributes redirect) {
        var plan = PlanId.of(id);
        var why = requireNonNullElse(reason, "");
        switch (act(act)) {
            case SUBMIT -> plans.submit(plan, version);
            case WITHDRAW -> plans.withdraw(plan, version);
            case RETURN -> plans.giveBack(plan, version, why);
            case ACCEPT -> plans.accept(plan, version);
            case AMEND -> plans.amend(plan, version, why);
            case DISCARD -> plans.discard(plan, version);
            case CLOSE -> plans.close(plan, version, why);
            case WRITE, ISSUE, START -> throw new Missing("record");
        }
        Toast.show(redirect, "plan.act." + act(act) + ".done");
        return "redirect:/plans" + (queries.find(plan).isPresent() ? "/" + id : "");
    }

    private static PlanAct act(String slug) {
        return ACTS.stream().filter(act -> act.name().toLowerCase(Locale.ROOT).equals(slug)).findFirst()
                .orElseThrow(() -> new Missing("record"));
    }
}
