package vn.thuocdo.plan.imports;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thuocdo.plan.content.Operator;

/// What a row says, as it was read and as a person may correct it. Units are names as the plan writes them.
///
/// @param target       whether it is a target; otherwise a task
/// @param area         code of the area
/// @param heading      headings above it in the source
/// @param text         its words
/// @param operator     how a target is compared; null for tasks
/// @param value        the target's value, or null
/// @param upTo         upper end of a range, or null
/// @param unit         unit of the value, or the name of the level
/// @param scope        what the value is measured on
/// @param targetDue    the target's day, or null
/// @param objective    the objective that a task serves, or null
/// @param product      the task's product, or null
/// @param leads        names of the leading units
/// @param coordinators names of the coordinating units
/// @param due          the task's due rule in the text form of `DueCodes`
/// @param dueText      the words of the plan for it, or null
/// @param criterion    criterion of the index that it names, or null
public record RowContent(boolean target, String area, String heading, String text, @Nullable Operator operator,
        @Nullable BigDecimal value, @Nullable BigDecimal upTo, String unit, String scope, @Nullable LocalDate targetDue,
        @Nullable String objective, @Nullable String product, List<String> leads, List<String> coordinators, String due,
        @Nullable String dueText, @Nullable String criterion) {
    public RowContent {
        leads = List.copyOf(leads);
        coordinators = List.copyOf(coordinators);
    }

    /// The same with other words.
    public RowContent text(String words) {
        return new RowContent(target, area, heading, words, operator, value, upTo, unit, scope, targetDue, objective,
                product, leads, coordinators, due, dueText, criterion);
    }

    /// The same led by others.
    RowContent leads(List<String> names) {
        return new RowContent(target, area, heading, text, operator, value, upTo, unit, scope, targetDue, objective,
                product, names, coordinators, due, dueText, criterion);
    }

    /// The same with the help of others.
    RowContent coordinators(List<String> names) {
        return new RowContent(target, area, heading, text, operator, value, upTo, unit, scope, targetDue, objective,
                product, leads, names, due, dueText, criterion);
    }

    /// The same due by another rule, or for a target on another day.
    RowContent due(String rule, @Nullable LocalDate day) {
        return new RowContent(target, area, heading, text, operator, value, upTo, unit, scope, day, objective,
                product, leads, coordinators, rule, dueText, criterion);
    }

    /// The same with another single value.
    RowContent goal(Operator compared, BigDecimal mark) {
        return new RowContent(target, area, heading, text, compared, mark, null, unit, scope, targetDue, objective,
                product, leads, coordinators, due, dueText, criterion);
    }
}
