package vn.thuocdo.document.official;

import org.jspecify.annotations.Nullable;

/// A numbered heading or provision (Nghị định 30/2020/NĐ-CP, Phụ lục I, mục II.6.d). Numbers are given by who writes the
/// document, since other documents cite them.
///
/// @param level  its rank
/// @param number the number or letter alone, without word, full stop or bracket, for example "II", "1" or "đ"
/// @param title  its heading, or null for a provision that begins with its text
/// @param text   text on the same line after number and heading, or null
public record Provision(Level level, String number, @Nullable String title, @Nullable RichText text) implements Block {
    public Provision {
        number = RichText.clean(number);
        title = title == null ? null : RichText.clean(title);
    }

    /// Ranks from the top down.
    public enum Level {
        /// "Phần I", centred, heading below in capitals
        PART("Phần "),
        /// "Chương I", centred, heading below in capitals
        CHAPTER("Chương "),
        /// "Mục 1", centred, heading below in capitals
        SECTION("Mục "),
        /// "Tiểu mục 1", centred, heading below in capitals
        SUBSECTION("Tiểu mục "),
        /// "Điều 1."
        ARTICLE("Điều "),
        /// "I.", heading in capitals
        DIVISION(""),
        /// "1.", khoản
        CLAUSE(""),
        /// "a)", điểm
        POINT("");

        private final String word;

        Level(String word) {
            this.word = word;
        }

        /// Whether it stands on a centred line of its own.
        public boolean centred() {
            return ordinal() <= SUBSECTION.ordinal();
        }
    }

    /// "Phần I" with its heading.
    public static Provision part(String number, String title) {
        return new Provision(Level.PART, number, title, null);
    }

    /// "Chương I" with its heading.
    public static Provision chapter(String number, String title) {
        return new Provision(Level.CHAPTER, number, title, null);
    }

    /// "Mục 1" with its heading.
    public static Provision section(String number, String title) {
        return new Provision(Level.SECTION, number, title, null);
    }

    /// "Điều 1." with text and no heading, as in a decision.
    public static Provision article(String number, String text) {
        return new Provision(Level.ARTICLE, number, null, RichText.of(text));
    }

    /// "Điều 1. Heading", as in a regulation; clauses follow as blocks of their own.
    public static Provision titledArticle(String number, String title) {
        return new Provision(Level.ARTICLE, number, title, null);
    }

    /// "I. HEADING" as plans and reports divide.
    public static Provision division(String number, String title) {
        return new Provision(Level.DIVISION, number, title, null);
    }

    /// "1. Heading" in bold.
    public static Provision clause(String number, String title) {
        return new Provision(Level.CLAUSE, number, title, null);
    }

    /// "1. text" without a heading.
    public static Provision clauseText(String number, String text) {
        return new Provision(Level.CLAUSE, number, null, RichText.of(text));
    }

    /// "a) text".
    public static Provision point(String letter, String text) {
        return new Provision(Level.POINT, letter, null, RichText.of(text));
    }

    /// "a) Heading" upright; what it heads follows as blocks of their own.
    public static Provision pointHeading(String letter, String title) {
        return new Provision(Level.POINT, letter, title, null);
    }

    /// Word, number and mark as printed: "Chương II", "Điều 1.", "I.", "a)".
    public String label() {
        var mark = level.centred() ? "" : level == Level.POINT ? ")" : ".";
        return level.word + number + mark;
    }

    /// The heading as printed: in capitals down to divisions, articles excepted; empty when there is none.
    public String printedTitle() {
        var shown = title == null ? "" : title;
        return level.centred() || level == Level.DIVISION ? Capitals.of(shown) : shown;
    }

    /// Whether label and heading are bold: all but points, and clauses without a heading.
    public boolean bold() {
        return level != Level.POINT && !(level == Level.CLAUSE && title == null);
    }
}
