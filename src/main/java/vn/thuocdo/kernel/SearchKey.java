package vn.thuocdo.kernel;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/// Text as people search it: lower case, without diacritics, đ as d, single spaces. “Nguyễn Văn” and “nguyen van” give
/// the same key.
public final class SearchKey {
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern SPACES = Pattern.compile("\\s+");

    private SearchKey() {}

    /// The key of a text.
    public static String of(String text) {
        var bare = MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFD)).replaceAll("");
        var lower = bare.toLowerCase(Locale.ROOT).replace('đ', 'd');
        return SPACES.matcher(lower).replaceAll(" ").strip();
    }

    /// A SQL `like` pattern that finds the words of a query in order, with its own wildcards taken literally.
    public static String like(String query) {
        var words = of(query).replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_");
        return "%" + words.replace(' ', '%') + "%";
    }
}
