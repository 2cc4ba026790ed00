package vn.thuocdo.document.official.check;

import static vn.thuocdo.document.official.check.LayoutRule.*;
import static vn.thuocdo.document.official.check.PdfReading.POINT;

import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;

/// Sheets, page numbers and tables of a PDF.
final class PdfSheetRules {
    private final PDDocument document;
    private final List<PdfPage> pages;
    private final Reading reading;

    PdfSheetRules(PDDocument document, List<PdfPage> pages, Reading reading) {
        this.document = document;
        this.pages = pages;
        this.reading = reading;
    }

    static boolean permitted(String font) {
        return font.startsWith("Tinos") || font.startsWith("TimesNewRoman") || font.startsWith("Times New Roman");
    }

    void check() {
        reading.must(document.getNumberOfPages() > 0, PAPER, "no pages");
        var number = 0;
        for (var index = 0; index < pages.size(); index++) {
            number = annexBegins(index) ? 1 : number + 1;
            sheet(index, pages.get(index));
            number(index, number);
            if (index > 0 && number > 1)
                header(index);
        }
    }

    private boolean annexBegins(int index) {
        return reading.pieces.stream().anyMatch(piece -> piece.sheet() == index && AnnexRules.heads(piece));
    }

    private void sheet(int index, PdfPage page) {
        var where = "page " + (index + 1);
        reading.must(
                near(Math.min(page.width(), page.height()), 210) && near(Math.max(page.width(), page.height()), 297),
                PAPER, where);
        for (var line : page.lines()) {
            reading.must(permitted(line.form().font()) && line.embedded(), FONT, line.text());
            if (!PdfReading.inMargin(line))
                reading.must(line.left() * POINT >= 29.5 && (page.width() - line.right()) * POINT >= 14.5
                        && (line.base() - line.form().size() * 0.7) * POINT >= 19.5
                        && (page.height() - line.base()) * POINT >= 19.5, MARGINS, where + ": " + line.text());
        }
        var left = page.lines().stream().filter(line -> !PdfReading.inMargin(line)).mapToDouble(PdfPage.Line::left)
                .min();
        reading.must(left.isEmpty() || left.getAsDouble() * POINT <= 48, MARGINS, where);
    }

    private void number(int index, int number) {
        var page = pages.get(index);
        var shown = page.lines().stream().filter(PdfReading::inMargin).toList();
        var where = "page " + (index + 1);
        if (number == 1) {
            reading.must(shown.isEmpty(), PAGE_NUMBER, where);
            return;
        }
        reading.must(shown.size() == 1 && shown.getFirst().text().equals(Integer.toString(number))
                && Math.abs(shown.getFirst().centre() - page.width() / 2) < 6 && shown.getFirst().form().size() >= 13
                && shown.getFirst().form().size() <= 14, PAGE_NUMBER, where);
    }

    /// A page that begins in a table begins with its header; a group row is not the last of the page before when the
    /// table goes on.
    private void header(int index) {
        var here = on(index);
        if (here.isEmpty() || !here.getFirst().place().table())
            return;
        var top = here.getFirst();
        reading.must(top.form().bold(), TABLE_HEADER, "page " + (index + 1));
        var before = on(index - 1);
        var goesOn = before.stream().anyMatch(piece -> piece.text().equals(top.text()) && piece.form().bold());
        var last = before.getLast();
        reading.must(!(goesOn && last.place().table() && last.form().bold()), TABLE_ROWS, "page " + index);
    }

    private List<Piece> on(int page) {
        return reading.pieces.stream().filter(piece -> piece.sheet() == page).toList();
    }

    private static boolean near(double points, double wanted) {
        return Math.abs(points * POINT - wanted) < 1;
    }
}
