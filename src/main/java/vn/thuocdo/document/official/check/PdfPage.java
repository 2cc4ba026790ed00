package vn.thuocdo.document.official.check;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;

/// What is drawn on one page of a PDF; lengths in points from the upper left corner.
///
/// @param width   width of the page
/// @param height  height of the page
/// @param lines   lines of letters in the order of the content stream
/// @param strokes drawn lines
record PdfPage(double width, double height, List<Line> lines, List<Stroke> strokes) {
    /// Letters on one base line without a gap.
    ///
    /// @param left  left edge
    /// @param right right edge
    /// @param base  base line from the top
    record Line(String text, double left, double right, double base, Piece.Form form, boolean embedded) {
        double centre() {
            return (left + right) / 2;
        }
    }

    /// A drawn line, level or upright.
    record Stroke(double left, double top, double right, double bottom) {
        boolean level() {
            return bottom - top < 2 && right - left > 4;
        }

        boolean upright() {
            return right - left < 2 && bottom - top > 4;
        }
    }

    static List<PdfPage> read(PDDocument document) throws IOException {
        var pages = new ArrayList<PdfPage>();
        for (var index = 0; index < document.getNumberOfPages(); index++) {
            var page = document.getPage(index);
            pages.add(new PdfPage(page.getMediaBox().getWidth(), page.getMediaBox().getHeight(),
                    new PdfLetters(index + 1).read(document), new PdfStrokes(page).read()));
        }
        return pages;
    }

    /// Whether a point lies between two upright strokes, that is, in a ruled table.
    boolean ruled(double x, double y) {
        var beside = strokes.stream().filter(stroke -> stroke.upright() && stroke.top() < y && stroke.bottom() > y - 8)
                .toList();
        return beside.stream().anyMatch(stroke -> stroke.left() < x)
                && beside.stream().anyMatch(stroke -> stroke.left() > x);
    }
}
