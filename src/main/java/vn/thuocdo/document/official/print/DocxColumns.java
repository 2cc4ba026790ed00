package vn.thuocdo.document.official.print;

import java.util.List;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTbl;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTc;
import vn.thuocdo.document.official.print.Element.Columns;
import vn.thuocdo.document.official.print.Element.Line;
import vn.thuocdo.document.official.print.Element.Rule;

/// Two columns side by side as a table without rules.
final class DocxColumns {
    private final DocxText text;
    private final CTTbl table;

    DocxColumns(DocxText text, CTTbl table) {
        this.text = text;
        this.table = table;
    }

    void write(Columns columns) {
        DocxGrid.clear(table, List.of(columns.left(), columns.right()), false, 0);
        for (var pair : columns.rows()) {
            var row = table.addNewTr();
            row.addNewTrPr().addNewCantSplit();
            var above = pair == columns.rows().getFirst() ? columns.above() : 0;
            cell(DocxGrid.cell(row, columns.left()), pair.left(), columns.left(), above);
            cell(DocxGrid.cell(row, columns.right()), pair.right(), columns.right(), above);
        }
    }

    private void cell(CTTc cell, List<Element> elements, double width, double above) {
        for (var element : elements)
            switch (element) {
                case Line line -> text.line(cell.addNewP(), line, element == elements.getFirst() ? above : 0, false);
                case Rule rule -> text.rule(cell.addNewP(), rule, width);
                default -> throw new IllegalStateException("columns hold lines and rules");
            }
        if (elements.isEmpty())
            text.tiny(cell.addNewP());
    }
}
