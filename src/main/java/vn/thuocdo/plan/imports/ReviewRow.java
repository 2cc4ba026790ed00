package vn.thuocdo.plan.imports;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// One row put before the person.
///
/// @param position order among the rows; gaps are allowed
/// @param state    what was decided
/// @param content  what it says now
/// @param doubts   the reader's questions; answered ones stay on record
/// @param source   where it stands in the file
/// @param version  grows with each change
public record ReviewRow(UUID id, int position, RowState state, RowContent content, List<RowDoubt> doubts,
        RowSource source, int version) {
    public ReviewRow {
        doubts = List.copyOf(doubts);
    }

    /// The first question that nobody answered yet.
    public Optional<RowDoubt> question() {
        return state == RowState.DOUBTFUL
                ? doubts.stream().filter(doubt -> !doubt.settled()).findFirst()
                : Optional.empty();
    }

    /// The same row after a decision.
    ReviewRow in(RowState decided) {
        return new ReviewRow(id, position, decided, content, doubts, source, version);
    }

    /// The same row taken as it stands; all questions are answered with that.
    ReviewRow accepted() {
        return new ReviewRow(id, position, RowState.ACCEPTED, content,
                doubts.stream().map(RowDoubt::answered).toList(), source, version);
    }

    /// The same row saying something else; a person wrote it, so it is accepted.
    ReviewRow saying(RowContent corrected) {
        return new ReviewRow(id, position, state, corrected, doubts, source, version).accepted();
    }

    /// The same row after its first open question was answered; it stays doubtful while others are open. Without content
    /// it is left out.
    ReviewRow answered(@Nullable RowContent answer) {
        if (answer == null)
            return in(RowState.DROPPED);
        var question = question().orElse(null);
        var settled = doubts.stream().map(doubt -> doubt.equals(question) ? doubt.answered() : doubt).toList();
        var open = settled.stream().anyMatch(doubt -> !doubt.settled());
        return new ReviewRow(id, position, open ? RowState.DOUBTFUL : RowState.ACCEPTED, answer, settled, source,
                version);
    }

    /// The same row as if it had been read at another version.
    ReviewRow after(int seen) {
        return new ReviewRow(id, position, state, content, doubts, source, seen);
    }
}
