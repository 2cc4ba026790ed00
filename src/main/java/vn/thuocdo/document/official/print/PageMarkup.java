package vn.thuocdo.document.official.print;

import static vn.thuocdo.document.official.print.Markup.millimetres;
import static vn.thuocdo.document.official.print.Markup.points;

import java.util.List;
import java.util.Locale;
import vn.thuocdo.document.official.print.Element.Columns;
import vn.thuocdo.document.official.print.Element.Line;
import vn.thuocdo.document.official.print.Element.Rule;
import vn.thuocdo.document.official.print.Element.Ruled;
import vn.thuocdo.document.official.print.Element.Together;

/// Writes the parts as one XHTML page with print styles made from [Style].
final class PageMarkup {
    private final Markup out = new Markup();

    private PageMarkup() {}

    static String of(String title, List<Part> parts) {
        var page = new PageMarkup();
        page.head(title, parts);
        for (var index = 0; index < parts.size(); index++)
            page.part(index, parts.get(index));
        return page.out.raw("</body></html>").toString();
    }

    private void head(String title, List<Part> parts) {
        out.raw("<!DOCTYPE html><html xmlns=\"http://www.w3.org/1999/xhtml\" lang=\"vi\" xml:lang=\"vi\"><head><title>")
                .raw(Markup.escape(title)).raw("</title><meta name=\"description\" content=\"")
                .raw(Markup.escape(title)).raw("\"/><meta name=\"subject\" content=\"").raw(Markup.escape(title))
                .raw("\"/><bookmarks>");
        for (var index = 0; index < parts.size(); index++)
            out.raw("<bookmark name=\"" + Markup.escape(parts.get(index).name()) + "\" href=\"#part" + index + "\"/>");
        out.raw("</bookmarks><style>").raw(PrintStyles.css()).raw("</style></head><body>");
    }

    private void part(int index, Part part) {
        var across = part.paper() == Paper.ACROSS ? " across" : "";
        out.raw("<div id=\"part" + index + "\" class=\"part" + (index == 0 ? " first" : "") + across + "\">");
        part.elements().forEach(element -> element(element, part.paper()));
        out.close("div");
    }

    private void element(Element element, Paper paper) {
        switch (element) {
            case Line line -> line(line);
            case Rule rule -> rule(rule);
            case Columns columns -> columns(columns, paper);
            case Ruled(var table) -> new TableMarkup(out, new Ruling(table, paper)).write();
            case Together(var elements) -> {
                out.open("div", "together", "");
                elements.forEach(each -> element(each, paper));
                out.close("div");
            }
        }
    }

    private void rule(Rule rule) {
        out.open("div", "rule", "width:" + millimetres(rule.length()) + ";margin-top:" + points(rule.above())
                + ";margin-bottom:" + points(rule.below())).close("div");
    }

    private void line(Line line) {
        out.open(line.style().tag, line.style().name().toLowerCase(Locale.ROOT), "").text(line.text())
                .close(line.style().tag);
    }

    private void columns(Columns columns, Paper paper) {
        for (var index = 0; index < columns.rows().size(); index++) {
            var pair = columns.rows().get(index);
            out.open("div", "pair", index == 0 ? "margin-top:" + points(columns.above()) : "");
            column(columns.left(), pair.left(), paper);
            column(columns.right(), pair.right(), paper);
            out.close("div");
        }
    }

    private void column(double width, List<Element> elements, Paper paper) {
        out.open("div", "column", "width:" + millimetres(width));
        elements.forEach(each -> element(each, paper));
        out.close("div");
    }
}
