package vn.thuocdo.plan.imports;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.thuocdo.plan.content.Operator;
import vn.thuocdo.task.due.DueCodes;
import vn.thuocdo.task.due.DueRule;

/// The answers that a question of the reader may have, at most three; the first is what was read.
public final class Proposals {
    private Proposals() {}

    /// Answers to the first open question of a row; none for a row without questions.
    public static List<Proposal> of(ReviewRow row) {
        return row.question().map(doubt -> of(doubt, row.content())).orElse(List.of());
    }

    private static List<Proposal> of(RowDoubt doubt, RowContent row) {
        return switch (doubt.code()) {
            case "impossible-date" -> List.of(Proposal.of("take-day", row, argument(doubt, 1)),
                    Proposal.of("end-of-plan", atPlanEnd(row)));
            case "year-assumed" -> List.of(Proposal.of("take", row), Proposal.of("end-of-plan", atPlanEnd(row)));
            case "due-unclear" -> List.of(Proposal.of("keep-words", row, argument(doubt, 0)),
                    Proposal.of("continuous", row.due(DueCodes.of(new DueRule.Continuous()), row.targetDue())),
                    Proposal.of("end-of-plan", atPlanEnd(row)));
            case "due-missing" -> List.of(Proposal.of("end-of-plan", atPlanEnd(row)),
                    Proposal.of("continuous", row.due(DueCodes.of(new DueRule.Continuous()), row.targetDue())));
            case "lead-missing" -> List.of(Proposal.of("leave-open", row));
            case "lead-from-text" -> List.of(Proposal.of("take-unit", row, argument(doubt, 0)),
                    Proposal.of("leave-open", row.leads(List.of())));
            case "lead-assumed-first" -> List.of(Proposal.of("take-unit", row, argument(doubt, 0)),
                    Proposal.of("all-lead", allLead(row)));
            case "lead-wildcard" -> List.of(Proposal.of("everyone", row),
                    Proposal.of("leave-open", row.leads(List.of())));
            case "range" -> range(doubt, row);
            case "approximate" ->
                List.of(Proposal.of("at-least", with(row, Operator.AT_LEAST, row.value()), argument(doubt, 0)),
                        Proposal.of("exactly", with(row, Operator.EXACTLY, row.value()), argument(doubt, 0)));
            case "contradicts" -> List.of(Proposal.of("keep-both", row), Proposal.of("leave-out", null));
            default -> List.of(Proposal.of("take", row));
        };
    }

    private static List<Proposal> range(RowDoubt doubt, RowContent row) {
        var upTo = row.upTo();
        if (row.operator() != Operator.BETWEEN || upTo == null)
            return List.of(Proposal.of("take", row));
        return List.of(Proposal.of("between", row, argument(doubt, 0), argument(doubt, 1)),
                Proposal.of("at-least", with(row, Operator.AT_LEAST, row.value()), argument(doubt, 0)),
                Proposal.of("at-least", with(row, Operator.AT_LEAST, upTo), argument(doubt, 1)));
    }

    private static RowContent with(RowContent row, Operator operator, @Nullable BigDecimal value) {
        return value == null ? row : row.goal(operator, value);
    }

    private static RowContent atPlanEnd(RowContent row) {
        return row.due(DueCodes.of(new DueRule.Inherited()), null);
    }

    private static RowContent allLead(RowContent row) {
        var all = new ArrayList<>(row.leads());
        row.coordinators().stream().filter(name -> !all.contains(name)).forEach(all::add);
        return row.leads(all).coordinators(List.of());
    }

    private static String argument(RowDoubt doubt, int at) {
        return Optional.of(doubt.arguments()).filter(all -> all.size() > at).map(all -> all.get(at)).orElse("");
    }
}
