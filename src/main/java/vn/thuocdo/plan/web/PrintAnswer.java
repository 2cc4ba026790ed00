package vn.thuocdo.plan.web;

import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import vn.thuocdo.document.FileKind;
import vn.thuocdo.document.official.OfficialDocument;
import vn.thuocdo.document.official.print.OfficialPrint;

/// Sends a document that is not issued: PDF to be looked at, DOCX to be saved.
public final class PrintAnswer {
    private PrintAnswer() {}

    /// The document as a file.
    ///
    /// @param format `pdf` or `docx`
    public static ResponseEntity<byte[]> of(OfficialDocument document, String format) {
        var pdf = format.equals("pdf");
        var disposition = (pdf ? ContentDisposition.inline() : ContentDisposition.attachment())
                .filename("du-thao." + format).build();
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType((pdf ? FileKind.PDF : FileKind.DOCX).mediaType()))
                .header("Content-Disposition", disposition.toString()).cacheControl(CacheControl.noStore())
                .body(pdf ? OfficialPrint.pdf(document) : OfficialPrint.docx(document));
    }
}
