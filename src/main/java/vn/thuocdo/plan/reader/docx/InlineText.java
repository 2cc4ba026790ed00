package vn.thuocdo.plan.reader.docx;

import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/// Collects what is visible in one paragraph: its own format, its text (line breaks as `\n`), and the paragraphs of text
/// boxes anchored in it. Text that tracked changes removed is left out, text that they added is kept.
final class InlineText {

    private final BlockParser blocks;
    private final StringBuilder text = new StringBuilder();
    private final List<ParsedBlock> boxes = new ArrayList<>();
    private ParagraphFormat format = ParagraphFormat.NONE;
    private RunFormat run = RunFormat.NONE;
    private int boldLetters;
    private int plainLetters;
    private int silentLetters;

    InlineText(BlockParser blocks) {
        this.blocks = blocks;
    }

    /// Reads up to the end of the `p` element that has just started.
    ParsedBlock.Paragraph read(XMLStreamReader in) throws XMLStreamException {
        int depth = 0;
        while (in.hasNext()) {
            int event = in.next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                depth += enter(in) ? 1 : 0;
            } else if (event == XMLStreamConstants.END_ELEMENT && --depth < 0) {
                break;
            }
        }
        return new ParsedBlock.Paragraph(format, text.toString(), boldLetters, plainLetters, silentLetters, boxes);
    }

    /// True when the element stays open, false when it has been read to its end.
    private boolean enter(XMLStreamReader in) throws XMLStreamException {
        switch (in.getLocalName()) {
            case "pPr" -> format = ParagraphFormat.read(in);
            case "rPr" -> run = RunFormat.read(in);
            case "t" -> append(in.getElementText());
            case "tab", "ptab" -> leave(in, " ");
            case "br", "cr" -> leave(in, "\n");
            case "noBreakHyphen" -> leave(in, "-");
            case "sym" -> leave(in, text.isEmpty() ? "• " : " ");
            case "txbxContent" -> boxes.addAll(blocks.readContainer(in, "txbxContent"));
            case "del", "moveFrom", "Fallback", "instrText", "delText", "rubyBase" -> Xml.skip(in);
            case "r" -> {
                run = RunFormat.NONE;
                return true;
            }
            default -> {
                return true;
            }
        }
        return false;
    }

    private void leave(XMLStreamReader in, String shown) throws XMLStreamException {
        Xml.skip(in);
        append(shown);
    }

    private void append(String shown) {
        if (run.hidden()) {
            return;
        }
        text.append(shown);
        int letters = (int) shown.chars().filter(Character::isLetterOrDigit).count();
        if (run.bold() == null) {
            silentLetters += letters;
        } else if (run.bold()) {
            boldLetters += letters;
        } else {
            plainLetters += letters;
        }
    }
}
