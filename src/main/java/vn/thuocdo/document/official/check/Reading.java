package vn.thuocdo.document.official.check;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/// The pieces of a document in reading order and what was found wrong so far.
final class Reading {
    final List<Piece> pieces;
    private final List<Violation> violations = new ArrayList<>();

    Reading(List<Piece> pieces) {
        this.pieces = pieces;
    }

    /// Index of the first piece from `from` on, or -1.
    int find(int from, Predicate<Piece> what) {
        for (var index = Math.max(from, 0); index < pieces.size(); index++)
            if (what.test(pieces.get(index)))
                return index;
        return -1;
    }

    /// The first piece that fits, or null.
    @Nullable
    Piece first(Predicate<Piece> what) {
        var index = find(0, what);
        return index < 0 ? null : pieces.get(index);
    }

    /// Index of the piece that heads the recipients, or the number of pieces where there is none.
    int closing() {
        var index = find(0, piece -> piece.text().startsWith("Nơi nhận"));
        return index < 0 ? pieces.size() : index;
    }

    void must(boolean kept, LayoutRule rule, String where) {
        if (!kept)
            violations.add(new Violation(rule, where));
    }

    void must(boolean kept, LayoutRule rule, Piece where) {
        must(kept, rule, "“" + where.text() + "”");
    }

    List<Violation> violations() {
        return List.copyOf(violations);
    }
}
