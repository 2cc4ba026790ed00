package vn.thuocdo.document.official.check;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thuocdo.document.official.check.PdfPage.Line;

/// Puts the lines of a PDF together into paragraphs, page by page.
final class PdfReading {
    static final double POINT = 25.4 / 72;
    private static final double LEFT = 30 / POINT;
    private static final double RIGHT = 15 / POINT;
    private static final double NEAR = 4;

    private final List<PdfPage> pages;
    private final List<Piece> pieces = new ArrayList<>();
    private final List<Line> open = new ArrayList<>();
    private int number;
    private PdfPage page;
    private boolean first;

    PdfReading(List<PdfPage> pages) {
        this.pages = pages;
        this.page = pages.getFirst();
    }

    List<Piece> pieces() {
        for (number = 0; number < pages.size(); number++) {
            page = pages.get(number);
            first = true;
            page.lines().stream().filter(line -> !inMargin(line)).forEach(this::add);
            close(null);
        }
        return pieces;
    }

    /// Page numbers stand in the upper margin.
    static boolean inMargin(Line line) {
        return line.base() < 20 / POINT && line.text().matches("\\d+");
    }

    private void add(Line line) {
        if (!open.isEmpty() && !continues(line))
            close(line);
        open.add(line);
    }

    /// A line at the left edge goes on with the paragraph above, since paragraphs begin with an indent and recipients
    /// with a dash.
    private boolean continues(Line line) {
        var above = open.getLast();
        var step = line.base() - above.base();
        return !ruled(line) && !ruled(above) && Math.abs(line.left() - LEFT) < NEAR
                && !line.text().startsWith("- ") && above.left() < LEFT + 50 && above.right() > page.width() / 2
                && step > 0 && step < above.form().size() * 2.6
                && line.form().size() == above.form().size();
    }

    private void close(@Nullable Line next) {
        if (open.isEmpty())
            return;
        var head = open.getFirst();
        var text = new StringBuilder();
        open.forEach(line -> text.append(text.isEmpty() ? "" : " ").append(line.text()));
        var carried = first && Math.abs(head.left() - LEFT) < NEAR && number > 0 && !ruled(head);
        pieces.add(
                new Piece(text.toString(), number, first, head.centre() * POINT, width(), form(), place(next, carried),
                        underline()));
        first = false;
        open.clear();
    }

    private double width() {
        return open.stream().mapToDouble(line -> line.right() - line.left()).max().orElse(0) * POINT;
    }

    private Piece.Form form() {
        var first = open.getFirst().form();
        return new Piece.Form(first.font(), open.stream().mapToDouble(line -> line.form().size()).min().orElse(0),
                open.stream().allMatch(line -> line.form().bold()), first.leads(),
                open.stream().allMatch(line -> line.form().italic()));
    }

    private Piece.Place place(@Nullable Line next, boolean carried) {
        var head = open.getFirst();
        var middle = (LEFT + page.width() - RIGHT) / 2;
        var right = head.centre() > middle + 20;
        var centred = Math.abs(head.centre() - middle) < NEAR || right || head.centre() < middle - 60;
        var indent = carried ? Double.NaN : (head.left() - LEFT) * POINT;
        var justified = open.size() < 2 || open.subList(0, open.size() - 1).stream()
                .allMatch(line -> Math.abs(line.right() - (page.width() - RIGHT)) < NEAR);
        return new Piece.Place(ruled(head), centred, justified, indent, spacing(),
                after(next));
    }

    private double spacing() {
        if (open.size() < 2)
            return Double.NaN;
        return (open.get(1).base() - open.get(0).base()) / open.getFirst().form().size() / 1.15;
    }

    private double after(@Nullable Line next) {
        var last = open.getLast();
        if (next == null || next.base() <= last.base() || next.centre() > page.width() * 0.6 || ruled(next))
            return Double.NaN;
        return next.base() - last.base() - next.form().size() * 1.15;
    }

    private @Nullable Double underline() {
        var last = open.getLast();
        return page.strokes().stream().filter(PdfPage.Stroke::level)
                .filter(stroke -> stroke.top() > last.base() && stroke.top() < last.base() + 13)
                .filter(stroke -> Math.abs((stroke.left() + stroke.right()) / 2 - last.centre()) < 6).findFirst()
                .map(stroke -> (stroke.right() - stroke.left()) * POINT).orElse(null);
    }

    private boolean ruled(Line line) {
        return page.ruled(line.centre(), line.base());
    }
}
