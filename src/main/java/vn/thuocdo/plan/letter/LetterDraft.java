package vn.thuocdo.plan.letter;

import java.util.List;
import vn.thuocdo.kernel.UnitId;

/// What a person writes in a letter.
///
/// @param title      what it is about
/// @param opening    first paragraph
/// @param remarks    further paragraphs, one a line; may be empty
/// @param recipients units addressed; not used by reports
public record LetterDraft(String title, String opening, String remarks, List<UnitId> recipients) {
    public LetterDraft {
        recipients = recipients.stream().distinct().toList();
    }
}
