package vn.thuocdo.document.official.check;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.poi.xwpf.usermodel.XWPFDocument;

/// Reads a printed document back and lists what is not in the layout of Nghị định 30/2020/NĐ-CP. It knows nothing of the
/// model, so that it also judges documents made elsewhere; parts are recognised by their words.
public final class LayoutCheck {
    private LayoutCheck() {}

    /// What is wrong in a DOCX; empty when all is right.
    public static List<Violation> docx(byte[] file) {
        try (var document = new XWPFDocument(new ByteArrayInputStream(file))) {
            var reading = new Reading(new DocxReading(document).pieces());
            words(reading);
            new DocxSheetRules(document, reading).check();
            return reading.violations();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /// What is wrong in a PDF; empty when all is right.
    public static List<Violation> pdf(byte[] file) {
        try (var document = Loader.loadPDF(file)) {
            var pages = PdfPage.read(document);
            var reading = new Reading(new PdfReading(pages).pieces());
            words(reading);
            new PdfSheetRules(document, pages, reading).check();
            return reading.violations();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static void words(Reading reading) {
        new HeadRules(reading).check();
        new TitleRules(reading).check();
        new BodyRules(reading).check();
        new ClosingRules(reading).check();
        new AnnexRules(reading).check();
    }
}
