package vn.thuocdo.document.official.check;

import java.util.ArrayList;
import java.util.List;
import org.apache.poi.xwpf.usermodel.IBodyElement;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import vn.thuocdo.document.official.print.Face;

/// Reads the paragraphs of a DOCX, sheet by sheet (section).
final class DocxReading {
    private static final double TWIP = 25.4 / 1440;
    private static final double UPRIGHT_CONTENT = 165;

    private final XWPFDocument document;
    private final List<Piece> pieces = new ArrayList<>();
    private int sheet;
    private boolean first = true;

    DocxReading(XWPFDocument document) {
        this.document = document;
    }

    List<Piece> pieces() {
        for (IBodyElement element : document.getBodyElements())
            switch (element) {
                case XWPFParagraph paragraph -> body(paragraph);
                case XWPFTable table -> table(table);
                default -> {
                }
            }
        return pieces;
    }

    /// A table without rules puts things side by side; all others are ruled.
    static boolean ruled(XWPFTable table) {
        return table.getCTTbl().getTblPr().isSetTblBorders() || table.getStyleID() != null;
    }

    private void body(XWPFParagraph paragraph) {
        paragraph(paragraph, 30, UPRIGHT_CONTENT, false);
        if (paragraph.getCTP().isSetPPr() && paragraph.getCTP().getPPr().isSetSectPr()) {
            sheet++;
            first = true;
        }
    }

    private void table(XWPFTable table) {
        for (var row : table.getRows()) {
            var left = 30.0;
            for (XWPFTableCell cell : row.getTableCells()) {
                var width = cell.getWidth() * TWIP;
                for (var paragraph : cell.getParagraphs())
                    paragraph(paragraph, left, width, ruled(table));
                left += width;
            }
        }
    }

    private void paragraph(XWPFParagraph paragraph, double left, double width, boolean ruled) {
        var properties = paragraph.getCTP().getPPr();
        var text = paragraph.getText();
        if (text.isBlank()) {
            if (properties != null && properties.isSetPBdr() && !pieces.isEmpty())
                underline(width - (paragraph.getIndentationLeft() + paragraph.getIndentationRight()) * TWIP);
            return;
        }
        var form = form(paragraph);
        var extent = Math.min(Face.of(form.bold(), form.italic()).width(text, form.size()), width);
        pieces.add(
                new Piece(text.strip(), sheet, first, left + width / 2, extent, form, place(paragraph, ruled), null));
        first = false;
    }

    private void underline(double length) {
        var above = pieces.removeLast();
        pieces.add(new Piece(above.text(), above.sheet(), above.first(), above.centre(), above.width(), above.form(),
                above.place(), length));
    }

    private Piece.Form form(XWPFParagraph paragraph) {
        var runs = paragraph.getRuns().stream().filter(run -> !run.text().isBlank()).toList();
        var odd = runs.stream().filter(run -> !"Times New Roman".equals(run.getFontFamily())).findFirst();
        var font = String.valueOf(odd.orElse(runs.getFirst()).getFontFamily());
        var size = runs.stream().mapToDouble(DocxReading::size).min().orElse(0);
        return new Piece.Form(font, size, runs.stream().allMatch(XWPFRun::isBold), runs.getFirst().isBold(),
                runs.stream().allMatch(XWPFRun::isItalic));
    }

    private static double size(XWPFRun run) {
        var size = run.getFontSizeAsDouble();
        return size == null ? 0 : size;
    }

    private static Piece.Place place(XWPFParagraph paragraph, boolean ruled) {
        var alignment = paragraph.getAlignment();
        var indent = Math.max(paragraph.getIndentationFirstLine(), paragraph.getIndentationLeft()) * TWIP;
        return new Piece.Place(ruled, alignment == ParagraphAlignment.CENTER, alignment == ParagraphAlignment.BOTH,
                indent, paragraph.getSpacingBetween(), paragraph.getSpacingAfter() / 20.0);
    }
}
