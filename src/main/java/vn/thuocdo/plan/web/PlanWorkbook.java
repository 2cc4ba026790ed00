package vn.thuocdo.plan.web;

import static vn.thuocdo.ui.Page.moment;
import static vn.thuocdo.ui.Page.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.thuocdo.document.Sheet;
import vn.thuocdo.document.Sheet.Column;
import vn.thuocdo.document.Sheet.Kind;
import vn.thuocdo.kernel.UnitId;
import vn.thuocdo.plan.Plan;
import vn.thuocdo.plan.PlanId;
import vn.thuocdo.plan.ItemCounts;
import vn.thuocdo.plan.figures.PlanSummary;
import vn.thuocdo.plan.figures.TargetCount;
import vn.thuocdo.plan.target.TargetStanding;
import vn.thuocdo.plan.target.TargetStatus;
import vn.thuocdo.task.Tally;

/// Lists and dashboards of plans as spreadsheets.
final class PlanWorkbook {
    private PlanWorkbook() {}

    /// The list of plans.
    static Sheet plans(List<Plan> plans, Map<PlanId, ItemCounts> counts) {
        var rows = plans.stream().map(plan -> {
            var items = counts.getOrDefault(plan.id(), ItemCounts.NONE);
            return row(plan.number(), plan.title(), text("plan.kind." + plan.kind()), plan.period().year(),
                    items.targets(), items.tasks(), plan.issuedOn(), text("plan.state." + plan.state()));
        }).toList();
        return new Sheet(text("plan.list.title"), "", List.of(column("plan.history.number", Kind.TEXT, 18),
                column("plan.list.plan", Kind.TEXT, 60), column("plan.list.kind", Kind.TEXT, 24),
                column("plan.new.year", Kind.TEXT, 8), column("plan.list.targets", Kind.NUMBER, 10),
                column("plan.list.tasks", Kind.NUMBER, 10), column("plan.list.issued", Kind.DATE, 14),
                column("plan.list.state", Kind.TEXT, 20)), rows);
    }

    /// The dashboard of a plan: as a whole, by area, by unit.
    static Sheet summary(Plan plan, PlanSummary summary, Map<UnitId, String> names) {
        var rows = new ArrayList<List<@Nullable Object>>();
        rows.add(tally(text("plan.sheet.whole"), text("plan.sheet.whole"), summary.tasks().whole(),
                summary.percentGone(),
                new TargetCount((int) summary.targets(TargetStatus.MET), (int) summary.targetCount())));
        for (var area : summary.areas())
            rows.add(tally(text("plan.overview.area"), text("task.area." + area), summary.in(area), null,
                    summary.targetsIn().getOrDefault(area, TargetCount.NONE)));
        summary.tasks().byLead().forEach((unit, tally) -> rows
                .add(tally(text("plan.overview.unit"), names.getOrDefault(unit, "–"), tally, null)));
        return new Sheet(plan.label() + " – " + plan.title(), text("plan.sheet.as-of", moment(summary.asOf())),
                List.of(column("plan.sheet.group", Kind.TEXT, 14), column("plan.sheet.name", Kind.TEXT, 44),
                        column("plan.sheet.total", Kind.NUMBER, 10), column("plan.bar.done", Kind.NUMBER, 10),
                        column("plan.bar.in-progress", Kind.NUMBER, 10), column("plan.bar.near", Kind.NUMBER, 12),
                        column("plan.bar.late", Kind.NUMBER, 10), column("plan.bar.not-started", Kind.NUMBER, 12),
                        column("plan.figure.without-evidence", Kind.NUMBER, 14),
                        column("plan.figure.extension-asked", Kind.NUMBER, 14),
                        column("plan.sheet.percent-done", Kind.PERCENT, 10),
                        column("plan.sheet.percent-gone", Kind.PERCENT, 10),
                        column("plan.sheet.targets-met", Kind.NUMBER, 12),
                        column("plan.list.targets", Kind.NUMBER, 10)),
                rows);
    }

    /// Targets of a plan.
    static Sheet targets(Plan plan, List<TargetStanding> standings, ItemWords words) {
        var rows = standings.stream().map(row -> row(row.target().code(), text("task.area." + row.target().area()),
                row.target().text(), ItemWords.goal(row.target().goal()),
                row.last() == null ? null : ItemWords.reading(row.last().reading(), row.target().goal()),
                row.last() == null ? null : row.last().measuredOn(), words.unit(row.target().responsible()), row.due(),
                text("plan.target.status." + row.status()))).toList();
        return new Sheet(plan.label() + " – " + text("plan.view.targets"), "",
                List.of(column("plan.items.code", Kind.TEXT, 8), column("plan.overview.area", Kind.TEXT, 26),
                        column("plan.targets.target", Kind.TEXT, 60), column("plan.targets.goal", Kind.TEXT, 14),
                        column("plan.targets.reading", Kind.TEXT, 14), column("plan.target.measured-on", Kind.DATE, 12),
                        column("plan.targets.unit", Kind.TEXT, 28), column("plan.targets.due", Kind.DATE, 12),
                        column("plan.targets.status", Kind.TEXT, 16)),
                rows);
    }

    private static List<@Nullable Object> tally(String group, String name, Tally tally, @Nullable Integer gone) {
        return tally(group, name, tally, gone, TargetCount.NONE);
    }

    private static List<@Nullable Object> tally(String group, String name, Tally tally, @Nullable Integer gone,
            TargetCount targets) {
        return row(group, name, tally.total(), tally.done(), tally.inProgress(), tally.near(), tally.late(),
                tally.notStarted(), tally.withoutEvidence(), tally.extensionAsked(), PlanSummary.percent(tally), gone,
                targets.met(), targets.all());
    }

    private static List<@Nullable Object> row(@Nullable Object... values) {
        return Arrays.asList(values);
    }

    private static Column column(String key, Kind kind, int width) {
        return new Column(text(key), kind, width);
    }
}
