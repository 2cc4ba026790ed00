package vn.thuocdo.plan.reader.language;

import java.text.Normalizer;
import java.util.Locale;

/// Ways to look at Vietnamese text that survive scanning, decomposed letters, odd spaces and fancy dashes.
public final class Words {

    private static final char[] PLAIN = plainLetters();

    private Words() {}

    /// Composed letters (NFC), plain spaces, no invisible characters, single spaces, trimmed. Dashes and quotes stay.
    public static String clean(String text) {
        String composed = Normalizer.isNormalized(text, Normalizer.Form.NFC)
                ? text
                : Normalizer.normalize(text, Normalizer.Form.NFC);
        StringBuilder out = new StringBuilder(composed.length());
        for (int i = 0; i < composed.length(); i++) {
            char c = composed.charAt(i);
            if (isSpace(c)) {
                if (!out.isEmpty() && out.charAt(out.length() - 1) != ' ') {
                    out.append(' ');
                }
            } else if (!isInvisible(c)) {
                out.append(c);
            }
        }
        int end = out.length();
        return end > 0 && out.charAt(end - 1) == ' ' ? out.substring(0, end - 1) : out.toString();
    }

    /// Lower case without diacritics, dashes as `-`, quotes as `"`. Has exactly the length of `text` (which must be
    /// composed), so places found in it hold in `text` too.
    public static String key(String text) {
        char[] out = new char[text.length()];
        for (int i = 0; i < out.length; i++) {
            char c = text.charAt(i);
            out[i] = c < PLAIN.length ? PLAIN[c] : plainSign(c);
        }
        return new String(out);
    }

    /// The letters and digits of [#key(String)] only: equal for headings that differ in spacing and signs.
    public static String squeezed(String text) {
        String key = key(clean(text));
        StringBuilder out = new StringBuilder(key.length());
        for (int i = 0; i < key.length(); i++) {
            if (Character.isLetterOrDigit(key.charAt(i))) {
                out.append(key.charAt(i));
            }
        }
        return out.toString();
    }

    /// First letter upper case.
    public static String capitalised(String text) {
        return text.isEmpty() ? text : text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }

    /// Whether the text has letters and all of them are capitals.
    public static boolean isUpperCase(String text) {
        return text.chars().anyMatch(Character::isLetter) && text.chars().noneMatch(Character::isLowerCase);
    }

    private static boolean isSpace(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }

    private static boolean isInvisible(char c) {
        return c == '\u00AD' || c == '\uFEFF' || c == '\u2060' || c >= '\u200B' && c <= '\u200F'
                || Character.isISOControl(c);
    }

    private static char[] plainLetters() {
        char[] table = new char[0x1F00];
        for (char c = 0; c < table.length; c++) {
            String parts = Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFD);
            char first = Character.toLowerCase(parts.isEmpty() ? c : parts.charAt(0));
            table[c] = Character.isLetter(c) ? first : c;
        }
        table['đ'] = 'd';
        table['Đ'] = 'd';
        table['Ð'] = 'd';
        table['\u00A0'] = ' ';
        table['\u00AD'] = '-';
        table['«'] = '"';
        table['»'] = '"';
        return table;
    }

    private static char plainSign(char c) {
        return switch (c) {
            case '\u2010', '\u2011', '\u2012', '\u2013', '\u2014', '\u2015', '\u2212', '\uFE58', '\uFF0D' -> '-';
            case '\u2018', '\u2019', '\u201B' -> '\'';
            case '\u201C', '\u201D', '\u201E', '\u201F' -> '"';
            default -> Character.toLowerCase(c);
        };
    }
}
