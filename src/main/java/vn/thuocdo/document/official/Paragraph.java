package vn.thuocdo.document.official;

/// A paragraph of running text: justified, first line indented.
public record Paragraph(RichText text) implements Block {
    /// Upright text.
    public static Paragraph of(String text) {
        return new Paragraph(RichText.of(text));
    }
}
