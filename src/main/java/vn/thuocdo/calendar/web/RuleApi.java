package vn.thuocdo.calendar.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import vn.thuocdo.calendar.ChangeRule;
import vn.thuocdo.calendar.Rule;
import vn.thuocdo.calendar.RuleDraft;
import vn.thuocdo.calendar.RuleValue;
import vn.thuocdo.calendar.Rules;
import vn.thuocdo.kernel.CurrentActor;
import vn.thuocdo.kernel.Missing;
import vn.thuocdo.kernel.Refused;
import vn.thuocdo.kernel.Vietnam;
import vn.thuocdo.ui.Texts;

/// Rule data for programs.
@RestController
@RequestMapping("/api/v1/rules")
@Tag(name = "rules")
class RuleApi {
    private final Rules rules;
    private final ChangeRule change;
    private final CurrentActor actor;
    private final MessageSource messages;
    private final Clock clock;

    RuleApi(Rules rules, ChangeRule change, CurrentActor actor, MessageSource messages, Clock clock) {
        this.rules = rules;
        this.change = change;
        this.actor = actor;
        this.messages = messages;
        this.clock = clock;
    }

    record ValueView(LocalDate from, String value, String basis, String status, boolean national, String reason,
            String person) {
        static ValueView of(RuleValue value) {
            return new ValueView(value.from(), value.value(), value.basis(), value.status().name(),
                    value.isNational(), value.reason(), value.person());
        }
    }

    record RuleView(String code, String kind, String name, ValueView value) {}

    record NewValue(@Nullable LocalDate from, @Nullable String value, @Nullable String basis,
            @Nullable String reason) {}

    @GetMapping
    @Operation(summary = "The rules of deadlines with the values in force in my agency on a day, today by default")
    List<RuleView> list(@RequestParam(required = false) @Nullable LocalDate on, Locale locale) {
        var day = on == null ? Vietnam.today(clock) : on;
        var texts = new Texts(messages, locale);
        return Stream.of(Rule.values()).map(rule -> new RuleView(rule.code(), rule.kind().name(),
                texts.text("calendar.rule." + rule.code()),
                ValueView.of(rules.value(rule, actor.get().agency(), day)))).toList();
    }

    @GetMapping("/{code}")
    @Operation(summary = "All values of a rule that concern my agency, the latest first")
    List<ValueView> history(@PathVariable String code) {
        return rules.history(rule(code), actor.get().agency()).stream().map(ValueView::of).toList();
    }

    @PostMapping("/{code}/values")
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(summary = "Sets a value of my agency from a day on")
    ValueView set(@PathVariable String code, @RequestBody NewValue body) {
        var from = body.from();
        if (from == null)
            throw Refused.at("from", "calendar.rule.fromMissing");
        return ValueView.of(change.set(new RuleDraft(rule(code), from, text(body.value()), text(body.basis()),
                text(body.reason()))));
    }

    @DeleteMapping("/{code}/values/{from}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Takes back a value of my agency that is not yet in force")
    void withdraw(@PathVariable String code, @PathVariable LocalDate from) {
        change.withdraw(rule(code), from);
    }

    private static Rule rule(String code) {
        return Rule.of(code).orElseThrow(() -> new Missing("rule"));
    }

    private static String text(@Nullable String text) {
        return Objects.requireNonNullElse(text, "");
    }
}
