package vn.thuocdo.plan.imports;

import java.util.List;
import java.util.UUID;

/// One row put before the person.
///
/// @param position order among the rows; gaps are allowed
/// @param state    what was decided
/// @param content  what it says now
/// @param doubts   the reader's questions; they stay on record after the decision
/// @param source   where it stands in the file
/// @param version  grows with each change
public record ReviewRow(UUID id, int position, RowState state, RowContent content, List<RowDoubt> doubts,
        RowSource source, int version) {
    public ReviewRow {
        doubts = List.copyOf(doubts);
    }

    /// The same row after a decision.
    public ReviewRow in(RowState decided) {
        return new ReviewRow(id, position, decided, content, doubts, source, version);
    }

    /// The same row saying something else; a person wrote it, so it is accepted.
    public ReviewRow saying(RowContent corrected) {
        return new ReviewRow(id, position, RowState.ACCEPTED, corrected, doubts, source, version);
    }
}
