package vn.thuocdo.plan.reader.docx;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import vn.thuocdo.plan.reader.model.SourceBlock;

/// Works out merged cells: a cell that goes on with the one above or on its left is added to it.
final class TableBuilder {

    /// A cell that may still grow.
    private static final class Growing {
        private final int column;
        private final List<String> paragraphs = new ArrayList<>();
        private int width;
        private int height = 1;
        private boolean bold;

        private Growing(int column, int width) {
            this.column = column;
            this.width = width;
        }

        private SourceBlock.Cell done() {
            return new SourceBlock.Cell(column, width, height, paragraphs, bold);
        }
    }

    private final ParagraphLines lines;
    private final Map<Integer, Growing> above = new TreeMap<>();

    TableBuilder(ParagraphLines lines) {
        this.lines = lines;
    }

    SourceBlock.Table build(int index, ParsedBlock.Table table) {
        List<List<Growing>> grown = table.rows().stream().map(this::row).toList();
        List<SourceBlock.Row> rows = new ArrayList<>();
        for (int i = 0; i < grown.size(); i++) {
            rows.add(new SourceBlock.Row(table.rows().get(i).header(),
                    grown.get(i).stream().map(Growing::done).toList()));
        }
        return new SourceBlock.Table(index, rows);
    }

    private List<Growing> row(ParsedBlock.Row row) {
        List<Growing> cells = new ArrayList<>();
        int column = row.skipped();
        for (ParsedBlock.Cell cell : row.cells()) {
            Growing host = host(cell, column, cells);
            if (host == null) {
                host = new Growing(column, cell.width());
                cells.add(host);
            }
            above.put(column, host);
            fill(host, cell.content());
            column += cell.width();
        }
        return cells;
    }

    private @org.jspecify.annotations.Nullable Growing host(ParsedBlock.Cell cell, int column, List<Growing> cells) {
        if (cell.merged() && !cells.isEmpty()) {
            Growing left = cells.getLast();
            left.width += cell.width();
            return left;
        }
        Growing upper = above.get(column);
        if (cell.joined() && upper != null && upper.column == column) {
            upper.height++;
            return upper;
        }
        return null;
    }

    private void fill(Growing cell, List<ParsedBlock> content) {
        for (ParsedBlock block : content) {
            switch (block) {
                case ParsedBlock.Paragraph paragraph -> {
                    for (ParagraphLines.Line line : lines.of(paragraph)) {
                        cell.bold = line.bold() && (cell.bold || cell.paragraphs.isEmpty());
                        cell.paragraphs.add(line.shown());
                    }
                }
                case ParsedBlock.Table inner -> inner.rows()
                        .forEach(row -> row.cells().forEach(one -> fill(cell, one.content())));
            }
        }
    }
}
