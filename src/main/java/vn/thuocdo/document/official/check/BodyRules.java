package vn.thuocdo.document.official.check;

import static vn.thuocdo.document.official.check.LayoutRule.*;

import java.util.regex.Pattern;

/// Running text, headings and the end mark.
final class BodyRules {
    private static final Pattern CENTRED_LABEL = Pattern.compile("(Phần|Chương|Mục|Tiểu mục) [IVXLC\\d]+");
    private static final Pattern BOLD_LABEL = Pattern.compile("(Điều \\d+\\.|[IVXLC]+\\. ).*");
    private static final Pattern POINT = Pattern.compile("[a-zđ]\\) .*");

    private final Reading reading;

    BodyRules(Reading reading) {
        this.reading = reading;
    }

    void check() {
        var from = reading.find(0, piece -> piece.text().matches(".+, ngày[\\s\\u00a0].*tháng.*")) + 1;
        var closing = reading.closing();
        for (var index = from; index < closing; index++)
            each(reading.pieces.get(index));
        var last = closing - 1;
        reading.must(last >= 0 && reading.pieces.get(last).text().endsWith("./."), END_MARK,
                last < 0 ? "missing" : reading.pieces.get(last).text());
    }

    private void each(Piece piece) {
        var label = CENTRED_LABEL.matcher(piece.text()).matches();
        if (label)
            reading.must(piece.place().centred() && piece.form().bold(), HEADINGS, piece);
        if (BOLD_LABEL.matcher(piece.text()).matches() && !piece.place().table())
            reading.must(piece.form().leads(), HEADINGS, piece);
        if (POINT.matcher(piece.text()).matches() && !piece.place().table())
            reading.must(!piece.form().bold() && piece.upright(), HEADINGS, piece);
        if (!piece.place().table() && !label && running(piece))
            running(piece.place(), piece);
    }

    /// Centred lines, addressees and the end mark after a table are not running text.
    private boolean running(Piece piece) {
        return !(piece.place().centred() && (piece.form().bold() || piece.text().startsWith("(")
                || piece.text().startsWith("Kính gửi"))) && !piece.text().equals("./.") && !addressee(piece);
    }

    private boolean addressee(Piece piece) {
        return piece.text().startsWith("Kính gửi") || piece.place().indent() > 20 || piece.text().startsWith("V/v")
                || subjectLine(piece);
    }

    /// The lines of a letter's subject after the first stand left of the middle before the addressees.
    private boolean subjectLine(Piece piece) {
        var subject = reading.find(0, each -> each.text().startsWith("V/v"));
        var addressees = reading.find(0, each -> each.text().startsWith("Kính gửi"));
        var at = reading.pieces.indexOf(piece);
        return subject >= 0 && at > subject && at < addressees;
    }

    private void running(Piece.Place place, Piece piece) {
        reading.must(piece.sized(13, 14), BODY_SIZE, piece);
        reading.must(place.justified(), BODY_JUSTIFIED, piece);
        reading.must(Double.isNaN(place.indent()) || place.indent() >= 9.9 && place.indent() <= 12.8, BODY_INDENT,
                piece);
        reading.must(Double.isNaN(place.spacing()) || place.spacing() >= 0.97 && place.spacing() <= 1.53, LINE_SPACING,
                piece);
        reading.must(Double.isNaN(place.after()) || place.after() >= 5.5, BODY_SPACING, piece);
    }
}
