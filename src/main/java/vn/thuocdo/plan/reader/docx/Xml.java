package vn.thuocdo.plan.reader.docx;

import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/// Small steps over the XML of a Word part. Names are compared without their namespace, because the transitional and
/// the strict flavour of the format differ in nothing else that matters here.
final class Xml {

    private Xml() {}

    /// Goes on to the next child that starts within element `parent`; false at the end of `parent`. Whatever the
    /// caller leaves unread of a child is skipped by [#skip(XMLStreamReader)], which it must call itself.
    static boolean nextChild(XMLStreamReader in, String parent) throws XMLStreamException {
        while (in.hasNext()) {
            int event = in.next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                return true;
            }
            if (event == XMLStreamConstants.END_ELEMENT && in.getLocalName().equals(parent)) {
                return false;
            }
        }
        return false;
    }

    /// Leaves the element that has just started, with all it holds.
    static void skip(XMLStreamReader in) throws XMLStreamException {
        int depth = 1;
        while (depth > 0 && in.hasNext()) {
            switch (in.next()) {
                case XMLStreamConstants.START_ELEMENT -> depth++;
                case XMLStreamConstants.END_ELEMENT -> depth--;
                default -> {
                }
            }
        }
    }

    static @Nullable String attribute(XMLStreamReader in, String name) {
        for (int i = 0; i < in.getAttributeCount(); i++) {
            if (in.getAttributeLocalName(i).equals(name)) {
                return in.getAttributeValue(i);
            }
        }
        return null;
    }

    /// The attribute `val` as a number, `otherwise` where it is missing or no number.
    static int number(XMLStreamReader in, String name, int otherwise) {
        String value = attribute(in, name);
        try {
            return value == null ? otherwise : Integer.parseInt(value.trim());
        } catch (NumberFormatException notANumber) {
            return otherwise;
        }
    }

    /// A switch such as `<w:b/>`: on unless it says `0`, `false` or `off`.
    static boolean on(XMLStreamReader in) {
        String value = attribute(in, "val");
        return value == null || !value.equals("0") && !value.equals("false") && !value.equals("off");
    }
}
