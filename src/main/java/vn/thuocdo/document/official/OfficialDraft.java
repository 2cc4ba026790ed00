package vn.thuocdo.document.official;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// Collects the parts of an official document. Letterhead, recipients and signature are required, all else may stay
/// empty. Not for use by several threads.
public final class OfficialDraft {
    private final OfficialType type;
    private final String title;
    private final List<String> addressees = new ArrayList<>();
    private final List<Block> body = new ArrayList<>();
    private final List<Attachment> attachments = new ArrayList<>();
    private final List<Annex> annexes = new ArrayList<>();
    private Preamble preamble = Preamble.NONE;
    private @Nullable Letterhead letterhead;
    private @Nullable Recipients recipients;
    private @Nullable Signature signature;

    OfficialDraft(OfficialType type, String title) {
        this.type = type;
        this.title = title;
    }

    /// Who issues it, under which number, where and when.
    public OfficialDraft from(Letterhead head) {
        letterhead = head;
        return this;
    }

    /// To whom it is addressed (Kính gửi).
    public OfficialDraft to(String... whom) {
        addressees.addAll(List.of(whom));
        return this;
    }

    /// Authority and legal bases.
    public OfficialDraft basedOn(Preamble bases) {
        preamble = bases;
        return this;
    }

    /// Adds content.
    public OfficialDraft says(Block... blocks) {
        return says(List.of(blocks));
    }

    /// Adds content.
    public OfficialDraft says(List<? extends Block> blocks) {
        body.addAll(blocks);
        return this;
    }

    /// Who gets a copy (Nơi nhận).
    public OfficialDraft sentTo(Recipients whom) {
        recipients = whom;
        return this;
    }

    /// Who signs.
    public OfficialDraft signed(Signature by) {
        signature = by;
        return this;
    }

    /// Adds a text issued with the document.
    public OfficialDraft with(Attachment attachment) {
        attachments.add(attachment);
        return this;
    }

    /// Adds an annex.
    public OfficialDraft with(Annex annex) {
        annexes.add(annex);
        return this;
    }

    /// The finished document.
    public OfficialDocument done() {
        return new OfficialDocument(Objects.requireNonNull(letterhead, "letterhead"), type, title, addressees, preamble,
                body, Objects.requireNonNull(recipients, "recipients"), Objects.requireNonNull(signature, "signature"),
                attachments, annexes);
    }
}
