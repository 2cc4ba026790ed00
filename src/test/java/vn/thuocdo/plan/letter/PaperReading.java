package vn.thuocdo.plan.letter;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import vn.thuocdo.document.official.check.LayoutCheck;

/// A document read back from its files by other means than those that wrote it.
///
/// @param words  its paragraphs outside tables of content, from DOCX
/// @param tables its tables with their header rows, from DOCX, cell by cell
/// @param pdf    all its words in PDF, without white space
record PaperReading(String words, List<List<List<String>>> tables, String pdf) {
    /// Reads both files and finds them in the layout of the decree.
    static PaperReading of(byte[] docx, byte[] pdf, String name) {
        assertThat(LayoutCheck.docx(docx)).isEmpty();
        assertThat(LayoutCheck.pdf(pdf)).isEmpty();
        try {
            var folder = Files.createDirectories(Path.of("target", "official"));
            Files.write(folder.resolve(name + ".docx"), docx);
            Files.write(folder.resolve(name + ".pdf"), pdf);
            return new PaperReading(words(docx), tables(docx), pdf(pdf));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /// Rows of a table under the header that begins with a word.
    List<List<String>> table(String first) {
        return tables.stream().filter(rows -> rows.getFirst().getFirst().equals(first)).findFirst()
                .map(rows -> rows.subList(1, rows.size())).orElse(List.of());
    }

    /// Everything that stands in cells of tables, in PDF as well.
    void tablesAreInPdf() {
        tables.forEach(rows -> rows.forEach(row -> row.forEach(cell -> assertThat(pdf).contains(squeeze(cell)))));
    }

    /// The sentence stands in both files.
    void says(String sentence) {
        assertThat(words).contains(sentence);
        assertThat(pdf).contains(squeeze(sentence));
    }

    private static String words(byte[] docx) throws IOException {
        try (var read = new XWPFDocument(new ByteArrayInputStream(docx))) {
            var head = read.getTables().stream().filter(table -> !table.getRow(0).isRepeatHeader())
                    .map(XWPFTable::getText);
            return Stream.concat(head, read.getParagraphs().stream().map(XWPFParagraph::getText))
                    .map(PaperReading::fold).collect(Collectors.joining("\n"));
        }
    }

    /// The tables of content; those without header row hold head and signature.
    private static List<List<List<String>>> tables(byte[] docx) throws IOException {
        try (var read = new XWPFDocument(new ByteArrayInputStream(docx))) {
            return read.getTables().stream().filter(table -> table.getRow(0).isRepeatHeader())
                    .map(PaperReading::rows).toList();
        }
    }

    private static List<List<String>> rows(XWPFTable table) {
        return table.getRows().stream()
                .map(row -> row.getTableCells().stream().map(cell -> fold(cell.getText())).toList()).toList();
    }

    private static String pdf(byte[] pdf) throws IOException {
        try (var read = Loader.loadPDF(pdf)) {
            for (var page = 1; page <= read.getNumberOfPages(); page++)
                assertThat(words(read, page)).as("page " + page).hasSizeGreaterThan(10);
            return squeeze(new PDFTextStripper().getText(read));
        }
    }

    private static String words(PDDocument document, int page) throws IOException {
        var words = new PDFTextStripper();
        words.setStartPage(page);
        words.setEndPage(page);
        return squeeze(words.getText(document));
    }

    private static String fold(String words) {
        return words.replaceAll("[\\s\u00a0]+", " ").strip();
    }

    static String squeeze(String words) {
        return words.replaceAll("[\\s\u00a0\u200b]+", "");
    }
}
