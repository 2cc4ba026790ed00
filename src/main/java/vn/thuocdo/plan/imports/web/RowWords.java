package vn.thuocdo.plan.imports.web;

import static vn.thuocdo.ui.Page.date;
import static vn.thuocdo.ui.Page.text;
import static vn.thuocdo.ui.Page.texts;

import vn.thuocdo.plan.content.Goal;
import vn.thuocdo.plan.content.Operator;
import vn.thuocdo.plan.imports.Proposal;
import vn.thuocdo.plan.imports.ReviewRow;
import vn.thuocdo.plan.imports.RowContent;
import vn.thuocdo.plan.imports.RowDoubt;
import vn.thuocdo.task.due.DueWords;
import vn.thuocdo.plan.web.ItemWords;
import vn.thuocdo.task.due.DueCodes;

/// Rows that were read, in words.
public final class RowWords {
    private RowWords() {}

    /// A doubt as a question.
    public static String doubt(RowDoubt doubt) {
        return text("plan.import.doubt." + doubt.code(), doubt.arguments().toArray());
    }

    /// Whether an open question of the row concerns one of its columns: `text`, `lead` or `mark`.
    public static boolean asks(ReviewRow row, String column) {
        return row.doubts().stream().anyMatch(doubt -> !doubt.settled() && column(doubt).equals(column));
    }

    private static String column(RowDoubt doubt) {
        return switch (doubt.field()) {
            case "lead", "coordinators" -> "lead";
            case "due", "quantity" -> "mark";
            default -> "text";
        };
    }

    /// An answer to a question.
    public static String answer(Proposal answer) {
        return text("plan.import.answer." + answer.code(), answer.arguments().toArray());
    }

    /// Who leads, or a dash.
    public static String leads(RowContent row) {
        return row.leads().isEmpty() ? "–" : String.join("; ", row.leads());
    }

    /// The mark of a target with its day, or the due rule of a task.
    public static String mark(RowContent row) {
        if (!row.target())
            return DueWords.of(DueCodes.parse(row.due()), texts());
        var operator = row.operator() == null ? Operator.EXISTS : row.operator();
        var upTo = operator == Operator.BETWEEN ? row.upTo() : null;
        var goal = ItemWords.goal(new Goal(operator, operator.counts() ? row.value() : null, upTo,
                operator == Operator.EXISTS ? "" : row.unit()));
        return row.targetDue() == null ? goal : goal + " · " + date(row.targetDue());
    }
}
