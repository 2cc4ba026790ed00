package vn.thuocdo.plan.reader.docx;

import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/// What a `pPr` element says: null or -1 where it is silent. `list` is the numbering instance, `depth` the level in it,
/// `outline` the heading level counted from 0.
record ParagraphFormat(@Nullable String style, int list, int depth, int outline, @Nullable Boolean centred,
        @Nullable Boolean bold) {

    static final ParagraphFormat NONE = new ParagraphFormat(null, -1, -1, -1, null, null);

    static ParagraphFormat read(XMLStreamReader in) throws XMLStreamException {
        ParagraphFormat format = NONE;
        while (Xml.nextChild(in, "pPr")) {
            switch (in.getLocalName()) {
                case "pStyle" -> format = format.style(Xml.attribute(in, "val"));
                case "outlineLvl" -> format = format.outline(Xml.number(in, "val", 9));
                case "jc" -> format = format.centred("center".equals(Xml.attribute(in, "val")));
                case "numPr" -> {
                    format = format.numbering(in);
                    continue;
                }
                default -> {
                }
            }
            Xml.skip(in);
        }
        return format;
    }

    /// This format with what it leaves open taken from `parent`.
    ParagraphFormat over(ParagraphFormat parent) {
        return new ParagraphFormat(style, list >= 0 ? list : parent.list, depth >= 0 ? depth : parent.depth,
                outline >= 0 ? outline : parent.outline, centred != null ? centred : parent.centred,
                bold != null ? bold : parent.bold);
    }

    ParagraphFormat bold(boolean on) {
        return new ParagraphFormat(style, list, depth, outline, centred, on);
    }

    private ParagraphFormat style(@Nullable String name) {
        return new ParagraphFormat(name, list, depth, outline, centred, bold);
    }

    private ParagraphFormat outline(int level) {
        return new ParagraphFormat(style, list, depth, level, centred, bold);
    }

    private ParagraphFormat centred(boolean on) {
        return new ParagraphFormat(style, list, depth, outline, on, bold);
    }

    private ParagraphFormat numbering(XMLStreamReader in) throws XMLStreamException {
        int number = list;
        int level = depth;
        while (Xml.nextChild(in, "numPr")) {
            switch (in.getLocalName()) {
                case "numId" -> number = Xml.number(in, "val", 0);
                case "ilvl" -> level = Xml.number(in, "val", 0);
                default -> {
                }
            }
            Xml.skip(in);
        }
        return new ParagraphFormat(style, number, level, outline, centred, bold);
    }
}
