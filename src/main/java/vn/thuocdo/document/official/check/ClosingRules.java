package vn.thuocdo.document.official.check;

import static vn.thuocdo.document.official.check.LayoutRule.*;

import java.util.List;

/// Recipients on the left and signature on the right.
final class ClosingRules {
    private final Reading reading;

    ClosingRules(Reading reading) {
        this.reading = reading;
    }

    void check() {
        var at = reading.closing();
        reading.must(at < reading.pieces.size(), RECIPIENTS_TITLE, "missing");
        if (at == reading.pieces.size())
            return;
        var title = reading.pieces.get(at);
        reading.must(title.sized(12, 12) && title.form().bold() && title.form().italic(), RECIPIENTS_TITLE, title);
        var rest = reading.pieces.subList(at + 1, reading.pieces.size()).stream()
                .takeWhile(piece -> piece.sheet() == title.sheet()).toList();
        recipients(
                rest.stream().takeWhile(piece -> piece.text().startsWith("- ") || piece.centre() < title.centre() + 30)
                        .toList());
        signature(rest.stream().filter(piece -> piece.centre() > title.centre() + 30).toList());
    }

    private void recipients(List<Piece> lines) {
        reading.must(!lines.isEmpty() && lines.stream().allMatch(line -> line.sized(11, 11) && line.plain()),
                RECIPIENTS,
                lines.toString());
        var filed = lines.stream().filter(line -> line.text().startsWith("- ")).toList();
        reading.must(!filed.isEmpty() && filed.getLast().text().startsWith("- Lưu: "), FILING, lines.toString());
    }

    private void signature(List<Piece> lines) {
        var titles = lines.stream().takeWhile(Piece::capitals).toList();
        reading.must(!titles.isEmpty() && titles.stream().allMatch(
                line -> line.sized(13, 14) && line.form().bold() && line.upright() && line.place().centred()),
                SIGNATURE, lines.toString());
        for (var title : titles.subList(0, Math.max(0, titles.size() - 1)))
            reading.must(title.text().matches("(TM|KT|TL|TUQ|Q)\\. .+") || wrapped(title, titles), SIGNATURE, title);
        for (var name : lines.subList(titles.size(), lines.size()))
            reading.must(name.sized(13, 14) && name.form().bold() && name.upright(), SIGNER, name);
    }

    /// The second line of a long authority has no sign of its own.
    private static boolean wrapped(Piece title, List<Piece> titles) {
        var at = titles.indexOf(title);
        return at > 0 && titles.get(at - 1).width() > 65;
    }
}
