package vn.thuocdo.document.official;

import java.time.LocalDate;
import java.util.List;

/// An official administrative document, complete and independent of the format it is printed in. The place of each
/// part, its type size and style are those of Nghị định 30/2020/NĐ-CP, Điều 8 and Phụ lục I.
///
/// Names and titles are given in ordinary case; printing puts them into capitals where the decree wants them. Closing
/// marks ("./.", ";" after recipients and legal bases) are set by printing too.
///
/// @param letterhead  issuer, number, place and date
/// @param type        the sort of document
/// @param title       what it is about (trích yếu), for letters without "V/v"
/// @param addressees  to whom it is sent (Kính gửi), for letters, submissions and reports; else empty
/// @param preamble    authority and legal bases
/// @param body        the content
/// @param recipients  who gets a copy
/// @param signature   who signs
/// @param attachments texts issued with it
/// @param annexes     annexes, after the attachments
public record OfficialDocument(Letterhead letterhead, OfficialType type, String title, List<String> addressees,
        Preamble preamble, List<Block> body, Recipients recipients, Signature signature, List<Attachment> attachments,
        List<Annex> annexes) {
    public OfficialDocument {
        title = RichText.clean(title);
        addressees = addressees.stream().map(RichText::clean).toList();
        body = List.copyOf(body);
        attachments = List.copyOf(attachments);
        annexes = List.copyOf(annexes);
    }

    /// Begins a document; the draft asks for the parts one after the other.
    public static OfficialDraft of(OfficialType type, String title) {
        return new OfficialDraft(type, title);
    }

    /// The same document under the number and on the day of its issue.
    public OfficialDocument issued(Notation notation, LocalDate day) {
        return new OfficialDocument(letterhead.issued(notation, day), type, title, addressees, preamble, body,
                recipients, signature, attachments, annexes);
    }

    /// Whether the subject stands under the number ("V/v …") instead of a type name and title.
    public boolean isLetter() {
        return type == OfficialType.LETTER;
    }

    /// How attachments and annexes name this document: "Kèm theo Kế hoạch số 07/KH-UBND ngày 18 tháng 7 năm 2025 của Ủy
    /// ban nhân dân xã Thuận Châu". A person who decides ("Chủ tịch Ủy ban nhân dân xã Lộc Hòa") is named when the
    /// authority gives the unit's name.
    public String reference() {
        var issuer = letterhead.issuerName();
        var authority = preamble.authority();
        var by = authority != null && authority.endsWith(letterhead.issuer().getLast()) ? authority : issuer;
        return "Kèm theo " + type.vietnamese() + " số " + letterhead.notation().text() + " "
                + DecreeDate.words(letterhead.date()) + " của " + by;
    }
}
