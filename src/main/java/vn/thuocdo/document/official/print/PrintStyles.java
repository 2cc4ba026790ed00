package vn.thuocdo.document.official.print;

import static vn.thuocdo.document.official.print.Markup.millimetres;
import static vn.thuocdo.document.official.print.Markup.points;

import java.util.Locale;

/// The style sheet of the PDF, made from [Paper] and [Style].
final class PrintStyles {
    private static final String SHEET = """
            @page {size:A4 portrait;%1$s}
            @page across {size:A4 landscape;%1$s}
            body {margin:0;font-family:Tinos;color:#000;line-height:%2$s}
            .part {page-break-before:always;width:%3$s}
            .first {page-break-before:auto}
            .across {page:across;width:%4$s}
            p, h1, h2 {margin:0;font-weight:normal;orphans:2;widows:2}
            .rule {height:0;border-top:0.75pt solid #000;margin-left:auto;margin-right:auto}
            .column {display:inline-block;vertical-align:top}
            .pair, .together {page-break-inside:avoid}
            .ruled {border-collapse:collapse;table-layout:fixed;width:100%%;margin:8pt 0;\
            -fs-table-paginate:paginate;-fs-page-break-min-height:0}
            .start:last-child .ruled {margin-bottom:0}
            .ruled th, .ruled td {border:0.5pt solid #000;padding:1.5pt %5$s;vertical-align:top;\
            word-wrap:break-word;font-weight:normal;text-align:left}
            .ruled th {font-weight:bold;text-align:center;vertical-align:middle}
            .whole, .whole tr {page-break-inside:avoid}
            .ruled p {margin:0}
            .slanted {font-style:italic}
            .ruled .centre {text-align:center}
            .ruled .right {text-align:right}
            .ruled .depth1 {font-weight:bold}
            .ruled .depth2 {font-weight:bold;font-style:italic}
            .ruled .depth3 {font-style:italic}
            """;
    private static final String CSS = compose();

    private PrintStyles() {}

    static String css() {
        return CSS;
    }

    private static String compose() {
        var margins = "margin:%s %s %s %s".formatted(millimetres(Paper.TOP), millimetres(Paper.RIGHT),
                millimetres(Paper.BOTTOM), millimetres(Paper.LEFT));
        var css = new StringBuilder(SHEET.formatted(margins, Style.LINE, millimetres(Paper.UPRIGHT.content()),
                millimetres(Paper.ACROSS.content()), millimetres(Ruling.PADDING)));
        for (var style : Style.values())
            css.append(rule(style));
        return css.toString();
    }

    private static String rule(Style style) {
        var align = switch (style.align) {
            case LEFT -> "left";
            case CENTRE -> "center";
            case RIGHT -> "right";
            case JUSTIFIED -> "justify";
        };
        return ".%s {font-size:%s;font-weight:%s;font-style:%s;text-align:%s;text-indent:%s;margin:%s 0 %s %s%s}%n"
                .formatted(style.name().toLowerCase(Locale.ROOT), points(style.size),
                        style.face.bold ? "bold" : "normal", style.face.italic ? "italic" : "normal", align,
                        millimetres(style.firstIndent()), points(style.before), points(style.after),
                        millimetres(style.indent()), style.keepsWithNext() ? ";page-break-after:avoid" : "");
    }
}
