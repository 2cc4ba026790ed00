package vn.thuocdo.document.official;

import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// What stands before the content: the authority that decides, the legal bases, the word of decision.
///
/// @param authority  who decides, in ordinary case, for example "Chủ tịch Ủy ban nhân dân xã"; null for plans and reports
/// @param bases      the legal bases (căn cứ), each without its closing mark
/// @param resolution the word before the articles, for example "Quyết định"; null for plans and reports
public record Preamble(@Nullable String authority, List<String> bases, @Nullable String resolution) {
    /// No preamble, as in letters.
    public static final Preamble NONE = new Preamble(null, List.of(), null);

    public Preamble {
        bases = bases.stream().map(RichText::clean).toList();
    }

    /// Legal bases alone.
    public static Preamble of(String... bases) {
        return new Preamble(null, List.of(bases), null);
    }

    /// The preamble of a decision.
    public static Preamble decision(String authority, List<String> bases) {
        return new Preamble(authority, bases, "Quyết định");
    }

    /// The bases as printed: a semicolon after each, a full stop after the last.
    public List<String> printedBases() {
        var last = bases.size() - 1;
        return IntStream.rangeClosed(0, last)
                .mapToObj(index -> RichText.of(bases.get(index)).endingIn(index == last ? "." : ";").plain()).toList();
    }
}
