package vn.thuocdo.plan.imports.web;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.thuocdo.plan.imports.ImportStep;
import vn.thuocdo.plan.imports.PlanImport;
import vn.thuocdo.plan.imports.ReviewRow;
import vn.thuocdo.plan.imports.SameQuestion;
import vn.thuocdo.plan.reader.model.Unread;
import vn.thuocdo.ui.Option;
import vn.thuocdo.ui.Tab;

/// What was read, beside the source.
///
/// @param found   the import
/// @param rows    the rows shown, in the order of the source
/// @param marks   the mark of each row, `C07` or `N12`
/// @param chips   ways to show fewer rows
/// @param counts  how many rows there are of each sort
/// @param source  the file as paragraphs and tables with the marks beside them
/// @param unread  passages that became neither target nor task
/// @param names   unit names of the plan and what they mean
/// @param units   units to choose from for names that mean nothing yet
/// @param leads   the question for leads that the plan does not name
/// @param doubts  what is doubtful about the plan as a whole
/// @param show    which rows are shown
/// @param last    the newest decision, which can be taken back, or null
/// @param open    whether decisions can still be made
public record ReviewPage(PlanImport found, List<ReviewRow> rows, Map<UUID, String> marks, List<Tab> chips,
        RowCounts counts, List<SourceLine> source, List<Unread> unread, List<NameLine> names, List<Option> units,
        LeadsAsked leads, List<String> doubts, String show, @Nullable ImportStep last, boolean open) {
    /// Address of the import.
    public String url() {
        return "/plans/imports/" + found.id();
    }

    /// Units to give tasks to, by their names, since rows name units as plans do.
    public List<Option> leadUnits() {
        return units.stream().map(unit -> new Option(unit.label(), unit.label())).toList();
    }

    /// How many questions are open.
    public long questions() {
        return counts.doubtful() + (leads.tasks() > 0 ? 1 : 0);
    }

    /// In how many rows shown the question of the row is asked with it.
    public int times(ReviewRow row) {
        return SameQuestion.others(row, rows).size() + 1;
    }

    /// Number of the newest decision, 0 before the first.
    public int seen() {
        return last == null ? 0 : last.no();
    }

    /// The first row that asks among those shown, or null.
    public @Nullable UUID asking() {
        return rows.stream().filter(row -> row.question().isPresent()).map(ReviewRow::id).findFirst().orElse(null);
    }

    /// Whether the heading of a row differs from that of the one above it, so that a band opens.
    public boolean opensBand(int index) {
        return index == 0 || !rows.get(index).content().heading().equals(rows.get(index - 1).content().heading());
    }
}
