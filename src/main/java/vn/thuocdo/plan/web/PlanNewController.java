package vn.thuocdo.plan.web;

import static vn.thuocdo.ui.Page.text;

import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.thuocdo.kernel.CurrentActor;
import vn.thuocdo.kernel.Permission;
import vn.thuocdo.kernel.Refused;
import vn.thuocdo.kernel.Vietnam;
import vn.thuocdo.plan.Plan;
import vn.thuocdo.plan.PlanFilter;
import vn.thuocdo.plan.PlanId;
import vn.thuocdo.plan.PlanPeriod;
import vn.thuocdo.plan.PlanQueries;
import vn.thuocdo.plan.Plans;
import vn.thuocdo.ui.Option;
import vn.thuocdo.ui.Tab;
import vn.thuocdo.ui.Toast;

/// The ways to begin a plan by hand or from an earlier one.
@Controller
class PlanNewController {
    private final Plans plans;
    private final PlanQueries queries;
    private final CurrentActor actors;
    private final Clock clock;

    PlanNewController(Plans plans, PlanQueries queries, CurrentActor actors, Clock clock) {
        this.plans = plans;
        this.queries = queries;
        this.actors = actors;
        this.clock = clock;
    }

    @GetMapping("/plans/new")
    String begin(@RequestParam(defaultValue = "hand") String way,
            @RequestParam(required = false) @Nullable String source, Model model) {
        actors.get().must(Permission.EDIT_PLANS);
        var copying = way.equals("copy");
        var year = Vietnam.today(clock).getYear();
        var earlier = queries.search(PlanFilter.ALL, null, 50).rows();
        var chosen = source == null && !earlier.isEmpty() ? earlier.getFirst().id().toString() : source;
        model.addAttribute("page", new PlanNewPage(copying, ways(copying), "", Integer.toString(year),
                PlanListController.kinds(), spans(), earlier.stream().map(PlanNewController::option).toList(),
                chosen == null ? "" : chosen));
        return "plan/new";
    }

    @PostMapping("/plans")
    String draft(PlanForm form, RedirectAttributes redirect) {
        var id = plans.draft(form.draft());
        Toast.show(redirect, "plan.new.done");
        return "redirect:/plans/" + id + "/items";
    }

    @PostMapping("/plans/copies")
    String copy(@RequestParam(defaultValue = "") String source, @RequestParam @Nullable String year,
            RedirectAttributes redirect) {
        if (source.isEmpty())
            throw Refused.at("source", "plan.new.copy.source-missing");
        var id = plans.copy(PlanId.of(source), PlanForm.year(year));
        Toast.show(redirect, "plan.new.copy.done");
        return "redirect:/plans/" + id + "/items";
    }

    static List<Option> spans() {
        return Stream.of(PlanPeriod.Span.values())
                .map(span -> new Option(span.name(), text("plan.span." + span))).toList();
    }

    private static List<Tab> ways(boolean copying) {
        return List.of(new Tab(text("plan.begin.hand"), "/plans/new", !copying),
                new Tab(text("plan.begin.copy"), "/plans/new?way=copy", copying),
                new Tab(text("plan.begin.import"), "/plans/imports/new", false));
    }

    private static Option option(Plan plan) {
        return new Option(plan.id().toString(), plan.label() + " (" + plan.period().year() + ")");
    }
}
