package vn.thuocdo.plan.imports;

import java.util.List;

/// Plans without annex often name nobody for their tasks. That is asked once for all of them, not task by task.
public final class LeadQuestion {
    /// From so many tasks on the question is put for all together.
    static final int FEW = 3;

    private LeadQuestion() {}

    /// The taken tasks that name no lead.
    public static List<ReviewRow> rows(List<ReviewRow> rows) {
        return rows.stream().filter(row -> row.state().taken() && !row.content().target()
                && row.content().leads().isEmpty()).toList();
    }

    /// Whether a person has to answer it before the import becomes a plan.
    public static boolean open(PlanImport of, List<ReviewRow> rows) {
        return !of.leadsSettled() && rows(rows).size() >= FEW;
    }

    /// How many questions are open: doubtful rows, and this one.
    public static long questions(PlanImport of, List<ReviewRow> rows) {
        return rows.stream().filter(row -> row.state() == RowState.DOUBTFUL).count() + (open(of, rows) ? 1 : 0);
    }
}
