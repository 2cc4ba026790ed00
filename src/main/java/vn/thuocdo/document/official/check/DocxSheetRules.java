package vn.thuocdo.document.official.check;

import static vn.thuocdo.document.official.check.LayoutRule.*;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STPageOrientation;

/// Sheets, page numbers and tables of a DOCX.
final class DocxSheetRules {
    private static final double TWIP = 25.4 / 1440;
    private static final int ACROSS_FROM = 7;

    private final XWPFDocument document;
    private final Reading reading;

    DocxSheetRules(XWPFDocument document, Reading reading) {
        this.document = document;
        this.reading = reading;
    }

    void check() {
        reading.pieces.forEach(piece -> reading.must("Times New Roman".equals(piece.form().font()), FONT, piece));
        var sections = sections();
        for (var index = 0; index < sections.size(); index++)
            section(index, sections.get(index));
        numbers();
        tables(sections);
    }

    private List<CTSectPr> sections() {
        var sections = new ArrayList<CTSectPr>();
        for (var paragraph : document.getParagraphs())
            if (paragraph.getCTP().isSetPPr() && paragraph.getCTP().getPPr().isSetSectPr())
                sections.add(paragraph.getCTP().getPPr().getSectPr());
        sections.add(document.getDocument().getBody().getSectPr());
        return sections;
    }

    private void section(int index, CTSectPr section) {
        var where = "section " + (index + 1);
        var size = section.getPgSz();
        var width = millimetres(size.getW());
        var height = millimetres(size.getH());
        var across = size.getOrient() == STPageOrientation.LANDSCAPE;
        reading.must(near(Math.min(width, height), 210) && near(Math.max(width, height), 297)
                && across == width > height, PAPER, where);
        var margins = section.getPgMar();
        reading.must(within(margins.getTop(), 20, 25) && within(margins.getBottom(), 20, 25)
                && within(margins.getLeft(), 30, 35) && within(margins.getRight(), 15, 20), MARGINS, where);
        var annex = reading.pieces.stream().anyMatch(piece -> piece.sheet() == index && AnnexRules.heads(piece));
        if (index == 0 || annex)
            reading.must(section.isSetTitlePg() && section.isSetPgNumType()
                    && BigInteger.ONE.equals(section.getPgNumType().getStart()), PAGE_NUMBER, where);
        reading.must(section.sizeOfHeaderReferenceArray() > 0 || index > 0, PAGE_NUMBER, where);
    }

    private void numbers() {
        var numbered = document.getHeaderList().stream().flatMap(header -> header.getParagraphs().stream())
                .filter(DocxSheetRules::bearsNumber).toList();
        reading.must(!numbered.isEmpty(), PAGE_NUMBER, "no page number in a header");
        reading.must(document.getFooterList().stream().flatMap(footer -> footer.getParagraphs().stream())
                .noneMatch(DocxSheetRules::bearsNumber), PAGE_NUMBER, "page number in a footer");
        for (var paragraph : numbered) {
            var xml = paragraph.getCTP().toString();
            reading.must(paragraph.getAlignment() == ParagraphAlignment.CENTER
                    && (xml.contains("w:sz w:val=\"28\"") || xml.contains("w:sz w:val=\"26\"")), PAGE_NUMBER, "header");
        }
    }

    private static boolean bearsNumber(XWPFParagraph paragraph) {
        return paragraph.getCTP().toString().matches("(?s).*(w:instr=\"[^\"]*PAGE|instrText[^>]*>[^<]*PAGE).*");
    }

    private void tables(List<CTSectPr> sections) {
        var section = 0;
        for (var element : document.getBodyElements()) {
            if (element instanceof XWPFTable table && DocxReading.ruled(table))
                table(table, sections.get(section));
            if (element instanceof XWPFParagraph paragraph && paragraph.getCTP().isSetPPr()
                    && paragraph.getCTP().getPPr().isSetSectPr())
                section++;
        }
    }

    private void table(XWPFTable table, CTSectPr section) {
        var header = table.getRow(0);
        var where = "table " + header.getCell(0).getText();
        reading.must(header.isRepeatHeader(), TABLE_HEADER, where);
        reading.must(header.getTableCells().stream().flatMap(cell -> cell.getParagraphs().stream())
                .flatMap(paragraph -> paragraph.getRuns().stream())
                .allMatch(run -> run.isBold() || run.text().isBlank()),
                TABLE_ROWS, where);
        reading.must(table.getRows().stream().anyMatch(row -> row.isCantSplitRow()), TABLE_ROWS, where);
        var columns = table.getCTTbl().getTblGrid().sizeOfGridColArray();
        reading.must(columns < ACROSS_FROM || section.getPgSz().getOrient() == STPageOrientation.LANDSCAPE,
                ANNEX_ACROSS,
                where);
    }

    private static boolean within(Object twips, double least, double most) {
        var length = millimetres(twips);
        return length >= least - 0.2 && length <= most + 0.2;
    }

    private static boolean near(double length, double wanted) {
        return Math.abs(length - wanted) < 1;
    }

    private static double millimetres(Object twips) {
        return Double.parseDouble(twips.toString()) * TWIP;
    }
}
