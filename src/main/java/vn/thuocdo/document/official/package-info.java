/// Official administrative documents (Nghị định 30/2020/NĐ-CP): a model that knows nothing of files, screens or the
/// database. Modules compose their documents on it; `official.print` turns them into DOCX and PDF, `official.check`
/// reads both back and names what is not in the decree's layout.
///
/// ```java
/// var document = OfficialDocument.of(OfficialType.PLAN, "Cải cách hành chính nhà nước năm 2025")
///         .from(new Letterhead(null, List.of("Ủy ban nhân dân", "xã Thuận Châu"), Notation.awaited("KH-UBND"),
///                 "Thuận Châu", null))
///         .basedOn(Preamble.of("Căn cứ Quyết định số 1783/QĐ-UBND ngày 14/7/2025 của UBND tỉnh Sơn La"))
///         .says(Provision.division("I", "Mục đích, yêu cầu"), Paragraph.of("Tiếp tục đẩy mạnh …"))
///         .sentTo(Recipients.of("VT, VHXH", "Sở Nội vụ (b/c)", "CT, các PCT UBND xã"))
///         .signed(Signature.by("Chủ tịch", "Nguyễn Thị Thanh").onBehalfOf("Ủy ban nhân dân"))
///         .with(Annex.landscape("Các nhiệm vụ cải cách hành chính", new Table(columns, rows)))
///         .done();
/// byte[] preview = OfficialPrint.pdf(document);
/// byte[] final = OfficialPrint.docx(document.issued(Notation.given("07/KH-UBND"), LocalDate.of(2025, 7, 18)));
/// ```
///
/// Names, titles and headings are given in ordinary case and without closing marks: printing sets capitals, ";", "."
/// and "./.". A letter (`OfficialType.LETTER`) takes its subject as title without "V/v" and its addressees by `to`.
/// Texts that a decision issues are an [vn.thuocdo.document.official.Attachment], tables behind the signature an
/// [vn.thuocdo.document.official.Annex].
@NullMarked
@NamedInterface("official")
package vn.thuocdo.document.official;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
