package vn.thuocdo.plan.web;

import static vn.thuocdo.ui.Page.text;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.thuocdo.plan.PlanId;
import vn.thuocdo.plan.PlanQueries;
import vn.thuocdo.plan.PlanTexts;
import vn.thuocdo.task.Areas;
import vn.thuocdo.plan.content.PlanText.SectionKind;
import vn.thuocdo.ui.Option;
import vn.thuocdo.ui.Toast;

/// Reads and writes the text of a plan.
@Controller
class TextController {
    private final PlanTexts texts;
    private final PlanQueries plans;
    private final PlanFrames frames;
    private final UnitChoice units;

    TextController(PlanTexts texts, PlanQueries plans, PlanFrames frames, UnitChoice units) {
        this.texts = texts;
        this.plans = plans;
        this.frames = frames;
        this.units = units;
    }

    @GetMapping("/plans/{id}/content")
    String read(@PathVariable String id, @RequestParam(required = false) @Nullable Integer edition, Model model) {
        var plan = plans.get(PlanId.of(id));
        var shown = plans.edition(plan, edition == null ? plan.shownEdition() : edition);
        var items = plans.items(plan, shown.edition());
        model.addAttribute("page",
                new ContentPage(frames.of(plan, "content"), shown, items, units.words(items)));
        return "plan/content";
    }

    @GetMapping("/plans/{id}/text")
    String edit(@PathVariable String id, Model model) {
        var plan = plans.forWriting(PlanId.of(id));
        model.addAttribute("page",
                new TextPage(frames.of(plan, "content"), plans.edition(plan, plan.edition()), sections()));
        return "plan/text";
    }

    @PostMapping("/plans/{id}/text")
    String write(@PathVariable String id, @RequestParam Map<String, String> fields, RedirectAttributes redirect) {
        var form = new TextForm(fields);
        texts.write(PlanId.of(id), form.version(), form.text());
        Toast.show(redirect, "plan.text.saved");
        return "redirect:/plans/" + id + (form.goesOn() ? "/text#sections" : "/content");
    }

    @GetMapping("/plans/{id}/description")
    String describe(@PathVariable String id, Model model) {
        var plan = plans.forWriting(PlanId.of(id));
        model.addAttribute("frame", frames.of(plan, "content"));
        model.addAttribute("spans", PlanNewController.spans());
        return "plan/description";
    }

    @PostMapping("/plans/{id}/description")
    String describe(@PathVariable String id, PlanForm form, RedirectAttributes redirect) {
        texts.describe(PlanId.of(id), form.read(), form.period(), form.name(), form.unitPlansDue());
        Toast.show(redirect, "plan.text.saved");
        return "redirect:/plans/" + id + "/content";
    }

    private static List<Option> sections() {
        var kinds = Stream.of(SectionKind.values()).filter(kind -> kind != SectionKind.AREA)
                .map(kind -> new Option("add-" + kind, text("plan.section." + kind)));
        var areas = Areas.CODES.stream()
                .map(area -> new Option("add-AREA-" + area, text("task.area." + area)));
        return Stream.concat(kinds, areas).toList();
    }
}
