package vn.thuocdo.document.official.print;

import java.util.Locale;
import vn.thuocdo.document.official.RichText;
import vn.thuocdo.document.official.Table.Align;
import vn.thuocdo.document.official.Table.Cells;
import vn.thuocdo.document.official.Table.Group;
import vn.thuocdo.document.official.TableGrid;

/// Writes a ruled table as XHTML.
final class TableMarkup {
    private final Markup out;
    private final Ruling ruling;
    private final int columns;

    TableMarkup(Markup out, Ruling ruling) {
        this.out = out;
        this.ruling = ruling;
        this.columns = ruling.table.columns().size();
    }

    void write() {
        out.open("div", "start", "-fs-page-break-min-height:" + Markup.points(ruling.heightOfStart()));
        out.open("table", "ruled", "font-size:" + Markup.points(ruling.size()));
        ruling.widths().forEach(width -> out.raw("<col style=\"width:" + Markup.millimetres(width) + "\"/>"));
        out.raw("<thead>");
        ruling.header().forEach(row -> {
            out.raw("<tr>");
            row.forEach(this::header);
            out.raw("</tr>");
        });
        out.raw("</thead>");
        for (var bundle : ruling.bundles()) {
            out.open("tbody", bundle.whole() ? "whole" : "tall", "");
            bundle.lines().forEach(this::line);
            out.close("tbody");
        }
        out.close("table").close("div");
    }

    private void line(TableGrid.Line line) {
        switch (line.row()) {
            case Group group -> group(group);
            case Cells _ -> cells(line);
        }
    }

    private void header(Ruling.HeaderCell cell) {
        if (cell.begins())
            out.raw("<th scope=\"col\" colspan=\"%d\" rowspan=\"%d\">".formatted(cell.columns(), cell.rows()))
                    .text(RichText.of(cell.text())).close("th");
    }

    private void group(Group group) {
        var style = "depth" + Math.clamp(group.depth(), 1, 3);
        var number = group.number();
        out.raw("<tr>");
        if (number != null)
            out.open("td", style + " centre", "").text(RichText.of(number)).close("td");
        out.raw("<td class=\"" + style + "\" colspan=\"" + (number == null ? columns : columns - 1) + "\">")
                .text(RichText.of(group.text())).raw("</td></tr>");
    }

    private void cells(TableGrid.Line line) {
        out.open("tr", ruling.whole(line) ? "whole" : "tall", "");
        for (var column = 0; column < columns; column++) {
            var place = line.places().get(column);
            if (!place.begins())
                continue;
            var align = ruling.table.columns().get(column).align();
            out.raw("<td class=\"%s\" rowspan=\"%d\">".formatted(cssClass(align), place.cell().rows()));
            place.cell().paragraphs().forEach(each -> out.raw("<p>").text(each).raw("</p>"));
            out.close("td");
        }
        out.close("tr");
    }

    private static String cssClass(Align align) {
        return align.name().toLowerCase(Locale.ROOT);
    }
}
