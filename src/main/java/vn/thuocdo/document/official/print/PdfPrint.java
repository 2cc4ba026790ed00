package vn.thuocdo.document.official.print;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.logging.Level;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;

/// Writes the parts as a tagged PDF (PDF/UA) with Tinos embedded.
final class PdfPrint {
    static {
        XRLog.listRegisteredLoggers().forEach(logger -> XRLog.setLevel(logger, Level.WARNING));
    }

    private PdfPrint() {}

    static byte[] of(String title, List<Part> parts) throws IOException {
        return of(title, parts, PageMarkup.of(title, parts));
    }

    /// Prints markup that was made from the parts.
    static byte[] of(String title, List<Part> parts, String xhtml) throws IOException {
        try (var document = Loader.loadPDF(pages(xhtml))) {
            new PageNumbers(document).write(parts);
            finish(document, title);
            var out = new ByteArrayOutputStream();
            document.save(out);
            return out.toByteArray();
        }
    }

    private static byte[] pages(String xhtml) throws IOException {
        var out = new ByteArrayOutputStream();
        var builder = new PdfRendererBuilder();
        builder.useFastMode();
        builder.usePdfUaAccessibility(true);
        builder.useUnicodeLineBreaker(new SpaceBreaker());
        for (var face : Face.values())
            builder.useFont(face::open, "Tinos", face.bold ? 700 : 400,
                    face.italic ? FontStyle.ITALIC : FontStyle.NORMAL, true);
        builder.withHtmlContent(xhtml, null);
        builder.toStream(out);
        builder.run();
        return out.toByteArray();
    }

    private static void finish(PDDocument document, String title) {
        var about = document.getDocumentInformation();
        about.setTitle(title);
        about.setCreator("Thước Đo");
        about.setProducer("Thước Đo");
        document.getDocumentCatalog().setLanguage("vi");
        document.getDocumentCatalog().getCOSObject().removeItem(COSName.OPEN_ACTION);
    }
}
