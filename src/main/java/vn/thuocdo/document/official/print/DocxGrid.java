package vn.thuocdo.document.official.print;

import static vn.thuocdo.document.official.print.DocxText.twips;

import java.math.BigInteger;
import java.util.List;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTBorder;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTbl;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblWidth;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTc;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STBorder;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STJcTable;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblLayoutType;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblWidth;

/// Sets up DOCX tables with fixed column widths.
final class DocxGrid {
    private DocxGrid() {}

    /// Makes an empty table of the given column widths in millimetres.
    static void clear(CTTbl table, List<Double> widths, boolean ruled, double padding) {
        for (var rows = table.sizeOfTrArray(); rows > 0; rows--)
            table.removeTr(rows - 1);
        if (table.getTblPr() != null)
            table.setTblPr(CTTblPr.Factory.newInstance());
        var properties = table.getTblPr() == null ? table.addNewTblPr() : table.getTblPr();
        var sum = widths.stream().mapToDouble(Double::doubleValue).sum();
        width(properties.addNewTblW(), sum);
        properties.addNewJc().setVal(STJcTable.CENTER);
        if (ruled)
            rules(properties);
        properties.addNewTblLayout().setType(STTblLayoutType.FIXED);
        var margins = properties.addNewTblCellMar();
        width(margins.addNewLeft(), padding);
        width(margins.addNewRight(), padding);
        var grid = table.getTblGrid() == null ? table.addNewTblGrid() : table.getTblGrid();
        widths.forEach(each -> grid.addNewGridCol().setW(BigInteger.valueOf(twips(each))));
    }

    /// A cell at the end of a row, still without its paragraph.
    static CTTc cell(CTRow row, double width) {
        var cell = row.addNewTc();
        width(cell.addNewTcPr().addNewTcW(), width);
        return cell;
    }

    private static void rules(CTTblPr properties) {
        var borders = properties.addNewTblBorders();
        List.of(borders.addNewTop(), borders.addNewLeft(), borders.addNewBottom(), borders.addNewRight(),
                borders.addNewInsideH(), borders.addNewInsideV()).forEach(DocxGrid::line);
    }

    private static void line(CTBorder border) {
        border.setVal(STBorder.SINGLE);
        border.setSz(BigInteger.valueOf(4));
        border.setSpace(BigInteger.ZERO);
        border.setColor("000000");
    }

    private static void width(CTTblWidth width, double millimetres) {
        width.setType(STTblWidth.DXA);
        width.setW(BigInteger.valueOf(twips(millimetres)));
    }
}
