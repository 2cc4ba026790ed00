package vn.thuocdo.document.official;

import java.util.List;

/// A simple list. Its marks are written as text, as offices type them, not as automatic numbering.
///
/// @param marker what stands before each item
/// @param items  the items in order, without their marks
public record Items(Marker marker, List<RichText> items) implements Block {
    private static final String[] LETTERS = {"a", "b", "c", "d", "đ", "e", "g", "h", "i", "k", "l", "m", "n", "o", "p",
            "q", "r", "s", "t", "u", "v", "x", "y"};

    public Items {
        items = List.copyOf(items);
    }

    /// The sort of mark.
    public enum Marker {
        /// "- "
        DASH,
        /// "+ ", one step below a dash
        PLUS,
        /// "1. "
        NUMBER,
        /// "a) " in the order of the Vietnamese alphabet, đ included
        LETTER
    }

    /// Items after dashes.
    public static Items dashes(String... items) {
        return new Items(Marker.DASH, List.of(items).stream().map(RichText::of).toList());
    }

    /// The mark before the item at an index that begins with 0.
    public String mark(int index) {
        return switch (marker) {
            case DASH -> "- ";
            case PLUS -> "+ ";
            case NUMBER -> index + 1 + ". ";
            case LETTER -> letter(index) + ") ";
        };
    }

    /// The letter of the point at an index that begins with 0: a, b, c, d, đ, e, g … and after y again aa, ab …
    public static String letter(int index) {
        var last = LETTERS[index % LETTERS.length];
        return index < LETTERS.length ? last : letter(index / LETTERS.length - 1) + last;
    }
}
