package vn.thuocdo.document.official.check;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/// Reads the letters of one page and puts them together into lines.
final class PdfLetters extends PDFTextStripper {
    private final List<PdfPage.Line> lines = new ArrayList<>();
    private final List<TextPosition> letters = new ArrayList<>();

    PdfLetters(int page) {
        setStartPage(page);
        setEndPage(page);
    }

    List<PdfPage.Line> read(PDDocument document) throws IOException {
        writeText(document, Writer.nullWriter());
        finish();
        return lines;
    }

    @Override
    protected void processTextPosition(TextPosition letter) {
        if (!letters.isEmpty() && !continues(letters.getLast(), letter))
            finish();
        letters.add(letter);
    }

    private static boolean continues(TextPosition before, TextPosition letter) {
        var gap = letter.getXDirAdj() - before.getXDirAdj() - before.getWidthDirAdj();
        var size = size(letter);
        return Math.abs(letter.getYDirAdj() - before.getYDirAdj()) < 1 && gap > -size
                && gap < (before.getUnicode().isBlank() ? 3 * size : 0.5 * size);
    }

    private void finish() {
        var text = new StringBuilder();
        letters.forEach(letter -> text.append(letter.getUnicode()));
        var seen = letters.stream().filter(letter -> !letter.getUnicode().isBlank()).toList();
        letters.clear();
        if (seen.isEmpty())
            return;
        var start = seen.getFirst();
        var end = seen.getLast();
        lines.add(new PdfPage.Line(text.toString().strip(), start.getXDirAdj(), end.getXDirAdj() + end.getWidthDirAdj(),
                start.getYDirAdj(), form(seen), seen.stream().allMatch(letter -> letter.getFont().isEmbedded())));
    }

    private static Piece.Form form(List<TextPosition> seen) {
        var odd = seen.stream().map(letter -> name(letter)).filter(name -> !PdfSheetRules.permitted(name)).findFirst();
        return new Piece.Form(odd.orElse(name(seen.getFirst())),
                seen.stream().mapToDouble(PdfLetters::size).min().orElse(0),
                seen.stream().allMatch(letter -> name(letter).contains("Bold")), name(seen.getFirst()).contains("Bold"),
                seen.stream().allMatch(letter -> name(letter).contains("Italic")));
    }

    /// The position itself rounds sizes down to whole points.
    private static double size(TextPosition letter) {
        return Math.round(letter.getTextMatrix().getScalingFactorY() * 10) / 10.0;
    }

    private static String name(TextPosition letter) {
        return letter.getFont().getName().replaceFirst("^[A-Z]{6}\\+", "");
    }
}
