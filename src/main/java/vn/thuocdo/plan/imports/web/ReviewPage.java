package vn.thuocdo.plan.imports.web;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.thuocdo.plan.imports.PlanImport;
import vn.thuocdo.plan.imports.ReviewRow;
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
/// @param open    whether decisions can still be made
public record ReviewPage(PlanImport found, List<ReviewRow> rows, Map<UUID, String> marks, List<Tab> chips,
        RowCounts counts, List<SourceLine> source, List<Unread> unread, List<NameLine> names, List<Option> units,
        boolean open) {
    /// Address of the import.
    public String url() {
        return "/plans/imports/" + found.id();
    }

    /// Whether the heading of a row differs from that of the one above it, so that a band opens.
    public boolean opensBand(int index) {
        return index == 0 || !rows.get(index).content().heading().equals(rows.get(index - 1).content().heading());
    }
}
