package vn.thuocdo.document.official.print;

import static vn.thuocdo.document.official.print.DocxText.twips;

import java.math.BigInteger;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STHdrFtr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STPageOrientation;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STSectionMark;

/// Sheets, margins and page numbers of the sections of a DOCX.
final class DocxSections {
    private DocxSections() {}

    /// Gives a section its sheet and counting; its header follows in [#number].
    static void setUp(CTSectPr section, Part part) {
        section.addNewType().setVal(STSectionMark.NEXT_PAGE);
        var paper = part.paper();
        var size = section.addNewPgSz();
        size.setW(BigInteger.valueOf(twips(paper.width())));
        size.setH(BigInteger.valueOf(twips(paper.height())));
        if (paper == Paper.ACROSS)
            size.setOrient(STPageOrientation.LANDSCAPE);
        var margins = section.addNewPgMar();
        margins.setTop(BigInteger.valueOf(twips(Paper.TOP)));
        margins.setBottom(BigInteger.valueOf(twips(Paper.BOTTOM)));
        margins.setLeft(BigInteger.valueOf(twips(Paper.LEFT)));
        margins.setRight(BigInteger.valueOf(twips(Paper.RIGHT)));
        margins.setHeader(BigInteger.valueOf(twips(Paper.NUMBER_TOP)));
        margins.setFooter(BigInteger.valueOf(twips(Paper.NUMBER_TOP)));
        margins.setGutter(BigInteger.ZERO);
        if (part.counting() == Part.Counting.AFRESH) {
            section.addNewPgNumType().setStart(BigInteger.ONE);
            section.addNewTitlePg();
        }
    }

    /// Writes the header with the page number and lets all sections bear it; it is left out on the first page of
    /// those that count afresh.
    static void number(XWPFDocument document) {
        var header = document.createHeader(HeaderFooterType.DEFAULT);
        var paragraph = header.createParagraph();
        paragraph.setAlignment(ParagraphAlignment.CENTER);
        var field = paragraph.getCTP().addNewFldSimple();
        field.setInstr("PAGE");
        var run = field.addNewR();
        var properties = run.addNewRPr();
        DocxDefaults.font(properties.addNewRFonts());
        properties.addNewSz().setVal(BigInteger.valueOf((long) (Style.PAGE_NUMBER * 2)));
        run.addNewT().setStringValue("2");
        var id = document.getRelationId(header);
        document.getDocument().getBody().getPList().stream().filter(p -> p.isSetPPr() && p.getPPr().isSetSectPr())
                .map(p -> p.getPPr().getSectPr()).forEach(section -> {
                    var reference = section.addNewHeaderReference();
                    reference.setType(STHdrFtr.DEFAULT);
                    reference.setId(id);
                });
    }
}
