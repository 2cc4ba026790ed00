package vn.thuocdo.plan.reader.layout;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thuocdo.plan.reader.language.DueReader;
import vn.thuocdo.plan.reader.language.Marker;
import vn.thuocdo.plan.reader.language.Text;
import vn.thuocdo.plan.reader.language.Words;
import vn.thuocdo.plan.reader.model.Passage;
import vn.thuocdo.plan.reader.model.SourceBlock;
import vn.thuocdo.plan.reader.model.Unread;

/// Reads the tables of one annex, one after the other: a table without heading goes on with the columns of the one
/// before, and group headings hold until the next.
final class AnnexReader {

    private final Findings findings;
    private final DueReader dues;
    private final Groups groups;
    private final RowsAbove above = new RowsAbove();
    private @Nullable TableHead last;

    AnnexReader(Findings findings, DueReader dues, String annex) {
        this.findings = findings;
        this.dues = dues;
        this.groups = new Groups(findings.areas, annex);
    }

    /// Whether a table of these blocks has a heading the reader knows.
    static boolean hasTable(List<SourceBlock> blocks) {
        return blocks.stream().anyMatch(block -> block instanceof SourceBlock.Table table && isKnown(table));
    }

    /// Whether the heading of the table names tasks or targets.
    static boolean isKnown(SourceBlock.Table table) {
        return !isLayout(table) && TableHead.of(new Grid(table)) != null;
    }

    /// A numbered or bold line between tables groups what follows.
    void heading(SourceBlock.Paragraph line) {
        Text text = Text.of(line.text());
        Marker marker = Marker.of(line.label(), text);
        if (marker.isNumbered()) {
            groups.enter(line.label(), text);
        } else if (last != null && !line.bold() && !line.centred()) {
            findings.leave(Passage.paragraph(line.index(), line.text()), Unread.Reason.UNKNOWN_PASSAGE);
        }
    }

    void table(SourceBlock.Table table) {
        Grid grid = new Grid(table);
        if (isLayout(table) || grid.rows() == 0) {
            return;
        }
        TableHead head = headOf(grid);
        if (head == null) {
            leave(grid);
            return;
        }
        last = head;
        if (head.isTargets()) {
            new TargetTable(findings, dues, groups, grid, head).read();
        } else {
            new TaskTable(findings, dues, groups, grid, head, above).read();
        }
    }

    /// Its own heading, or that of the table before where it goes on with as many columns and no names of its own.
    private @Nullable TableHead headOf(Grid grid) {
        TableHead own = TableHead.of(grid);
        boolean fits = last != null && last.roles().size() == grid.columns();
        if (last == null || !fits) {
            return own;
        }
        return own == null || !own.isSure(last) ? last.goingOn() : own;
    }

    private void leave(Grid grid) {
        for (int row = 0; row < grid.rows(); row++) {
            Passage passage = grid.rowPassage(row);
            findings.leave(passage, Unread.Reason.UNKNOWN_TABLE);
        }
    }

    /// Tables that only set the head and foot of the paper side by side.
    static boolean isLayout(SourceBlock.Table table) {
        if (table.rows().size() > 8) {
            return false;
        }
        StringBuilder all = new StringBuilder();
        table.rows().forEach(row -> row.cells().forEach(cell -> all.append(cell.text()).append(' ')));
        String key = Words.key(all.toString());
        return key.contains("cong hoa xa hoi") || key.contains("doc lap - tu do") || key.contains("noi nhan")
                || key.matches(".*(?:tm\\. ?(?:uy|u y)|chu tich|kt\\. ?chu tich).*") && key.length() < 400;
    }
}
