package vn.thuocdo.plan.imports.web;

import static vn.thuocdo.ui.Page.text;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import vn.thuocdo.plan.imports.LeadQuestion;
import vn.thuocdo.plan.imports.PlanImport;
import vn.thuocdo.plan.imports.ReviewRow;
import vn.thuocdo.ui.Option;

/// The question for the leads of tasks that name nobody.
///
/// @param tasks how many tasks it is about; 0 when it is not asked
/// @param areas their areas, each with its count, behind all of them
public record LeadsAsked(int tasks, List<Option> areas) {
    static LeadsAsked of(PlanImport found, List<ReviewRow> rows) {
        if (!LeadQuestion.open(found, rows))
            return new LeadsAsked(0, List.of());
        var asked = LeadQuestion.rows(rows);
        var counts = new LinkedHashMap<String, Integer>();
        asked.forEach(row -> counts.merge(row.content().area(), 1, Integer::sum));
        var areas = new ArrayList<>(List.of(new Option("", text("plan.import.leads.all", asked.size()))));
        counts.forEach((area, count) -> areas.add(new Option(area,
                text("plan.import.leads.area", text("task.area." + area), count))));
        return new LeadsAsked(asked.size(), areas);
    }
}
