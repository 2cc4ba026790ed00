package vn.thuocdo.calendar.web;

import java.time.LocalDate;
import java.util.List;
import vn.thuocdo.calendar.Rule;
import vn.thuocdo.calendar.RuleKind;
import vn.thuocdo.calendar.RuleValue;
import vn.thuocdo.ui.Option;
import vn.thuocdo.ui.Page;

/// One rule: its values by date, and the form of a new one.
///
/// @param path    its path
/// @param rule    the rule
/// @param name    what it says
/// @param present the value in force, in its written form
/// @param rows    all values, the latest first
public record RulePage(String path, Rule rule, String name, String present, List<Row> rows) {
    /// One value.
    ///
    /// @param from    the first day
    /// @param value   the value in words
    /// @param basis   the law or document behind it
    /// @param source  who set it, in words
    /// @param status  how far it can be relied on, in words
    /// @param reason  why
    /// @param made    who wrote it down and when
    /// @param inForce whether it holds today
    /// @param future  whether it can still be taken back
    public record Row(LocalDate from, String value, String basis, String source, String status, String reason,
            String made, boolean inForce, boolean future) {
        static Row of(RuleValue value, boolean inForce) {
            return new Row(value.from(), RuleWords.value(value.rule(), value.value()), value.basis(),
                    Page.text("calendar.source." + (value.isNational() ? "nation" : "agency")),
                    Page.text("calendar.status." + Page.slug(value.status())), value.reason(),
                    value.person() + ", " + Page.stamp(value.madeAt()), inForce,
                    !value.isNational() && value.from().isAfter(Page.today()));
        }
    }

    /// The values to choose from; empty where the value is typed.
    public List<Option> options() {
        return RuleWords.options(rule.kind());
    }

    /// How the value is typed, in words.
    public String hint() {
        return Page.text("calendar.rule.hint." + Page.slug(rule.kind()));
    }

    /// Whether the value may be left empty.
    public boolean optional() {
        return rule.kind() == RuleKind.TIME;
    }
}
