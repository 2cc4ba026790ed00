package vn.thuocdo.document.official.print;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.thuocdo.document.official.OfficialDocument;
import vn.thuocdo.document.official.OfficialSamples;
import vn.thuocdo.document.official.RandomDocuments;
import vn.thuocdo.document.official.Table;
import vn.thuocdo.document.official.check.LayoutCheck;

/// Whatever a document holds is found again in both formats, in the same order.
class SameWordsTests {
    static IntStream seeds() {
        return IntStream.range(0, 40);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void bothFormatsHoldTheWordsOfAnyDocumentInOrder(int seed) throws IOException {
        var document = new RandomDocuments(new Random(seed)).next();
        var words = new ArrayList<String>();
        Composition.of(document).forEach(part -> collect(part.elements(), words));
        assertThat(words).as("mark of each text").contains(document.recipients().lines().getLast());
        inOrder(words, squeeze(pdfText(OfficialPrint.pdf(document))));
        inOrder(words, squeeze(docxText(OfficialPrint.docx(document))));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void anyDocumentKeepsTheLayout(int seed) {
        OfficialDocument document = new RandomDocuments(new Random(seed)).next();
        assertThat(LayoutCheck.docx(OfficialPrint.docx(document))).isEmpty();
        assertThat(LayoutCheck.pdf(OfficialPrint.pdf(document))).isEmpty();
    }

    /// A row taller than a page is broken over pages; its letters all come out, though no longer cell by cell.
    @Test
    void losesNothingOfARowTallerThanAPage() throws IOException {
        var words = IntStream.range(0, 2500).mapToObj(number -> "từ" + number).toList();
        var table = new Table(List.of(Table.Column.centred("TT", 1), Table.Column.text("Nội dung", 3)),
                List.of(Table.Cells.of("1", String.join(" ", words)), Table.Cells.of("2", "sau")));
        var pdf = OfficialPrint.pdf(OfficialSamples.withBlocks(table));
        assertThat(pdfText(pdf).split("\\s+")).containsAll(words);
        assertThat(LayoutCheck.pdf(pdf)).isEmpty();
    }

    private static void collect(List<Element> elements, List<String> words) {
        for (var element : elements)
            switch (element) {
                case Element.Line line -> words.add(line.text().plain());
                case Element.Rule _ -> {
                }
                case Element.Columns columns -> columns.rows().forEach(pair -> {
                    collect(pair.left(), words);
                    collect(pair.right(), words);
                });
                case Element.Ruled(var table) -> table(table, words);
                case Element.Together(var together) -> collect(together, words);
            }
    }

    private static void table(Table table, List<String> words) {
        table.columns().forEach(column -> words.add(column.group() == null ? column.heading() : ""));
        for (var row : table.rows())
            switch (row) {
                case Table.Group group -> words.add(group.text());
                case Table.Cells cells -> cells.cells()
                        .forEach(cell -> cell.paragraphs().forEach(each -> words.add(each.plain())));
            }
    }

    private static void inOrder(List<String> words, String text) {
        var from = 0;
        for (var each : words) {
            var wanted = squeeze(each);
            var at = text.indexOf(wanted, from);
            assertThat(at).as("“%s” after “%s”", wanted, text.substring(Math.max(0, from - 40), from))
                    .isNotNegative();
            from = at + wanted.length();
        }
    }

    private static String squeeze(String text) {
        return text.replaceAll("[\\s\\u00a0]+", "");
    }

    private static String pdfText(byte[] pdf) throws IOException {
        try (var document = Loader.loadPDF(pdf)) {
            var stripper = new PDFTextStripper() {
                @Override
                protected void processTextPosition(TextPosition letter) {
                    if (letter.getYDirAdj() > 50)
                        super.processTextPosition(letter);
                }
            };
            return stripper.getText(document);
        }
    }

    private static String docxText(byte[] docx) throws IOException {
        try (var document = new XWPFDocument(new ByteArrayInputStream(docx))) {
            var text = new StringBuilder();
            for (var element : document.getBodyElements())
                switch (element) {
                    case XWPFParagraph paragraph -> text.append(paragraph.getText());
                    case XWPFTable table -> table.getRows().forEach(row -> row.getTableCells()
                            .forEach(cell -> text.append(cell.getText())));
                    default -> throw new AssertionError();
                }
            return text.toString();
        }
    }
}
