package vn.thuocdo.document.official;

import org.jspecify.annotations.Nullable;

/// Number and notation of a document, for example number "07" and symbol "KH-UBND" for "07/KH-UBND".
///
/// @param number the number as printed, with its leading zero, or null while it is not given
/// @param symbol what follows the stroke: abbreviation of the type and of the issuer, for letters issuer and drafter
public record Notation(@Nullable String number, String symbol) {
    public Notation {
        number = number == null ? null : RichText.clean(number).strip();
        symbol = RichText.clean(symbol).strip();
    }

    /// Not yet numbered; a gap is left before the stroke.
    public static Notation awaited(String symbol) {
        return new Notation(null, symbol);
    }

    /// Reads a complete notation such as "07/KH-UBND".
    public static Notation given(String notation) {
        var stroke = notation.indexOf('/');
        if (stroke < 1)
            throw new IllegalArgumentException("no number before a stroke in " + notation);
        return new Notation(notation.substring(0, stroke), notation.substring(stroke + 1));
    }

    /// "07/KH-UBND", or "       /KH-UBND" with no-break spaces while the number is not given.
    public String text() {
        return (number == null ? "\u00a0".repeat(7) : number) + "/" + symbol;
    }

    /// The line of the heading: "Số: 07/KH-UBND".
    public String line() {
        return "Số: " + text();
    }
}
