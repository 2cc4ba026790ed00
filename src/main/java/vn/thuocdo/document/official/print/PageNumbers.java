package vn.thuocdo.document.official.print;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDPropertyList;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageDestination;

/// Puts page numbers into the middle of the upper margin: from the second page on, afresh in each annex (Nghị định
/// 30/2020/NĐ-CP, Phụ lục I, mục I.7 and III.1). The style sheet cannot leave out the number of an annex's first page,
/// so they are drawn afterwards, at the places where the outline says that the parts begin.
final class PageNumbers {
    private final PDDocument document;

    PageNumbers(PDDocument document) {
        this.document = document;
    }

    void write(List<Part> parts) throws IOException {
        var starts = starts();
        var number = 0;
        var part = -1;
        var font = PDType0Font.load(document, Face.REGULAR.open(), true);
        for (var index = 0; index < document.getNumberOfPages(); index++) {
            number++;
            if (part + 1 < starts.size() && starts.get(part + 1) == index)
                number = parts.get(++part).counting() == Part.Counting.AFRESH ? 1 : number;
            if (number > 1)
                draw(document.getPage(index), font, Integer.toString(number));
        }
    }

    private List<Integer> starts() throws IOException {
        var starts = new ArrayList<Integer>();
        for (var item : document.getDocumentCatalog().getDocumentOutline().children())
            if (item.getDestination() instanceof PDPageDestination place)
                starts.add(place.retrievePageNumber());
        return starts;
    }

    private void draw(PDPage page, PDFont font, String number) throws IOException {
        var size = (float) Style.PAGE_NUMBER;
        var box = page.getMediaBox();
        var x = (box.getWidth() - font.getStringWidth(number) / 1000 * size) / 2;
        var y = box.getHeight() - (float) Paper.points(Paper.NUMBER_TOP) - size * 0.9f;
        try (var content = new PDPageContentStream(document, page, AppendMode.APPEND, true, true)) {
            content.beginMarkedContent(COSName.ARTIFACT, pagination());
            content.beginText();
            content.setFont(font, size);
            content.newLineAtOffset(x, y);
            content.showText(number);
            content.endText();
            content.endMarkedContent();
        }
    }

    private static PDPropertyList pagination() {
        var properties = new COSDictionary();
        properties.setName(COSName.TYPE, "Pagination");
        return PDPropertyList.create(properties);
    }
}
