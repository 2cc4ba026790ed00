package vn.thuocdo.calendar;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// All values of all rules that concern one agency: the nation's and its own.
///
/// @param edition the data it was made from
/// @param values  in any order
record RuleBook(CalendarStore.Edition edition, List<RuleValue> values) {
    RuleBook {
        values = List.copyOf(values);
    }

    /// The value in force on a day: the agency's latest, else the nation's latest; before the first one, the first.
    RuleValue on(Rule rule, LocalDate day) {
        RuleValue own = null;
        RuleValue national = null;
        for (var value : history(rule).reversed()) {
            if (value.from().isAfter(day))
                continue;
            if (value.isNational())
                national = value;
            else
                own = value;
        }
        return own != null ? own : national != null ? national : first(rule);
    }

    private RuleValue first(Rule rule) {
        return history(rule).stream().filter(RuleValue::isNational).reduce((newer, older) -> older)
                .orElseThrow(() -> new IllegalStateException("the rule has no value: " + rule));
    }

    /// All values of a rule, the latest first.
    List<RuleValue> history(Rule rule) {
        var found = new ArrayList<RuleValue>();
        for (var value : values)
            if (value.rule() == rule)
                found.add(value);
        found.sort(Comparator.comparing(RuleValue::from).reversed());
        return found;
    }

    /// The agency's own value of exactly that first day.
    @Nullable
    RuleValue own(Rule rule, LocalDate from) {
        return values.stream().filter(value -> value.rule() == rule && value.from().equals(from) && !value
                .isNational()).findFirst().orElse(null);
    }
}
