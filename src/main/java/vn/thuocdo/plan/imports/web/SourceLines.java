package vn.thuocdo.plan.imports.web;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.thuocdo.plan.imports.ReviewRow;
import vn.thuocdo.plan.imports.RowState;
import vn.thuocdo.plan.imports.web.SourceLine.Piece;
import vn.thuocdo.plan.reader.model.SourceBlock;
import vn.thuocdo.plan.reader.model.SourceDocument;

/// Lays the source out line by line, the words of each row that was read marked where they stand.
final class SourceLines {
    private record Place(int block, int row) {}

    private final Map<Place, List<ReviewRow>> rows;
    private final Map<UUID, String> marks;

    private SourceLines(List<ReviewRow> rows, Map<UUID, String> marks) {
        this.rows = rows.stream().sorted(Comparator.comparingInt(row -> row.source().start()))
                .collect(Collectors.groupingBy(row -> new Place(row.source().block(), row.source().row())));
        this.marks = marks;
    }

    static List<SourceLine> of(SourceDocument source, List<ReviewRow> rows, Map<UUID, String> marks) {
        var lines = new SourceLines(rows, marks);
        return source.blocks().stream().flatMap(block -> lines.of(block).stream()).toList();
    }

    private List<SourceLine> of(SourceBlock block) {
        return switch (block) {
            case SourceBlock.Paragraph paragraph -> paragraph.shown().isBlank()
                    ? List.of()
                    : List.of(new SourceLine(paragraph.index(), -1, paragraph.level(), List.of(pieces(paragraph))));
            case SourceBlock.Table table -> table(table);
        };
    }

    private List<Piece> pieces(SourceBlock.Paragraph paragraph) {
        var pieces = new ArrayList<Piece>();
        var text = paragraph.text();
        var at = 0;
        add(pieces, paragraph.label().isEmpty() ? "" : paragraph.label() + " ", null);
        for (var row : rows.getOrDefault(new Place(paragraph.index(), -1), List.of())) {
            var from = Math.clamp(row.source().start(), at, text.length());
            var to = row.source().end() < 0 ? text.length() : Math.clamp(row.source().end(), from, text.length());
            add(pieces, text.substring(at, from), null);
            pieces.add(new Piece(text.substring(from, to), mark(row)));
            at = to;
        }
        add(pieces, text.substring(at), null);
        return pieces;
    }

    private static void add(List<Piece> pieces, String text, SourceLine.@Nullable Mark mark) {
        if (!text.isEmpty())
            pieces.add(new Piece(text, mark));
    }

    private List<SourceLine> table(SourceBlock.Table table) {
        var lines = new ArrayList<SourceLine>();
        for (var i = 0; i < table.rows().size(); i++) {
            var read = rows.getOrDefault(new Place(table.index(), i), List.of());
            var cells = new ArrayList<List<Piece>>();
            for (var cell : table.rows().get(i).cells()) {
                var pieces = new ArrayList<Piece>();
                if (cells.isEmpty())
                    read.forEach(row -> pieces.add(new Piece("", mark(row))));
                pieces.add(new Piece(cell.text(), null));
                cells.add(pieces);
            }
            lines.add(new SourceLine(table.index(), i, 0, cells));
        }
        return lines;
    }

    private SourceLine.Mark mark(ReviewRow row) {
        return new SourceLine.Mark(row.id().toString(), marks.getOrDefault(row.id(), "–"),
                row.state() == RowState.DOUBTFUL, !row.state().taken());
    }
}
