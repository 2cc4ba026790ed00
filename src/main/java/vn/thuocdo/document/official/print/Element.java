package vn.thuocdo.document.official.print;

import java.util.List;
import vn.thuocdo.document.official.RichText;
import vn.thuocdo.document.official.Table;

/// What a page is made of, the same for both formats.
sealed interface Element {
    /// A paragraph.
    record Line(Style style, RichText text) implements Element {
        static Line of(Style style, String text) {
            return new Line(style, RichText.of(text));
        }
    }

    /// A drawn line in the middle of its column.
    ///
    /// @param length its length in millimetres
    /// @param above  space above it in points
    /// @param below  space below it in points
    record Rule(double length, double above, double below) implements Element {}

    /// Two columns side by side in one or more rows, without rules; not broken over pages.
    ///
    /// @param left  width of the left column in millimetres
    /// @param right width of the right column in millimetres
    /// @param rows  the rows
    /// @param above space above in points
    record Columns(double left, double right, List<Pair> rows, double above) implements Element {}

    /// One row of [Columns].
    record Pair(List<Element> left, List<Element> right) {}

    /// A ruled table over the width of the page.
    record Ruled(Table table) implements Element {}

    /// Elements that should stay on one page.
    record Together(List<Element> elements) implements Element {}
}
