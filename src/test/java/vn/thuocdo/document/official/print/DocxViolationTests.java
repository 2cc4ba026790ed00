package vn.thuocdo.document.official.print;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import vn.thuocdo.document.official.OfficialSamples;
import vn.thuocdo.document.official.check.LayoutCheck;
import vn.thuocdo.document.official.check.LayoutRule;
import vn.thuocdo.document.official.check.Violation;

class DocxViolationTests {
    private static final byte[] PLAN = OfficialPrint.docx(OfficialSamples.plan());

    @ParameterizedTest
    @EnumSource
    void namesTheRuleThatIsBroken(LayoutRule rule) throws IOException {
        try (var document = new XWPFDocument(new ByteArrayInputStream(PLAN))) {
            breakRule(rule, document);
            var out = new ByteArrayOutputStream();
            document.write(out);
            assertThat(LayoutCheck.docx(out.toByteArray())).extracting(Violation::rule).contains(rule);
        }
    }

    private static void breakRule(LayoutRule rule, XWPFDocument document) {
        switch (rule) {
            case PAPER -> section(document).getPgSz().setW(BigInteger.valueOf(12240));
            case MARGINS -> section(document).getPgMar().setLeft(BigInteger.valueOf(1134));
            case FONT -> runs(document, "Trên đây", run -> run.setFontFamily("Arial"));
            case NATIONAL_NAME -> runs(document, "CỘNG HÒA", run -> run.setFontSize(15));
            case MOTTO -> runs(document, "Độc lập", run -> run.setBold(false));
            case MOTTO_LINE -> unrule(document, 1);
            case HEAD_COLUMNS -> document.getTables().getFirst().getRow(1).getCtRow()
                    .setTcArray(1, document.getTables().getFirst().getRow(0).getCell(0).getCTTc());
            case ISSUER -> runs(document, "XÃ THUẬN", run -> run.setBold(false));
            case ISSUER_LINE -> unrule(document, 0);
            case NUMBER -> runs(document, "Số: ", run -> run.setText("Số: 7/KH-UBND", 0));
            case PLACE_DATE ->
                runs(document, "Thuận Châu, ngày", run -> run.setText("Thuận Châu, ngày 18 tháng 07 năm 2025", 0));
            case TYPE_NAME -> runs(document, "KẾ HOẠCH", run -> run.setBold(false));
            case TITLE -> runs(document, "Cải cách hành chính nhà nước năm 2025", run -> run.setItalic(true));
            case TITLE_LINE -> unrule(document, 2);
            case BASES -> runs(document, "Căn cứ", run -> run.setItalic(false));
            case BODY_SIZE -> runs(document, "Trên đây", run -> run.setFontSize(12));
            case BODY_JUSTIFIED -> paragraphs(document, "Trên đây", each -> each.setAlignment(ParagraphAlignment.LEFT));
            case BODY_INDENT -> paragraphs(document, "Trên đây", each -> each.setIndentationFirstLine(100));
            case BODY_SPACING -> paragraphs(document, "Trên đây", each -> each.setSpacingAfter(20));
            case LINE_SPACING -> paragraphs(document, "Trên đây", each -> each.setSpacingBetween(2));
            case HEADINGS -> runs(document, "I. MỤC ĐÍCH", run -> run.setBold(false));
            case END_MARK -> runs(document, "Trên đây", run -> run.setText("Trên đây là Kế hoạch.", 0));
            case RECIPIENTS_TITLE -> runs(document, "Nơi nhận", run -> run.setItalic(false));
            case RECIPIENTS -> runs(document, "- TT Đảng", run -> run.setFontSize(13));
            case FILING -> runs(document, "- Lưu", run -> run.setText("- Văn thư.", 0));
            case SIGNATURE -> runs(document, "TM. ", run -> run.setText("ỦY BAN NHÂN DÂN", 0));
            case SIGNER -> runs(document, "Nguyễn Thị Thanh", run -> run.setBold(false));
            case PAGE_NUMBER -> section(document).unsetTitlePg();
            case ANNEX_HEADING -> paragraphs(document, "Phụ lục", each -> each.setAlignment(ParagraphAlignment.LEFT));
            case ANNEX_TITLE -> runs(document, "CÁC NHIỆM VỤ", run -> run.setBold(false));
            case ANNEX_REFERENCE -> runs(document, "(Kèm theo", run -> run.setItalic(false));
            case ANNEX_ACROSS -> document.getDocument().getBody().getSectPr().getPgSz().unsetOrient();
            case TABLE_HEADER -> document.getTables().getLast().getRow(0).setRepeatHeader(false);
            case TABLE_ROWS -> runs(document, "STT", run -> run.setBold(false));
        }
    }

    private static CTSectPr section(XWPFDocument document) {
        return document.getParagraphs().stream().filter(each -> each.getCTP().getPPr().isSetSectPr()).findFirst()
                .orElseThrow().getCTP().getPPr().getSectPr();
    }

    private static void runs(XWPFDocument document, String start, Consumer<XWPFRun> change) {
        paragraphs(document, start, each -> each.getRuns().forEach(change));
    }

    private static void paragraphs(XWPFDocument document, String start, Consumer<XWPFParagraph> change) {
        var found = all(document).stream().filter(each -> each.getText().startsWith(start)).toList();
        assertThat(found).as("paragraph beginning with " + start).isNotEmpty();
        change.accept(found.getFirst());
    }

    /// Removes the drawn line with the given index: issuer, motto, title, annex.
    private static void unrule(XWPFDocument document, int index) {
        var ruled = all(document).stream()
                .filter(each -> each.getCTP().isSetPPr() && each.getCTP().getPPr().isSetPBdr())
                .toList();
        ruled.get(index).getCTP().getPPr().unsetPBdr();
    }

    private static List<XWPFParagraph> all(XWPFDocument document) {
        var all = new ArrayList<XWPFParagraph>();
        for (var element : document.getBodyElements()) {
            if (element instanceof XWPFParagraph paragraph)
                all.add(paragraph);
            if (element instanceof XWPFTable table)
                table.getRows().forEach(row -> row.getTableCells().forEach(cell -> all.addAll(cell.getParagraphs())));
        }
        return all;
    }
}
