/// Row 1: files, number books and official documents of an agency.
///
/// - [vn.thuocdo.document.Files] keeps uploads, [vn.thuocdo.document.spi.FileAccess] tells who may read them;
/// - [vn.thuocdo.document.NumberBooks] gives numbers without gap or repetition;
/// - `official` is the model of documents, `official.print` makes DOCX and PDF of it, `official.check` reads them back;
/// - [vn.thuocdo.document.OfficialDocuments] keeps what was issued;
/// - [vn.thuocdo.document.Spreadsheets] and [vn.thuocdo.document.QrCodes] write lists and codes.
///
/// A *register* module. Issuing a document, inside one transaction of the calling door:
///
/// ```java
/// var subject = new SourceRef("plan", "plan", plan.id().value());
/// var number = numberBooks.take(new NumberRequest("KH", date, null, plan.title(), subject, "/plans/" + plan.id()));
/// var issued = officialDocuments.issue(PlanPaper.of(plan), number);   // issued.pdfUrl(), issued.docxUrl()
/// ```
///
/// Legal basis: Nghị định 30/2020/NĐ-CP.
@NullMarked
@ApplicationModule(displayName = "document", allowedDependencies = "ui :: spi")
package vn.thuocdo.document;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
