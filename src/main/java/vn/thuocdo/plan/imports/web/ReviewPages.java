package vn.thuocdo.plan.imports.web;

import static vn.thuocdo.ui.Page.text;

import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.thuocdo.kernel.Vietnam;
import vn.thuocdo.organisation.Unit;
import vn.thuocdo.organisation.UnitKind;
import vn.thuocdo.organisation.UnitMatch;
import vn.thuocdo.organisation.UnitQueries;
import vn.thuocdo.plan.imports.ImportQueries;
import vn.thuocdo.plan.imports.ImportState;
import vn.thuocdo.plan.imports.PlanImport;
import vn.thuocdo.plan.imports.ReviewRow;
import vn.thuocdo.plan.imports.RowState;
import vn.thuocdo.plan.reader.model.Doubt;
import vn.thuocdo.plan.reader.model.ReadPlan;
import vn.thuocdo.plan.reader.model.Unread;
import vn.thuocdo.ui.Option;
import vn.thuocdo.ui.Tab;

/// Makes the page on which a plan that was read is gone through.
@Component
class ReviewPages {
    private final ImportQueries imports;
    private final UnitQueries units;
    private final Clock clock;

    ReviewPages(ImportQueries imports, UnitQueries units, Clock clock) {
        this.imports = imports;
        this.units = units;
        this.clock = clock;
    }

    ReviewPage of(PlanImport found, String show) {
        var rows = imports.rows(found);
        var marks = marks(rows);
        var reading = imports.reading(found);
        var living = units.inAgency(found.agency(), Vietnam.today(clock)).stream()
                .filter(unit -> !unit.isAgency() && unit.kind() != UnitKind.HAMLET).toList();
        var counts = RowCounts.of(rows);
        return new ReviewPage(found, rows.stream().filter(row -> shown(row, show)).toList(), marks,
                chips(found, counts, reading.unread(), show), counts, SourceLines.of(reading.source(), rows, marks),
                reading.unread(), names(found, rows, living), options(living),
                LeadsAsked.of(found, rows), doubts(reading), show, imports.lastStep(found).orElse(null),
                found.state() == ImportState.READ);
    }

    private static List<String> doubts(ReadPlan reading) {
        return reading.doubts().stream().filter(doubt -> doubt.on() == Doubt.On.PLAN)
                .map(doubt -> text("plan.import.doubt." + doubt.code().key())).toList();
    }

    private static Map<UUID, String> marks(List<ReviewRow> rows) {
        var marks = new HashMap<UUID, String>();
        var targets = 0;
        var tasks = 0;
        for (var row : rows) {
            if (row.state().taken())
                marks.put(row.id(), row.content().target() ? "C%02d".formatted(++targets) : "N%02d".formatted(++tasks));
        }
        return marks;
    }

    private static boolean shown(ReviewRow row, String show) {
        return switch (show) {
            case "targets" -> row.state().taken() && row.content().target();
            case "tasks" -> row.state().taken() && !row.content().target();
            case "doubts" -> row.state() == RowState.DOUBTFUL;
            case "dropped" -> !row.state().taken();
            case "unread" -> false;
            default -> row.state().taken();
        };
    }

    private static List<Tab> chips(PlanImport found, RowCounts counts, List<Unread> unread, String show) {
        return List.of(chip(found, "all", counts.taken(), show, ""), chip(found, "targets", counts.targets(), show, ""),
                chip(found, "tasks", counts.tasks(), show, "list-check"),
                chip(found, "doubts", counts.doubtful(), show, "alert-triangle"),
                chip(found, "unread", unread.size(), show, "eye"),
                chip(found, "dropped", counts.dropped(), show, "trash"));
    }

    private static Tab chip(PlanImport found, String name, long count, String show, String icon) {
        return new Tab(text("plan.import.show." + name), "/plans/imports/" + found.id() + "?show=" + name,
                Long.toString(count), name.equals(show), icon);
    }

    private List<NameLine> names(PlanImport found, List<ReviewRow> rows, List<Unit> living) {
        var byId = new HashMap<Object, String>();
        living.forEach(unit -> byId.put(unit.id(), unit.name()));
        var lines = new ArrayList<NameLine>();
        imports.meanings(found, rows).forEach((name, meaning) -> lines.add(switch (meaning) {
            case UnitMatch.Known known ->
                new NameLine(name, times(rows, name), byId.getOrDefault(known.unit(), "–"), false, List.of());
            case UnitMatch.Wildcard _ -> new NameLine(name, times(rows, name), null, true, List.of());
            case UnitMatch.Unknown unknown ->
                new NameLine(name, times(rows, name), null, false, options(unknown.proposals()));
        }));
        return lines;
    }

    private static long times(List<ReviewRow> rows, String name) {
        return rows.stream().filter(row -> row.state().taken()).map(ReviewRow::content)
                .filter(content -> content.leads().contains(name) || content.coordinators().contains(name)).count();
    }

    private static List<Option> options(List<Unit> units) {
        return units.stream().map(unit -> new Option(unit.id().toString(), unit.name())).toList();
    }
}
