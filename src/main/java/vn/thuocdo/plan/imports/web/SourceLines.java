package vn.thuocdo.plan.imports.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import vn.thuocdo.plan.imports.ReviewRow;
import vn.thuocdo.plan.imports.RowState;
import vn.thuocdo.plan.reader.model.SourceBlock;
import vn.thuocdo.plan.reader.model.SourceDocument;

/// Lays the source out line by line with the marks of what was read out of each.
final class SourceLines {
    private final List<ReviewRow> rows;
    private final Map<UUID, String> marks;

    private SourceLines(List<ReviewRow> rows, Map<UUID, String> marks) {
        this.rows = rows;
        this.marks = marks;
    }

    static List<SourceLine> of(SourceDocument source, List<ReviewRow> rows, Map<UUID, String> marks) {
        var lines = new SourceLines(rows, marks);
        return source.blocks().stream().flatMap(block -> lines.of(block).stream()).toList();
    }

    private List<SourceLine> of(SourceBlock block) {
        return switch (block) {
            case SourceBlock.Paragraph paragraph -> paragraph.text().isBlank()
                    ? List.of()
                    : List.of(new SourceLine(paragraph.index(), paragraph.level(), List.of(paragraph.shown()), false,
                            marks(paragraph.index(), -1)));
            case SourceBlock.Table table -> table(table);
        };
    }

    private List<SourceLine> table(SourceBlock.Table table) {
        var lines = new ArrayList<SourceLine>();
        for (var i = 0; i < table.rows().size(); i++) {
            var cells = table.rows().get(i).cells().stream().map(SourceBlock.Cell::text).toList();
            lines.add(new SourceLine(table.index(), 0, cells, true, marks(table.index(), i)));
        }
        return lines;
    }

    private List<SourceLine.Mark> marks(int block, int row) {
        return rows.stream().filter(each -> each.source().block() == block && each.source().row() == row)
                .map(each -> new SourceLine.Mark(each.id().toString(),
                        Optional.ofNullable(marks.get(each.id())).orElse("–"), each.state() == RowState.DOUBTFUL,
                        !each.state().taken()))
                .toList();
    }
}
