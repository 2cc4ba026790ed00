package vn.thuocdo.document.official.print;

import java.math.BigInteger;
import java.util.List;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTbl;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTc;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STMerge;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STVerticalJc;
import vn.thuocdo.document.official.RichText;
import vn.thuocdo.document.official.Table.Align;
import vn.thuocdo.document.official.Table.Cells;
import vn.thuocdo.document.official.Table.Group;
import vn.thuocdo.document.official.TableGrid;

/// Writes a ruled table into a DOCX: header rows repeat on each page, rows stay whole.
final class DocxTable {
    private final DocxText text;
    private final CTTbl table;
    private final Ruling ruling;
    private final List<Double> widths;

    DocxTable(DocxText text, CTTbl table, Ruling ruling) {
        this.text = text;
        this.table = table;
        this.ruling = ruling;
        this.widths = ruling.widths();
    }

    void write() {
        DocxGrid.clear(table, widths, true, Ruling.PADDING);
        ruling.header().forEach(this::header);
        for (var bundle : ruling.bundles())
            bundle.lines().forEach(line -> line(line, bundle));
    }

    private void line(TableGrid.Line line, Ruling.Bundle bundle) {
        switch (line.row()) {
            case Group group -> group(group);
            case Cells _ -> cells(line, bundle);
        }
    }

    private void header(List<Ruling.HeaderCell> cells) {
        var row = table.addNewTr();
        var properties = row.addNewTrPr();
        properties.addNewCantSplit();
        properties.addNewTblHeader();
        var column = 0;
        for (var cell : cells) {
            var tc = cell(row, column, cell.columns());
            if (cell.rows() > 1)
                tc.getTcPr().addNewVMerge().setVal(STMerge.RESTART);
            if (!cell.begins())
                tc.getTcPr().addNewVMerge().setVal(STMerge.CONTINUE);
            tc.getTcPr().addNewVAlign().setVal(STVerticalJc.CENTER);
            text.cell(tc.addNewP(), RichText.of(cell.text()), Face.BOLD, ruling.size(), ParagraphAlignment.CENTER);
            column += cell.columns();
        }
    }

    private void group(Group group) {
        var row = table.addNewTr();
        row.addNewTrPr().addNewCantSplit();
        var face = Face.of(group.depth() <= 2, group.depth() >= 2);
        var number = group.number();
        if (number != null)
            text.cell(cell(row, 0, 1).addNewP(), RichText.of(number), face, ruling.size(), ParagraphAlignment.CENTER);
        var from = number == null ? 0 : 1;
        var words = cell(row, from, widths.size() - from).addNewP();
        text.cell(words, RichText.of(group.text()), face, ruling.size(), ParagraphAlignment.LEFT);
        words.getPPr().addNewKeepNext();
    }

    private void cells(TableGrid.Line line, Ruling.Bundle bundle) {
        var row = table.addNewTr();
        if (ruling.whole(line))
            row.addNewTrPr().addNewCantSplit();
        for (var column = 0; column < line.places().size(); column++) {
            var place = line.places().get(column);
            var tc = cell(row, column, 1);
            if (place.cell().rows() > 1)
                tc.getTcPr().addNewVMerge().setVal(place.begins() ? STMerge.RESTART : STMerge.CONTINUE);
            var align = alignment(ruling.table.columns().get(column).align());
            if (place.begins())
                place.cell().paragraphs()
                        .forEach(each -> text.cell(tc.addNewP(), each, Face.REGULAR, ruling.size(), align));
            if (tc.sizeOfPArray() == 0)
                text.cell(tc.addNewP(), RichText.of(""), Face.REGULAR, ruling.size(), align);
            if (bundle.whole() && line != bundle.lines().getLast())
                tc.getPList().forEach(each -> each.getPPr().addNewKeepNext());
        }
    }

    private CTTc cell(CTRow row, int column, int columns) {
        var width = widths.subList(column, column + columns).stream().mapToDouble(Double::doubleValue).sum();
        var cell = DocxGrid.cell(row, width);
        if (columns > 1)
            cell.getTcPr().addNewGridSpan().setVal(BigInteger.valueOf(columns));
        return cell;
    }

    private static ParagraphAlignment alignment(Align align) {
        return switch (align) {
            case LEFT -> ParagraphAlignment.LEFT;
            case CENTRE -> ParagraphAlignment.CENTER;
            case RIGHT -> ParagraphAlignment.RIGHT;
        };
    }
}
