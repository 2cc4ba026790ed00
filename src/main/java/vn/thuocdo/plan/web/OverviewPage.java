package vn.thuocdo.plan.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.thuocdo.kernel.UnitId;
import vn.thuocdo.plan.figures.PlanSummary;
import vn.thuocdo.plan.unitplan.UnitPlanRow;
import vn.thuocdo.task.ExtensionRow;
import vn.thuocdo.task.Standing;
import vn.thuocdo.task.Tally;
import vn.thuocdo.task.TaskId;
import vn.thuocdo.task.TaskRow;
import vn.thuocdo.ui.Chart;
import vn.thuocdo.ui.Fact;
import vn.thuocdo.ui.Page;
import vn.thuocdo.ui.Share;

/// The dashboard of a plan. Each figure opens the list behind it.
///
/// @param frame      the plan
/// @param summary    its figures
/// @param facts      the figures beside the number of tasks done
/// @param names      names of units
/// @param late       the first late tasks
/// @param lateBy     how late each of them is, in words
/// @param extensions requests for more time that wait
/// @param months     tasks due by month
/// @param mayRemind  whether the reader reminds
/// @param mayDraft   whether the reader drafts chase letters and reports
public record OverviewPage(PlanFrame frame, PlanSummary summary, List<Fact> facts, Map<UnitId, String> names,
        List<TaskRow> late, Map<TaskId, String> lateBy, List<ExtensionRow> extensions, Chart months,
        boolean mayRemind, boolean mayDraft) {
    /// The parts of a bar.
    public List<Share> shares(Tally tally, String narrow, String value) {
        return Standing.parts().stream().map(standing -> new Share(Page.text("plan.bar." + standing.code()),
                tally.of(standing), look(standing), tasks("state", standing.code(), narrow, value))).toList();
    }

    /// The parts by which all bars are explained.
    public List<Share> legend() {
        return Standing.parts().stream()
                .map(standing -> new Share(Page.text("plan.bar." + standing.code()), 0, look(standing), "")).toList();
    }

    /// Address of tasks of the plan, narrowed by name, value, name, value.
    public String tasks(String... narrow) {
        var parameters = new ArrayList<Object>(List.of("plan", frame.plan().id()));
        if (!frame.agency().isEmpty())
            parameters.addAll(List.of("agency", frame.plan().agency()));
        parameters.addAll(List.of(narrow));
        return Page.url("/tasks", parameters.toArray());
    }

    /// The widest bar of a group.
    public long scale(Iterable<Tally> tallies) {
        var most = 1L;
        for (var tally : tallies)
            most = Math.max(most, tally.total());
        return most;
    }

    /// The plan of a unit, or null when it owes none.
    public @Nullable UnitPlanRow unitPlan(UnitId unit) {
        return summary.unitPlans().stream().filter(row -> row.unit().id().equals(unit)).findFirst().orElse(null);
    }

    private static String look(Standing standing) {
        return switch (standing) {
            case DONE -> "done";
            case IN_PROGRESS -> "doing";
            case NEAR -> "near";
            case LATE -> "late";
            default -> "none";
        };
    }
}
