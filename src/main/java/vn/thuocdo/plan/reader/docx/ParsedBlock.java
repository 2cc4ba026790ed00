package vn.thuocdo.plan.reader.docx;

import java.util.List;

/// What the XML holds, before styles, automatic numbers and merged cells are worked out.
sealed interface ParsedBlock {

    /// The letter counts tell how much of the text is bold, plain, or as its style says.
    record Paragraph(ParagraphFormat format, String text, int boldLetters, int plainLetters, int silentLetters,
            List<ParsedBlock> boxes) implements ParsedBlock {}

    record Table(List<Row> rows) implements ParsedBlock {}

    record Row(boolean header, int skipped, List<Cell> cells) {}

    /// `joined` when the cell goes on with the one above it (vertical merge), `merged` with the one on its left.
    record Cell(int width, boolean joined, boolean merged, List<ParsedBlock> content) {}
}
