package vn.thuocdo.document.official.print;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.function.UnaryOperator;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.thuocdo.document.official.OfficialSamples;
import vn.thuocdo.document.official.check.LayoutCheck;
import vn.thuocdo.document.official.check.LayoutRule;
import vn.thuocdo.document.official.check.Violation;

class PdfViolationTests {
    private static final List<Part> PARTS = Composition.of(OfficialSamples.plan());
    private static final String MARKUP = PageMarkup.of("Kế hoạch", PARTS);

    /// Tables of many columns on upright pages and text beyond the margin go together in a PDF, which knows no columns.
    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = {"ANNEX_ACROSS", "FONT"})
    void namesTheRuleThatIsBroken(LayoutRule rule) throws IOException {
        var broken = breakRule(rule).apply(MARKUP);
        assertThat(broken).as("changed markup").isNotEqualTo(MARKUP);
        var parts = rule == LayoutRule.PAGE_NUMBER ? List.of(PARTS.getFirst(), onward(PARTS.getLast())) : PARTS;
        assertThat(LayoutCheck.pdf(PdfPrint.of("Kế hoạch", parts, broken))).extracting(Violation::rule).contains(rule);
    }

    @Test
    void namesAFontThatIsNotEmbedded() throws IOException {
        try (var document = Loader.loadPDF(PdfPrint.of("Kế hoạch", PARTS))) {
            try (var content = new PDPageContentStream(document, document.getPage(0), AppendMode.APPEND, true, true)) {
                content.beginText();
                content.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 14);
                content.newLineAtOffset(100, 100);
                content.showText("added");
                content.endText();
            }
            var out = new ByteArrayOutputStream();
            document.save(out);
            assertThat(LayoutCheck.pdf(out.toByteArray())).extracting(Violation::rule).contains(LayoutRule.FONT);
        }
    }

    private static Part onward(Part part) {
        return new Part(part.name(), part.paper(), Part.Counting.ONWARD, part.elements());
    }

    private static UnaryOperator<String> breakRule(LayoutRule rule) {
        return switch (rule) {
            case PAPER -> text("size:A4 portrait", "size:letter portrait");
            case MARGINS -> text("20.00mm 30.00mm", "20.00mm 20.00mm");
            case NATIONAL_NAME -> css("national_name", "font-size:15pt");
            case MOTTO -> css("motto", "font-weight:normal");
            case MOTTO_LINE, ISSUER_LINE, TITLE_LINE -> css("rule", "border:none");
            case HEAD_COLUMNS -> text("<p class=\"number\">", "<p class=\"number\" style=\"margin-left:120mm\">");
            case ISSUER -> css("issuer", "font-weight:normal");
            case NUMBER -> text("Số: 07/", "Số: 7/");
            case PLACE_DATE -> text("tháng 7 năm 2025</p>", "tháng 07 năm 2025</p>");
            case TYPE_NAME -> css("type_name", "font-weight:normal");
            case TITLE -> css("title", "font-style:italic");
            case BASES -> css("basis", "font-style:normal");
            case BODY_SIZE -> css("body", "font-size:12pt");
            case BODY_JUSTIFIED -> css("body", "text-align:left");
            case BODY_INDENT -> css("body", "text-indent:3mm");
            case BODY_SPACING -> css("body", "margin:0");
            case LINE_SPACING -> css("body", "line-height:2");
            case HEADINGS ->
                text("<b>I. MỤC ĐÍCH, YÊU CẦU</b>", "<span style=\"font-weight:normal\">I. MỤC ĐÍCH</span>");
            case END_MARK -> text("./.", ".");
            case RECIPIENTS_TITLE -> css("recipients_title", "font-style:normal");
            case RECIPIENTS -> css("recipient", "font-size:13pt");
            case FILING -> text("- Lưu: ", "- ");
            case SIGNATURE -> text("TM. ỦY", "ỦY");
            case SIGNER -> css("signer", "font-weight:normal");
            case PAGE_NUMBER -> text("</title>", " </title>");
            case ANNEX_HEADING ->
                text("<h1 class=\"annex_label\">", "<p class=\"body\">Trang sau</p><h1 class=\"annex_label\">");
            case ANNEX_TITLE -> text("CÁC NHIỆM VỤ CẢI", "Các nhiệm vụ cải");
            case ANNEX_REFERENCE -> css("reference", "font-style:normal");
            case TABLE_HEADER -> text("-fs-table-paginate:paginate", "-fs-table-paginate:auto");
            case TABLE_ROWS ->
                text("<tr><td class=\"depth2\"", "<tr style=\"page-break-after:always\"><td class=\"depth2\"");
            case ANNEX_ACROSS, FONT -> throw new AssertionError("not broken by markup");
        };
    }

    private static UnaryOperator<String> text(String found, String changed) {
        return markup -> markup.replace(found, changed);
    }

    private static UnaryOperator<String> css(String name, String rule) {
        return markup -> markup.replace("</style>", "." + name + " {" + rule + "}</style>");
    }
}
