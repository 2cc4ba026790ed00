package vn.thuocdo.plan.reader.docx;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import vn.thuocdo.plan.reader.language.Words;

/// Resolves styles and automatic numbers of a paragraph and parts it at line breaks that begin a new item; other line
/// breaks are only places where somebody pressed Shift+Enter to make the line fit.
final class ParagraphLines {

    private static final Pattern NEW_ITEM = Pattern
            .compile("(?:[-–—+•*·]\\s*\\S|[IVX]{1,5}[.)/]\\s|\\d{1,2}(?:\\.\\d{1,2})*[.)]\\s|[a-zđ]\\)\\s).*");

    private final ParagraphStyles styles;
    private final ListLabels labels;

    ParagraphLines(ParagraphStyles styles, ListLabels labels) {
        this.styles = styles;
        this.labels = labels;
    }

    /// One line; `level` 0 for running text, 1, 2, … for what Word holds to be headings.
    record Line(String label, String text, int level, boolean bold, boolean centred) {

        String shown() {
            return label.isEmpty() ? text : text.isEmpty() ? label : label + " " + text;
        }
    }

    /// The lines of a paragraph that hold text or an automatic number, as number columns of tables do.
    List<Line> of(ParsedBlock.Paragraph paragraph) {
        List<String> texts = parts(paragraph.text());
        ParagraphFormat format = styles.resolve(paragraph.format());
        String label = format.list() > 0 ? Words.clean(labels.next(format.list(), Math.max(format.depth(), 0))) : "";
        if (texts.isEmpty()) {
            return label.isEmpty() ? List.of() : List.of(new Line(label, "", 0, false, false));
        }
        int level = format.outline() >= 0 && format.outline() < 9 ? format.outline() + 1 : 0;
        boolean bold = isBold(paragraph, Boolean.TRUE.equals(format.bold()));
        boolean centred = Boolean.TRUE.equals(format.centred());
        List<Line> lines = new ArrayList<>();
        for (String text : texts) {
            lines.add(new Line(lines.isEmpty() ? label : "", text, level, bold, centred));
        }
        return lines;
    }

    private static boolean isBold(ParsedBlock.Paragraph paragraph, boolean byStyle) {
        int bold = paragraph.boldLetters() + (byStyle ? paragraph.silentLetters() : 0);
        int plain = paragraph.plainLetters() + (byStyle ? 0 : paragraph.silentLetters());
        return bold > 0 && plain * 10 <= bold;
    }

    private static List<String> parts(String text) {
        List<String> parts = new ArrayList<>();
        for (String line : text.split("\n", -1)) {
            String clean = Words.clean(line);
            if (clean.isEmpty()) {
                continue;
            }
            if (parts.isEmpty() || NEW_ITEM.matcher(clean).matches()) {
                parts.add(clean);
            } else {
                parts.add(parts.removeLast() + " " + clean);
            }
        }
        return parts;
    }
}
