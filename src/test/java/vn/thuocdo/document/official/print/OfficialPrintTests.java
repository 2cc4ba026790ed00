package vn.thuocdo.document.official.print;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.thuocdo.document.official.OfficialDocument;
import vn.thuocdo.document.official.OfficialSamples;
import vn.thuocdo.document.official.check.LayoutCheck;

class OfficialPrintTests {
    static List<OfficialDocument> samples() {
        return OfficialSamples.all();
    }

    @ParameterizedTest
    @MethodSource("samples")
    void printsPdfInTheLayoutOfTheDecree(OfficialDocument document) throws IOException {
        var pdf = OfficialPrint.pdf(document);
        keep(document, pdf, "pdf");
        assertThat(LayoutCheck.pdf(pdf)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("samples")
    void printsDocxInTheLayoutOfTheDecree(OfficialDocument document) throws IOException {
        var docx = OfficialPrint.docx(document);
        keep(document, docx, "docx");
        assertThat(LayoutCheck.docx(docx)).isEmpty();
    }

    /// Printed samples stay in the build folder to be looked at.
    private static void keep(OfficialDocument document, byte[] file, String ending) throws IOException {
        var folder = Files.createDirectories(Path.of("target", "official"));
        Files.write(folder.resolve(document.type() + "." + ending), file);
    }
}
