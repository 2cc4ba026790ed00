package vn.thuocdo.plan.reader.docx;

import java.util.HashMap;
import java.util.Map;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/// The paragraph styles of a document, each resolved over the styles it builds on.
final class ParagraphStyles {

    private static final int DEEPEST = 12;

    private record Style(@Nullable String parent, ParagraphFormat format) {}

    private final Map<String, Style> styles = new HashMap<>();

    void read(XMLStreamReader in) throws XMLStreamException {
        while (Xml.nextChild(in, "styles")) {
            if (in.getLocalName().equals("style")) {
                readStyle(in);
            } else {
                Xml.skip(in);
            }
        }
    }

    /// The format with all that its style and the styles below it say.
    ParagraphFormat resolve(ParagraphFormat direct) {
        ParagraphFormat format = direct;
        String name = direct.style();
        for (int i = 0; i < DEEPEST && name != null; i++) {
            Style style = styles.get(name);
            if (style == null) {
                break;
            }
            format = format.over(style.format());
            name = style.parent();
        }
        return format;
    }

    private void readStyle(XMLStreamReader in) throws XMLStreamException {
        String id = Xml.attribute(in, "styleId");
        String parent = null;
        Boolean bold = null;
        ParagraphFormat format = ParagraphFormat.NONE;
        while (Xml.nextChild(in, "style")) {
            switch (in.getLocalName()) {
                case "basedOn" -> {
                    parent = Xml.attribute(in, "val");
                    Xml.skip(in);
                }
                case "pPr" -> format = ParagraphFormat.read(in);
                case "rPr" -> bold = RunFormat.read(in).bold();
                default -> Xml.skip(in);
            }
        }
        if (id != null) {
            styles.put(id, new Style(parent, bold == null ? format : format.bold(bold)));
        }
    }
}
