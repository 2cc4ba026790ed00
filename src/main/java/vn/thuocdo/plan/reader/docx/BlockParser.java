package vn.thuocdo.plan.reader.docx;

import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/// Reads paragraphs and tables out of the XML of the main part. Wrappers such as content controls, insertions and smart
/// tags are looked through.
final class BlockParser {

    List<ParsedBlock> readDocument(XMLStreamReader in) throws XMLStreamException {
        return readContainer(in, "body");
    }

    /// The paragraphs and tables up to the end of element `container`.
    List<ParsedBlock> readContainer(XMLStreamReader in, String container) throws XMLStreamException {
        List<ParsedBlock> blocks = new ArrayList<>();
        while (Xml.nextChild(in, container)) {
            switch (in.getLocalName()) {
                case "p" -> addParagraph(blocks, new InlineText(this).read(in));
                case "tbl" -> blocks.add(readTable(in));
                case "sectPr", "sdtPr", "sdtEndPr", "tcPr", "del", "moveFrom", "Fallback" -> Xml.skip(in);
                default -> {
                }
            }
        }
        return blocks;
    }

    private static void addParagraph(List<ParsedBlock> blocks, ParsedBlock.Paragraph paragraph) {
        blocks.add(paragraph);
        blocks.addAll(paragraph.boxes());
    }

    private ParsedBlock.Table readTable(XMLStreamReader in) throws XMLStreamException {
        List<ParsedBlock.Row> rows = new ArrayList<>();
        while (Xml.nextChild(in, "tbl")) {
            switch (in.getLocalName()) {
                case "tr" -> readRow(in, rows);
                case "tblPr", "tblGrid", "sdtPr", "sdtEndPr" -> Xml.skip(in);
                default -> {
                }
            }
        }
        return new ParsedBlock.Table(rows);
    }

    private void readRow(XMLStreamReader in, List<ParsedBlock.Row> rows) throws XMLStreamException {
        boolean header = false;
        boolean deleted = false;
        int skipped = 0;
        List<ParsedBlock.Cell> cells = new ArrayList<>();
        while (Xml.nextChild(in, "tr")) {
            switch (in.getLocalName()) {
                case "tc" -> cells.add(readCell(in));
                case "tblHeader" -> header = Xml.on(in);
                case "gridBefore" -> skipped = Xml.number(in, "val", 0);
                case "del" -> deleted = true;
                case "tblPrEx", "sdtPr", "sdtEndPr" -> Xml.skip(in);
                default -> {
                }
            }
        }
        if (!deleted) {
            rows.add(new ParsedBlock.Row(header, skipped, cells));
        }
    }

    private ParsedBlock.Cell readCell(XMLStreamReader in) throws XMLStreamException {
        int width = 1;
        boolean joined = false;
        boolean merged = false;
        List<ParsedBlock> content = new ArrayList<>();
        while (Xml.nextChild(in, "tc")) {
            switch (in.getLocalName()) {
                case "gridSpan" -> width = Math.clamp(Xml.number(in, "val", 1), 1, 64);
                case "vMerge" -> joined = !"restart".equals(Xml.attribute(in, "val"));
                case "hMerge" -> merged = !"restart".equals(Xml.attribute(in, "val"));
                case "p" -> addParagraph(content, new InlineText(this).read(in));
                case "tbl" -> content.add(readTable(in));
                case "tcBorders", "shd", "sdtPr", "sdtEndPr", "del", "Fallback" -> Xml.skip(in);
                default -> {
                }
            }
        }
        return new ParsedBlock.Cell(width, joined, merged, content);
    }
}
