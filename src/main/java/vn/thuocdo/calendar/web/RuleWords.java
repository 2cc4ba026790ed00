package vn.thuocdo.calendar.web;

import java.util.Arrays;
import java.util.List;
import vn.thuocdo.calendar.Rule;
import vn.thuocdo.calendar.RuleKind;
import vn.thuocdo.calendar.engine.DayOffRule;
import vn.thuocdo.calendar.engine.DeadlineUnit;
import vn.thuocdo.ui.Option;
import vn.thuocdo.ui.Page;

/// Rules and their values in words.
final class RuleWords {
    private RuleWords() {}

    static String name(Rule rule) {
        return Page.text("calendar.rule." + rule.code());
    }

    static String value(Rule rule, String value) {
        return switch (rule.kind()) {
            case NUMBER, LADDER -> value;
            case TERM -> {
                var parts = value.split(" ", 2);
                yield parts[0] + " " + Page.text("calendar.unit." + DeadlineUnit.of(parts[1]).orElseThrow().code());
            }
            case TIME -> value.isEmpty() ? Page.text("calendar.rule.none") : value;
            case FLAG -> Page.text("calendar.rule.flag." + value);
            case DAY_OFF -> Page.text("calendar.dayOff." + Page.slug(DayOffRule.valueOf(value)));
        };
    }

    /// The values to choose from; empty where the value is typed.
    static List<Option> options(RuleKind kind) {
        return switch (kind) {
            case FLAG -> Arrays.asList("true", "false").stream()
                    .map(value -> new Option(value, Page.text("calendar.rule.flag." + value))).toList();
            case DAY_OFF -> Option.of(DayOffRule.class, "calendar.dayOff");
            default -> List.of();
        };
    }
}
