package vn.thuocdo.plan.imports;

import java.util.List;
import java.util.Set;

/// Questions about words rather than about a row: whoever says what “các bộ phận liên quan” means says it for all rows.
public final class SameQuestion {
    private static final Set<String> ABOUT_WORDS = Set.of("lead-wildcard", "due-unclear", "year-assumed");

    private SameQuestion() {}

    /// The other rows that ask next what the row asks next.
    public static List<ReviewRow> others(ReviewRow row, List<ReviewRow> all) {
        return row.question().filter(asked -> ABOUT_WORDS.contains(asked.code())).map(asked -> all.stream()
                .filter(other -> !other.id().equals(row.id()) && other.content().target() == row.content().target()
                        && other.question().filter(asked::equals).isPresent())
                .toList()).orElse(List.of());
    }
}
