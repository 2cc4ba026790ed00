package vn.thuocdo.document.official.check;

import static vn.thuocdo.document.official.check.LayoutRule.*;

import java.util.regex.Pattern;

/// The headings of annexes.
final class AnnexRules {
    private static final Pattern LABEL = Pattern.compile("(?iu)Phụ lục( [IVXLC]+| \\d+)?");

    private final Reading reading;

    AnnexRules(Reading reading) {
        this.reading = reading;
    }

    /// Whether a piece is the heading of an annex.
    static boolean heads(Piece piece) {
        return LABEL.matcher(piece.text()).matches() && !piece.place().table();
    }

    void check() {
        for (var at = reading.find(0, AnnexRules::heads); at >= 0; at = reading.find(at + 1, AnnexRules::heads))
            annex(at);
    }

    private void annex(int at) {
        var label = reading.pieces.get(at);
        reading.must(label.first() && label.sized(13, 14) && label.form().bold() && label.upright()
                && label.place().centred(), ANNEX_HEADING, label);
        var reference = reading.find(at, piece -> piece.text().startsWith("(Kèm theo"));
        var found = reference > at && reference < at + 8;
        reading.must(found, ANNEX_REFERENCE, label);
        if (!found)
            return;
        var shown = reading.pieces.get(reference);
        reading.must(shown.sized(13, 14) && shown.form().italic() && !shown.form().bold() && shown.place().centred(),
                ANNEX_REFERENCE, shown);
        for (var title : reading.pieces.subList(at + 1, reference))
            reading.must(title.capitals() && title.sized(13, 14) && title.form().bold() && title.upright()
                    && title.place().centred(), ANNEX_TITLE, title);
    }
}
