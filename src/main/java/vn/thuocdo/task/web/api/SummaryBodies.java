package vn.thuocdo.task.web.api;

import java.util.Comparator;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.thuocdo.task.Areas;
import vn.thuocdo.task.NameBook;
import vn.thuocdo.task.TaskSummary;
import vn.thuocdo.ui.Page;

/// Makes figures of tasks for programs.
@Component
class SummaryBodies {
    private final NameBook names;

    SummaryBodies(NameBook names) {
        this.names = names;
    }

    SummaryBody of(TaskSummary summary) {
        return new SummaryBody(summary.nearDays(), summary.whole(), areas(summary), units(summary),
                summary.byMonth().entrySet().stream().map(each -> new SummaryBody.Month(each.getKey().toString(),
                        each.getValue().due(), each.getValue().done(), each.getValue().late(),
                        each.getValue().open())).toList());
    }

    private static List<SummaryBody.Area> areas(TaskSummary summary) {
        return summary.byArea().entrySet().stream()
                .sorted(Comparator.comparingInt(each -> Areas.CODES.indexOf(each.getKey())))
                .map(each -> new SummaryBody.Area(each.getKey(), Page.text("task.area." + each.getKey()),
                        each.getValue()))
                .toList();
    }

    private List<SummaryBody.Unit> units(TaskSummary summary) {
        var named = names.of(summary.byLead().keySet(), List.of());
        return summary.byLead().entrySet().stream()
                .map(each -> new SummaryBody.Unit(Named.of(each.getKey(), named), each.getValue()))
                .sorted(Comparator.comparing(each -> each.unit().name())).toList();
    }
}
