package vn.thuocdo.document.official.print;

import java.math.BigInteger;
import org.apache.poi.xwpf.usermodel.Borders;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STLineSpacingRule;
import vn.thuocdo.document.official.RichText;
import vn.thuocdo.document.official.print.Element.Line;
import vn.thuocdo.document.official.print.Element.Rule;

/// Writes paragraphs of a DOCX with their formatting spelled out, so that no template is needed.
final class DocxText {
    private final XWPFDocument document;

    DocxText(XWPFDocument document) {
        this.document = document;
    }

    /// A paragraph in its style.
    ///
    /// @param above extra space above in points
    /// @param keep  whether it must stay on the page of the next paragraph
    void line(CTP into, Line line, double above, boolean keep) {
        var style = line.style();
        var paragraph = new XWPFParagraph(into, document);
        paragraph.setAlignment(alignment(style.align));
        spacing(paragraph, style.before + above, style.after);
        if (style.firstIndent() > 0)
            paragraph.setIndentationFirstLine(twips(style.firstIndent()));
        if (style.indent() > 0)
            paragraph.setIndentationLeft(twips(style.indent()));
        if (keep || style.keepsWithNext())
            paragraph.setKeepNext(true);
        if (!"p".equals(style.tag))
            into.getPPr().addNewOutlineLvl().setVal(BigInteger.valueOf("h1".equals(style.tag) ? 0 : 1));
        runs(paragraph, line.text(), style.face, style.size);
    }

    /// A paragraph of a table cell.
    void cell(CTP into, RichText text, Face face, double size, ParagraphAlignment alignment) {
        var paragraph = new XWPFParagraph(into, document);
        paragraph.setAlignment(alignment);
        spacing(paragraph, 1.5, 1.5);
        runs(paragraph, text, face, size);
    }

    /// A drawn line as the upper border of an empty paragraph, shortened from both sides.
    void rule(CTP into, Rule rule, double column) {
        tiny(into);
        var paragraph = new XWPFParagraph(into, document);
        paragraph.setSpacingBefore((int) Math.round(rule.above() * 20));
        paragraph.setSpacingAfter((int) Math.round(rule.below() * 20));
        paragraph.setBorderTop(Borders.SINGLE);
        into.getPPr().getPBdr().getTop().setSz(BigInteger.valueOf(6));
        var side = twips((column - rule.length()) / 2);
        paragraph.setIndentationLeft(side);
        paragraph.setIndentationRight(side);
    }

    /// An empty paragraph of next to no height.
    void tiny(CTP into) {
        var properties = properties(into);
        var spacing = properties.addNewSpacing();
        spacing.setBefore(BigInteger.ZERO);
        spacing.setAfter(BigInteger.ZERO);
        spacing.setLine(BigInteger.valueOf(20));
        spacing.setLineRule(STLineSpacingRule.EXACT);
        properties.addNewRPr().addNewSz().setVal(BigInteger.TWO);
    }

    static int twips(double millimetres) {
        return (int) Math.round(Paper.points(millimetres) * 20);
    }

    private void runs(XWPFParagraph paragraph, RichText text, Face face, double size) {
        for (var span : text.spans()) {
            var run = paragraph.createRun();
            var own = face.with(span.bold(), span.italic());
            run.setFontFamily(DocxDefaults.FONT);
            run.setFontSize(size);
            run.setBold(own.bold);
            run.setItalic(own.italic);
            run.setText(span.value());
        }
    }

    private static void spacing(XWPFParagraph paragraph, double before, double after) {
        paragraph.setSpacingBefore((int) Math.round(before * 20));
        paragraph.setSpacingAfter((int) Math.round(after * 20));
        paragraph.setSpacingBetween(1.0);
    }

    private static ParagraphAlignment alignment(Style.Align align) {
        return switch (align) {
            case LEFT -> ParagraphAlignment.LEFT;
            case CENTRE -> ParagraphAlignment.CENTER;
            case RIGHT -> ParagraphAlignment.RIGHT;
            case JUSTIFIED -> ParagraphAlignment.BOTH;
        };
    }

    private static CTPPr properties(CTP paragraph) {
        return paragraph.isSetPPr() ? paragraph.getPPr() : paragraph.addNewPPr();
    }
}
