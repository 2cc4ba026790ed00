package vn.thuocdo.document.official.print;

import java.util.Locale;
import vn.thuocdo.document.official.RichText;

/// Builds well-formed XHTML.
final class Markup {
    private final StringBuilder out = new StringBuilder();

    Markup raw(String markup) {
        out.append(markup);
        return this;
    }

    /// An opening tag with a class and, where not empty, a style.
    Markup open(String tag, String cssClass, String style) {
        out.append('<').append(tag).append(" class=\"").append(cssClass).append('"');
        if (!style.isEmpty())
            out.append(" style=\"").append(style).append('"');
        out.append('>');
        return this;
    }

    Markup close(String tag) {
        out.append("</").append(tag).append('>');
        return this;
    }

    /// Text with its bold and italic parts. Where there are several parts each gets an element of its own, since text
    /// that stands directly in a paragraph is drawn after that in elements, which would upset the order for readers.
    Markup text(RichText text) {
        var several = text.spans().size() > 1;
        for (var span : text.spans())
            text(span, several);
        return this;
    }

    private void text(RichText.Span span, boolean several) {
        var tag = span.bold() ? "b" : span.italic() ? "i" : "span";
        var both = span.bold() && span.italic() ? " class=\"slanted\"" : "";
        if (several || span.bold() || span.italic())
            out.append('<').append(tag).append(both).append('>').append(escape(span.value())).append("</").append(tag)
                    .append('>');
        else
            out.append(escape(span.value()));
    }

    static String escape(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;");
    }

    static String millimetres(double length) {
        return String.format(Locale.ROOT, "%.2fmm", length);
    }

    static String points(double length) {
        return String.format(Locale.ROOT, "%.2fpt", length);
    }

    @Override
    public String toString() {
        return out.toString();
    }
}
