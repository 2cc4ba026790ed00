package vn.thuocdo.document;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import vn.thuocdo.document.official.OfficialType;
import vn.thuocdo.kernel.SourceRef;
import vn.thuocdo.kernel.UnitId;

/// An official document as it was issued; it never changes.
///
/// @param agency   who issued it
/// @param id       its identity
/// @param subject  the record it was made from
/// @param book     the book its number is from
/// @param number   the number
/// @param notation number as written, for example `07/KH-UBND`
/// @param date     the day of the document
/// @param type     sort of document
/// @param title    what it is about
/// @param docx     the file for Word
/// @param pdf      the file for reading and signing
/// @param person   who issued it
/// @param issuedAt when
public record IssuedDocument(UnitId agency, UUID id, SourceRef subject, NumberBookId book, int number, String notation,
        LocalDate date, OfficialType type, String title, FileId docx, FileId pdf, String person, Instant issuedAt) {
    /// Path of the PDF.
    public String pdfUrl() {
        return "/files/" + pdf;
    }

    /// Path of the DOCX.
    public String docxUrl() {
        return "/files/" + docx;
    }
}
