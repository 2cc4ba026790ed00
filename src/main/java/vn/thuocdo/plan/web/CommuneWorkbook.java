package vn.thuocdo.plan.web;

import static vn.thuocdo.ui.Page.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thuocdo.document.Sheet;
import vn.thuocdo.document.Sheet.Column;
import vn.thuocdo.document.Sheet.Kind;
import vn.thuocdo.plan.figures.CommunePlan;

/// Plans of communes as a spreadsheet.
final class CommuneWorkbook {
    private CommuneWorkbook() {}

    static Sheet of(int year, List<CommunePlan> plans) {
        var columns = new ArrayList<>(List.of(column("plan.communes.commune", Kind.TEXT, 28),
                column("plan.history.number", Kind.TEXT, 16), column("plan.list.plan", Kind.TEXT, 50),
                column("plan.list.state", Kind.TEXT, 16), column("plan.sheet.total", Kind.NUMBER, 10)));
        CommunesPage.COLUMNS.forEach(standing -> columns
                .add(column("plan.communes." + standing.code(), Kind.NUMBER, 12)));
        columns.addAll(List.of(column("plan.sheet.percent-done", Kind.PERCENT, 10),
                column("plan.sheet.percent-gone", Kind.PERCENT, 12),
                column("plan.sheet.targets-met", Kind.NUMBER, 12), column("plan.list.targets", Kind.NUMBER, 10)));
        return new Sheet(text("plan.communes.title", Integer.toString(year)), "", columns,
                plans.stream().map(CommuneWorkbook::row).toList());
    }

    private static List<@Nullable Object> row(CommunePlan row) {
        var plan = row.plan();
        if (plan == null)
            return Arrays.asList(row.commune().name(), null, text("plan.communes.none"), null, null, null, null, null,
                    null, null, null, null, null, null);
        var tasks = row.tasks();
        return Arrays.asList(row.commune().name(), plan.number(), plan.title(), text("plan.state." + plan.state()),
                tasks.total(), tasks.done(), tasks.late(), tasks.near(), tasks.notStarted(), tasks.withoutEvidence(),
                row.percentDone(), row.gone(), row.targetsMet(), row.targetCount());
    }

    private static Column column(String key, Kind kind, int width) {
        return new Column(text(key), kind, width);
    }
}
