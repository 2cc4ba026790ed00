package vn.thuocdo.plan.reader.docx;

import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/// What an `rPr` element says about weight and visibility; null where it is silent.
record RunFormat(@Nullable Boolean bold, boolean hidden) {

    static final RunFormat NONE = new RunFormat(null, false);

    static RunFormat read(XMLStreamReader in) throws XMLStreamException {
        Boolean bold = null;
        boolean hidden = false;
        while (Xml.nextChild(in, "rPr")) {
            switch (in.getLocalName()) {
                case "b" -> bold = Xml.on(in);
                case "vanish" -> hidden = Xml.on(in);
                default -> {
                }
            }
            Xml.skip(in);
        }
        return new RunFormat(bold, hidden);
    }
}
