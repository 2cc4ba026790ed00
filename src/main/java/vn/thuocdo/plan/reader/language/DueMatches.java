package vn.thuocdo.plan.reader.language;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import vn.thuocdo.plan.reader.model.ReadDue;

/// What was found in a due text so far; later rules only see what earlier, stricter ones left.
final class DueMatches {

    /// From `from` to `to` of the text stands `due`; `yearAssumed` when the text names no year.
    record Match(int from, int to, ReadDue due, boolean yearAssumed) {}

    private final List<Match> matches = new ArrayList<>();

    boolean isFree(int from, int to) {
        return matches.stream().noneMatch(match -> from < match.to() && match.from() < to);
    }

    void add(int from, int to, ReadDue due, boolean yearAssumed) {
        matches.add(new Match(from, to, due, yearAssumed));
    }

    /// In the order of the text.
    List<Match> inOrder() {
        return matches.stream().sorted(Comparator.comparingInt(Match::from)).toList();
    }
}
