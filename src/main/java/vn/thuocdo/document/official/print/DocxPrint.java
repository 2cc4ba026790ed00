package vn.thuocdo.document.official.print;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import vn.thuocdo.document.official.print.Element.Columns;
import vn.thuocdo.document.official.print.Element.Line;
import vn.thuocdo.document.official.print.Element.Rule;
import vn.thuocdo.document.official.print.Element.Ruled;
import vn.thuocdo.document.official.print.Element.Together;

/// Writes the parts as a DOCX, one section each.
final class DocxPrint {
    private final XWPFDocument document;
    private final DocxText text;

    private DocxPrint(XWPFDocument document) {
        this.document = document;
        this.text = new DocxText(document);
    }

    static byte[] of(String title, List<Part> parts) throws IOException {
        try (var document = new XWPFDocument()) {
            DocxDefaults.set(document, title);
            var print = new DocxPrint(document);
            parts.forEach(part -> print.part(part, part == parts.getLast()));
            DocxSections.number(document);
            var out = new ByteArrayOutputStream();
            document.write(out);
            return out.toByteArray();
        }
    }

    /// Each part ends in a paragraph too small to see: sections end in one, and no body may end in a table.
    private void part(Part part, boolean last) {
        part.elements().forEach(element -> element(element, part.paper(), false));
        var end = document.createParagraph().getCTP();
        text.tiny(end);
        if (!last)
            DocxSections.setUp(end.getPPr().addNewSectPr(), part);
        else
            DocxSections.setUp(document.getDocument().getBody().addNewSectPr(), part);
    }

    private void element(Element element, Paper paper, boolean keep) {
        switch (element) {
            case Line line -> text.line(document.createParagraph().getCTP(), line, 0, keep);
            case Rule rule -> text.rule(document.createParagraph().getCTP(), rule, paper.content());
            case Columns columns -> new DocxColumns(text, document.createTable().getCTTbl()).write(columns);
            case Ruled(var table) ->
                new DocxTable(text, document.createTable().getCTTbl(), new Ruling(table, paper)).write();
            case Together(var elements) -> elements.forEach(each -> element(each, paper, true));
        }
    }
}
