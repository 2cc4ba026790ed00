package vn.thuocdo.document.official.check;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// A paragraph or line as it was found in a printed document.
///
/// @param text      its words
/// @param sheet     page (PDF) or section (DOCX), from 0
/// @param first     whether nothing stands above it on its sheet but a page number
/// @param centre    middle of its column (DOCX) or of the line (PDF), in millimetres from the left edge of the sheet
/// @param width     width of its longest line in millimetres
/// @param form      how it is set
/// @param place     how it stands
/// @param underline length of the drawn line below it in millimetres, or null without one
record Piece(String text, int sheet, boolean first, double centre, double width, Form form, Place place,
        @Nullable Double underline) {
    /// How letters are set.
    ///
    /// @param font   name of the font without subset mark
    /// @param size   type size in points
    /// @param bold   whether all letters are bold
    /// @param leads  whether the first letters are bold
    /// @param italic whether all letters are italic
    record Form(String font, double size, boolean bold, boolean leads, boolean italic) {}

    /// How lines stand.
    ///
    /// @param table     whether it stands in a ruled table
    /// @param centred   whether it is, or may be, centred
    /// @param justified whether it is, or may be, flush on both sides
    /// @param indent    indent of the first line in millimetres, NaN where it cannot be told
    /// @param spacing   line spacing against single, NaN where it cannot be told
    /// @param after     space to the next paragraph in points, NaN where it cannot be told
    record Place(boolean table, boolean centred, boolean justified, double indent, double spacing, double after) {}

    @Override
    public String toString() {
        return "“" + text + "” " + form;
    }

    boolean sized(double least, double most) {
        return form.size() >= least - 0.1 && form.size() <= most + 0.1;
    }

    boolean upright() {
        return !form.italic();
    }

    boolean plain() {
        return !form.bold() && !form.italic();
    }

    boolean capitals() {
        return text.equals(text.toUpperCase(Locale.of("vi")));
    }

    /// Whether the line below measures such a share of the given width.
    boolean underlined(double of, double least, double most) {
        return underline != null && underline >= of * least && underline <= of * most;
    }
}
