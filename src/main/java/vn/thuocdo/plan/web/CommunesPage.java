package vn.thuocdo.plan.web;

import java.util.List;
import vn.thuocdo.plan.figures.CommunePlan;
import vn.thuocdo.task.Standing;
import vn.thuocdo.ui.Page;
import vn.thuocdo.ui.Tab;

/// Plans of communes side by side.
///
/// @param year  the year
/// @param years years to choose from
/// @param rows  the plans, commune by commune
public record CommunesPage(int year, List<Tab> years, List<CommunePlan> rows) {
    /// The columns that count tasks.
    public static final List<Standing> COLUMNS = List.of(Standing.DONE, Standing.LATE, Standing.NEAR,
            Standing.NOT_STARTED, Standing.WITHOUT_EVIDENCE);

    /// Address of the tasks behind a figure.
    public String tasks(CommunePlan row, Standing standing) {
        return row.plan() == null
                ? ""
                : Page.url("/tasks", "plan", row.plan().id(), "agency", row.plan().agency(), "state", standing.code());
    }

    /// Tasks that stand in a way, over all plans.
    public int total(Standing standing) {
        return rows.stream().mapToInt(row -> row.tasks().of(standing)).sum();
    }

    /// Tasks of all plans.
    public int total() {
        return rows.stream().mapToInt(row -> row.tasks().total()).sum();
    }

    /// How much of all tasks is done, 0 to 100, rounded.
    public int percentDone() {
        return total() == 0 ? 0 : Math.round(100f * total(Standing.DONE) / total());
    }
}
