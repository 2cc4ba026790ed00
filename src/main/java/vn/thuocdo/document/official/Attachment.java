package vn.thuocdo.document.official;

import java.util.List;

/// A text issued together with the document, such as the plan that a decision issues. It begins on its own page under
/// the issuer's name and the national motto, and its pages go on counting.
///
/// @param type   the sort of text
/// @param title  what it is about
/// @param blocks its content
public record Attachment(OfficialType type, String title, List<Block> blocks) {
    public Attachment {
        title = RichText.clean(title);
        blocks = List.copyOf(blocks);
    }
}
