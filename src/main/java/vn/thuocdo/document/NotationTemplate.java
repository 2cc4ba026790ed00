package vn.thuocdo.document;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.thuocdo.document.official.Notation;
import vn.thuocdo.kernel.Refused;

/// How a book writes its numbers: text with the places `{number}` or `{number:00}` (with leading zeros, as Nghị định
/// 30/2020/NĐ-CP wants numbers under 10), `{year}` and `{drafter}` (short name of the unit that drafted a letter).
///
/// @param text for example `{number:00}/KH-UBND` or `{number:00}/UBND-{drafter}`
public record NotationTemplate(String text) {
    private static final Pattern PLACE = Pattern.compile("\\{([a-z]+)(?::(0+))?\\}");
    private static final Pattern SHAPE = Pattern
            .compile("\\{number(:0{1,5})?\\}/[\\p{L}\\d&./\\-]*((\\{year\\}|\\{drafter\\})[\\p{L}\\d&./\\-]*)*");
    private static final int LONGEST = 80;
    private static final String NO_DRAFTER = "VP";

    /// A template that a person typed; refuses what has no number before a stroke, an unknown place or no symbol.
    public static NotationTemplate typed(String text) {
        var stripped = text.strip();
        var empty = stripped.endsWith("/");
        if (empty || stripped.length() > LONGEST || !SHAPE.matcher(stripped).matches())
            throw Refused.at("template", "document.number-book.template-unreadable");
        return new NotationTemplate(stripped);
    }

    /// The usual template of a kind: `{number:00}/KH-UBND`, for letters `{number:00}/UBND-{drafter}`.
    static NotationTemplate usual(String kind) {
        var symbol = kind.equals(NumberBook.LETTERS) ? "UBND-{drafter}" : kind + "-UBND";
        return new NotationTemplate("{number:00}/" + symbol);
    }

    /// The complete notation, such as `07/KH-UBND`.
    public String notation(int number, int year, @Nullable String drafter) {
        return PLACE.matcher(text).replaceAll(place -> Matcher.quoteReplacement(switch (place.group(1)) {
            case "number" -> padded(number, place.group(2));
            case "year" -> Integer.toString(year);
            default -> drafter == null ? NO_DRAFTER : drafter;
        }));
    }

    /// The notation of a document that has no number yet.
    public Notation awaited(int year, @Nullable String drafter) {
        var notation = notation(0, year, drafter);
        return Notation.awaited(notation.substring(notation.indexOf('/') + 1));
    }

    private static String padded(int number, @Nullable String zeros) {
        return zeros == null
                ? Integer.toString(number)
                : String.format(Locale.ROOT, "%0" + zeros.length() + "d", number);
    }

    @Override
    public String toString() {
        return text;
    }
}
