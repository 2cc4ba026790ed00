package vn.thuocdo.document.official.print;

import java.io.IOException;
import java.io.UncheckedIOException;
import vn.thuocdo.document.official.OfficialDocument;

/// Prints official documents. Both formats hold the same words in the same order; DOCX names "Times New Roman", PDF
/// embeds Tinos, which has the same widths.
public final class OfficialPrint {
    private OfficialPrint() {}

    /// The document for Word.
    public static byte[] docx(OfficialDocument document) {
        try {
            return DocxPrint.of(title(document), Composition.of(document));
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    /// The document as a tagged PDF.
    public static byte[] pdf(OfficialDocument document) {
        try {
            return PdfPrint.of(title(document), Composition.of(document));
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    private static String title(OfficialDocument document) {
        return document.type().vietnamese() + " " + document.title();
    }
}
