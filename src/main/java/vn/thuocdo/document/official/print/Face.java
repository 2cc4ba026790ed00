package vn.thuocdo.document.official.print;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.jspecify.annotations.Nullable;

/// The four faces of Tinos, which has the widths of Times New Roman and all Vietnamese letters.
public enum Face {
    // @formatter:off
    REGULAR("Regular", false, false),
    BOLD("Bold", true, false),
    ITALIC("Italic", false, true),
    BOLD_ITALIC("BoldItalic", true, true);

    // @formatter:on
    final String file;
    final boolean bold;
    final boolean italic;
    private volatile @Nullable TrueTypeFont font;

    Face(String name, boolean bold, boolean italic) {
        this.file = "/fonts/tinos/Tinos-" + name + ".ttf";
        this.bold = bold;
        this.italic = italic;
    }

    /// The face of this weight and slant with those of a span added; bold inside bold stays bold.
    Face with(boolean bolder, boolean slanted) {
        return of(bold || bolder, italic || slanted);
    }

    /// The face of a weight and slant.
    public static Face of(boolean bold, boolean italic) {
        if (bold)
            return italic ? BOLD_ITALIC : BOLD;
        return italic ? ITALIC : REGULAR;
    }

    /// The font file.
    InputStream open() {
        return Objects.requireNonNull(Face.class.getResourceAsStream(file), file);
    }

    /// Width of a line in millimetres at a size in points.
    public double width(String text, double size) {
        try {
            var metrics = metrics();
            var glyphs = metrics.getUnicodeCmapLookup();
            var units = 0L;
            for (var code : text.codePoints().toArray())
                units += metrics.getAdvanceWidth(glyphs.getGlyphId(code));
            return Paper.millimetres(units * size / metrics.getUnitsPerEm());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private TrueTypeFont metrics() throws IOException {
        var known = font;
        if (known == null) {
            try (var file = open()) {
                known = new TTFParser().parse(new RandomAccessReadBuffer(file.readAllBytes()));
            }
            font = known;
        }
        return known;
    }
}
