package vn.thuocdo.plan.imports;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import vn.thuocdo.kernel.Ids;
import vn.thuocdo.plan.reader.model.Doubt;
import vn.thuocdo.plan.reader.model.DoubtCode;
import vn.thuocdo.plan.reader.model.Passage;
import vn.thuocdo.plan.reader.model.ReadArea;
import vn.thuocdo.plan.reader.model.ReadPlan;
import vn.thuocdo.plan.reader.model.ReadTarget;
import vn.thuocdo.plan.reader.model.ReadTask;
import vn.thuocdo.plan.reader.model.ReformArea;
import vn.thuocdo.plan.reader.model.TaskKind;
import vn.thuocdo.plan.reader.model.UnitName;
import vn.thuocdo.task.due.DueCodes;

/// Makes the rows that a person goes through, in the order of the source. Guidelines in the body of a plan whose annex
/// carries the tasks are laid aside at first, since the annex says the same more exactly.
final class ReadRows {
    private static final String MISSING = DoubtCode.LEAD_MISSING.key();

    private final ReadPlan plan;
    private final Map<String, ReadArea> areas = new HashMap<>();

    private ReadRows(ReadPlan plan) {
        this.plan = plan;
        plan.areas().forEach(area -> areas.put(area.code(), area));
    }

    static List<ReviewRow> of(ReadPlan plan) {
        return new ReadRows(plan).rows();
    }

    private List<ReviewRow> rows() {
        var rows = new ArrayList<ReviewRow>();
        for (var i = 0; i < plan.targets().size(); i++) {
            var target = plan.targets().get(i);
            rows.add(row(content(target), target.source(), doubts(Doubt.On.TARGET, i), true));
        }
        for (var i = 0; i < plan.tasks().size(); i++) {
            var task = plan.tasks().get(i);
            rows.add(row(content(task), task.source(), doubts(Doubt.On.TASK, i), task.kind() != TaskKind.GUIDELINE));
        }
        rows.sort((one, other) -> {
            var byBlock = Integer.compare(one.source().block(), other.source().block());
            var byRow = byBlock != 0 ? byBlock : Integer.compare(one.source().row(), other.source().row());
            return byRow != 0 ? byRow : Integer.compare(one.source().start(), other.source().start());
        });
        return numbered(leadless(rows) < LeadQuestion.FEW ? rows : rows.stream().map(ReadRows::askedTogether).toList());
    }

    private static int leadless(List<ReviewRow> rows) {
        return LeadQuestion.rows(rows).size();
    }

    /// Where many tasks name no lead, that is asked once for all.
    private static ReviewRow askedTogether(ReviewRow row) {
        var doubts = row.doubts().stream().filter(doubt -> !doubt.code().equals(MISSING)).toList();
        var state = row.state() == RowState.DOUBTFUL && doubts.isEmpty() ? RowState.CLEAR : row.state();
        return new ReviewRow(row.id(), row.position(), state, row.content(), doubts, row.source(), row.version());
    }

    private static List<ReviewRow> numbered(List<ReviewRow> rows) {
        var numbered = new ArrayList<ReviewRow>();
        for (var row : rows)
            numbered.add(new ReviewRow(row.id(), numbered.size() + 1, row.state(), row.content(), row.doubts(),
                    row.source(), 0));
        return numbered;
    }

    private static ReviewRow row(RowContent content, Passage source, List<RowDoubt> doubts, boolean wanted) {
        var state = !wanted ? RowState.DROPPED : doubts.isEmpty() ? RowState.CLEAR : RowState.DOUBTFUL;
        return new ReviewRow(Ids.next(), 0, state, content, doubts,
                new RowSource(source.block(), source.row(), source.start(), source.end(), source.text()), 0);
    }

    private RowContent content(ReadTarget target) {
        var goal = Goals.of(target.quantity());
        return new RowContent(true, area(target.area()), heading(target.area()), target.text(), goal.operator(),
                goal.value(), goal.upTo(), goal.unit(), target.scope(), DueRules.day(target.due()), null, null,
                List.of(),
                List.of(), DueCodes.of(DueRules.of(target.due())), target.dueText(), null);
    }

    private RowContent content(ReadTask task) {
        return new RowContent(false, area(task.area()), heading(task.area()), task.text(), null, null, null, "", "",
                null,
                task.objective(), task.product(), names(task.leads()), names(task.coordinators()),
                DueCodes.of(DueRules.of(task.due())), task.dueText(), task.criterion());
    }

    private static List<String> names(List<UnitName> units) {
        return units.stream().map(UnitName::text).toList();
    }

    private String heading(String code) {
        var area = areas.get(code);
        return area == null ? "" : (code + " " + area.title()).strip();
    }

    private String area(String code) {
        var area = areas.get(code);
        return area == null ? "other" : code(area.kind());
    }

    private static String code(ReformArea kind) {
        return switch (kind) {
            case DIRECTION -> "direction";
            case INSTITUTIONS -> "institution";
            case PROCEDURES -> "procedure";
            case ORGANISATION -> "organisation";
            case CIVIL_SERVICE -> "civil-service";
            case PUBLIC_FINANCE -> "public-finance";
            case DIGITAL_GOVERNMENT -> "digital";
            case SATISFACTION -> "satisfaction";
            case BONUS -> "bonus";
            case PENALTY -> "penalty";
            case IMPACT, GENERAL -> "other";
        };
    }

    private List<RowDoubt> doubts(Doubt.On on, int row) {
        return plan.doubts().stream().filter(doubt -> doubt.on() == on && doubt.row() == row)
                .map(doubt -> new RowDoubt(doubt.code().key(),
                        doubt.field().name().toLowerCase(Locale.ROOT).replace('_', '-'), doubt.arguments(),
                        doubt.proposal(), false))
                .toList();
    }
}
