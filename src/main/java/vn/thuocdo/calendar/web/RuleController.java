package vn.thuocdo.calendar.web;

import java.time.LocalDate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.thuocdo.calendar.ChangeRule;
import vn.thuocdo.calendar.Rule;
import vn.thuocdo.calendar.RuleDraft;
import vn.thuocdo.calendar.Rules;
import vn.thuocdo.kernel.Actor;
import vn.thuocdo.kernel.CurrentActor;
import vn.thuocdo.kernel.Missing;
import vn.thuocdo.kernel.Permission;
import vn.thuocdo.kernel.Refused;
import vn.thuocdo.ui.Page;
import vn.thuocdo.ui.Toast;

/// The rule data of deadlines: what is in force, what was, and a new version from a day on.
@Controller
@RequestMapping("/settings/rules")
class RuleController {
    private final Rules rules;
    private final ChangeRule change;
    private final CurrentActor actor;

    RuleController(Rules rules, ChangeRule change, CurrentActor actor) {
        this.rules = rules;
        this.change = change;
        this.actor = actor;
    }

    @GetMapping
    String list(Model model) {
        var agency = manager().agency();
        model.addAttribute("page", new RuleListPage(Stream.of(Rule.values())
                .map(rule -> RuleListPage.Row.of(rules.value(rule, agency, Page.today()))).toList()));
        return "calendar/rules";
    }

    @GetMapping("/{code}")
    String show(@PathVariable String code, Model model) {
        var agency = manager().agency();
        var rule = rule(code);
        var present = rules.value(rule, agency, Page.today());
        model.addAttribute("page", new RulePage("/settings/rules/" + code, rule, RuleWords.name(rule),
                present.value(), rules.history(rule, agency).stream()
                        .map(value -> RulePage.Row.of(value, value.equals(present))).toList()));
        return "calendar/rule";
    }

    @PostMapping("/{code}/values")
    String set(@PathVariable String code, @RequestParam(required = false) @Nullable LocalDate from,
            @RequestParam(defaultValue = "") String value, @RequestParam(defaultValue = "") String basis,
            @RequestParam(defaultValue = "") String reason, RedirectAttributes redirect) {
        if (from == null)
            throw Refused.at("from", "calendar.rule.fromMissing");
        var set = change.set(new RuleDraft(rule(code), from, value, basis, reason));
        Toast.show(redirect, "calendar.rule.saved", RuleWords.value(set.rule(), set.value()), set.from());
        return "redirect:/settings/rules/" + code;
    }

    @PostMapping("/{code}/values/{from}/removal")
    String withdraw(@PathVariable String code, @PathVariable LocalDate from, RedirectAttributes redirect) {
        change.withdraw(rule(code), from);
        Toast.show(redirect, "calendar.rule.removed");
        return "redirect:/settings/rules/" + code;
    }

    private Actor manager() {
        var acting = actor.get();
        acting.must(Permission.MANAGE_CALENDARS);
        return acting;
    }

    private static Rule rule(String code) {
        return Rule.of(code).orElseThrow(() -> new Missing("rule"));
    }
}
