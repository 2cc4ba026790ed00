package vn.thuocdo.plan.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import vn.thuocdo.identity.AccountQueries;
import vn.thuocdo.kernel.AccountId;
import vn.thuocdo.plan.Plan;
import vn.thuocdo.plan.PlanEdition;
import vn.thuocdo.plan.PlanId;
import vn.thuocdo.plan.PlanQueries;
import vn.thuocdo.plan.content.ItemChange;
import vn.thuocdo.plan.content.PlanItem;
import vn.thuocdo.plan.content.PlanText;
import vn.thuocdo.plan.web.HistoryPage.TextChange;
import vn.thuocdo.ui.Page;

/// The editions of a plan, side by side.
@Controller
class HistoryController {
    private final PlanQueries plans;
    private final PlanFrames frames;
    private final UnitChoice units;
    private final AccountQueries accounts;

    HistoryController(PlanQueries plans, PlanFrames frames, UnitChoice units, AccountQueries accounts) {
        this.plans = plans;
        this.frames = frames;
        this.units = units;
        this.accounts = accounts;
    }

    @GetMapping("/plans/{id}/history")
    String show(@PathVariable String id, @RequestParam(required = false) @Nullable Integer from,
            @RequestParam(required = false) @Nullable Integer to, Model model) {
        var plan = plans.get(PlanId.of(id));
        var editions = plans.editions(plan);
        var newer = to == null ? editions.getFirst().edition() : to;
        var older = from == null ? newer - 1 : from;
        var before = older < 1 ? List.<PlanItem>of() : plans.items(plan, older);
        var after = plans.items(plan, newer);
        model.addAttribute("page", new HistoryPage(frames.of(plan, "history"), editions, people(editions), older,
                newer, older < 1 ? List.of() : ItemChange.between(before, after),
                older < 1 ? List.of() : texts(text(plan, older), text(plan, newer)),
                units.words(Stream.concat(before.stream(), after.stream()).toList())));
        return "plan/history";
    }

    private PlanText text(Plan plan, int edition) {
        return plans.edition(plan, edition).text();
    }

    private Map<AccountId, String> people(List<PlanEdition> editions) {
        return accounts.named(editions.stream().map(PlanEdition::issuedBy).filter(Objects::nonNull)
                .collect(Collectors.toSet()));
    }

    private static List<TextChange> texts(PlanText before, PlanText after) {
        var old = parts(before);
        var now = parts(after);
        var headings = new LinkedHashSet<>(now.keySet());
        headings.addAll(old.keySet());
        var changes = new ArrayList<TextChange>();
        for (var heading : headings) {
            var was = old.getOrDefault(heading, "");
            var is = now.getOrDefault(heading, "");
            if (!was.equals(is))
                changes.add(new TextChange(heading, was, is));
        }
        return changes;
    }

    private static Map<String, String> parts(PlanText text) {
        var parts = new LinkedHashMap<String, String>();
        text.sections().forEach(section -> parts.merge(section.heading(), section.body(), (a, b) -> a + "\n" + b));
        parts.put(Page.text("plan.text.bases"), String.join("\n", text.bases()));
        parts.put(Page.text("plan.text.closing"), text.closing());
        parts.put(Page.text("plan.text.recipients"), String.join("\n", text.recipients()));
        return parts;
    }
}
