package vn.thuocdo.plan.reader.language;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The number or bullet at the start of a line. `number` is what is written (`II`, `2.1`, `a`), empty for bullets;
/// `ordinal` counts from 1 (0 for bullets); `length` is how much of the text it takes up.
public record Marker(Kind kind, String number, int ordinal, int length) {

    /// Kinds of numbering; those before [#STAR] can head a section.
    public enum Kind {
        /// “Phần I”, “Phần thứ hai”, “Chương 2”.
        PART,
        /// `A.`
        UPPER_LETTER,
        /// `II.`
        ROMAN,
        /// `1.`
        ARABIC,
        /// `1.1.`
        DEEP,
        /// `1.1.1.`
        DEEPER,
        /// `a)`
        LETTER,
        /// `1)` or `(1)`
        BRACKETED,
        /// `*`
        STAR,
        /// `-`
        DASH,
        /// `+`
        PLUS,
        /// `•` and other dots
        BULLET,
        /// A line without number that heads what follows it; given by the reader of the outline.
        HEAD,
        /// No marker.
        NONE
    }

    /// The absent marker.
    public static final Marker NONE = new Marker(Kind.NONE, "", 0, 0);

    private static final String LETTERS = "abcdđeghiklmnopqrstuvxy";
    private static final Pattern PART = Pattern.compile(
            "^(?:phan|chuong|muc) (?:thu )?(nhat|hai|ba|tu|nam|[ivx]{1,4}|\\d{1,2}|[a-d])(?=[ .:)-]|$)[ .:)-]*");
    private static final Pattern ROMAN = Pattern.compile("^([IVX]{1,5}) ?(?:[.)/:]|-(?= )) ?(?=\\S)");
    private static final Pattern BARE_ROMAN = Pattern.compile("^([IVX]{1,5}) (?=\\p{Lu}{2})");
    private static final Pattern UPPER = Pattern.compile("^([A-HJ-UYĐ]) ?[.)/] ?(?=\\S)");
    private static final Pattern DEEP = Pattern.compile("^(\\d{1,2}(?:\\.\\d{1,2}){1,3})[.)]? ?(?=[^\\d\\s%.,/)])");
    private static final Pattern ARABIC = Pattern.compile("^(\\d{1,3}) ?(?:[.]|[/:-](?= )) ?(?=[^\\d\\s%])");
    private static final Pattern LETTER = Pattern.compile("^([a-zđ]) ?(?:\\)|[./](?= )) ?(?=\\S)");
    private static final Pattern BRACKETED = Pattern.compile("^\\(?(\\d{1,3}|[a-zđ]) ?\\) ?(?=\\S)");
    private static final Pattern BULLET = Pattern.compile("^(?:[•·●▪■□►➢➤❖✓✔]|o(?= \\p{Lu})) ?");

    /// The marker of a line; `label` is the number that Word draws itself, empty when the line has none.
    public static Marker of(String label, Text line) {
        if (label.isEmpty()) {
            return of(line);
        }
        Text alone = Text.of(label + " x");
        Marker marker = of(alone);
        if (marker.kind == Kind.NONE) {
            marker = of(Text.of(label + ". x"));
        }
        return new Marker(marker.kind, marker.number, marker.ordinal, 0);
    }

    /// The marker written at the start of a line.
    public static Marker of(Text line) {
        if (line.isEmpty()) {
            return NONE;
        }
        char first = line.key().charAt(0);
        Kind sign = switch (first) {
            case '-' -> Kind.DASH;
            case '+' -> Kind.PLUS;
            case '*' -> Kind.STAR;
            default -> Kind.NONE;
        };
        int length = line.length() > 1 && line.raw().charAt(1) == ' ' ? 2 : 1;
        return sign == Kind.NONE ? numbered(line, first) : new Marker(sign, "", 0, length);
    }

    private static Marker numbered(Text line, char first) {
        if (first == '(') {
            return match(BRACKETED, line.raw(), Kind.BRACKETED);
        }
        if (Character.isDigit(first)) {
            Marker deep = match(DEEP, line.raw(), Kind.DEEP);
            Marker plain = deep.kind == Kind.NONE ? match(ARABIC, line.raw(), Kind.ARABIC) : deep;
            return plain.kind == Kind.NONE ? match(BRACKETED, line.raw(), Kind.BRACKETED) : plain;
        }
        if (Character.isLowerCase(line.raw().charAt(0))) {
            Marker letter = match(LETTER, line.raw(), Kind.LETTER);
            return letter.kind == Kind.NONE ? match(BULLET, line.raw(), Kind.BULLET) : letter;
        }
        return capital(line);
    }

    private static Marker capital(Text line) {
        Marker roman = match(ROMAN, line.raw(), Kind.ROMAN);
        if (roman.kind == Kind.NONE) {
            roman = match(BARE_ROMAN, line.raw(), Kind.ROMAN);
        }
        if (roman.kind != Kind.NONE) {
            return roman;
        }
        Marker upper = match(UPPER, line.raw(), Kind.UPPER_LETTER);
        if (upper.kind != Kind.NONE) {
            return upper;
        }
        Marker part = part(line);
        return part.kind == Kind.NONE ? match(BULLET, line.raw(), Kind.BULLET) : part;
    }

    /// Parts are numbered in Roman numerals whatever the words are: “Phần thứ hai” is `II`.
    private static Marker part(Text line) {
        Marker part = match(PART, line.key(), Kind.PART);
        boolean letter = part.number.length() == 1 && "abcd".contains(part.number);
        String number = letter ? part.number.toUpperCase(java.util.Locale.ROOT) : NumberWords.asRoman(part.ordinal);
        return part.kind == Kind.NONE ? NONE : new Marker(Kind.PART, number, part.ordinal, part.length);
    }

    private static Marker match(Pattern pattern, String line, Kind kind) {
        Matcher found = pattern.matcher(line);
        if (!found.find()) {
            return NONE;
        }
        String number = found.groupCount() == 0 ? "" : found.group(1);
        Kind depth = kind == Kind.DEEP && number.indexOf('.') != number.lastIndexOf('.') ? Kind.DEEPER : kind;
        return new Marker(depth, number, ordinal(number), found.end());
    }

    private static int ordinal(String number) {
        if (number.isEmpty()) {
            return 0;
        }
        String last = number.substring(number.lastIndexOf('.') + 1);
        if (Character.isDigit(last.charAt(0))) {
            return Integer.parseInt(last);
        }
        if (last.chars().allMatch(c -> "IVXivx".indexOf(c) >= 0)) {
            return NumberWords.roman(last);
        }
        if (last.length() == 1) {
            return LETTERS.indexOf(Character.toLowerCase(last.charAt(0))) + 1;
        }
        return Math.max(1, NumberWords.value(last));
    }

    /// This line as an unnumbered heading.
    public Marker asHead() {
        return new Marker(Kind.HEAD, "", 0, length);
    }

    /// Whether the line can head a section.
    public boolean isNumbered() {
        return kind.ordinal() < Kind.STAR.ordinal();
    }

    /// Whether the line is an item of a plain list.
    public boolean isBullet() {
        return kind == Kind.STAR || kind == Kind.DASH || kind == Kind.PLUS || kind == Kind.BULLET;
    }
}
