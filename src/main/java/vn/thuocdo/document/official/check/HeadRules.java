package vn.thuocdo.document.official.check;

import static vn.thuocdo.document.official.check.LayoutRule.*;

import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Agency, number, national name, motto, place and date.
final class HeadRules {
    static final Pattern NUMBER_LINE = Pattern.compile("Số:[\\s\\u00a0]*(\\d*)[\\s\\u00a0]*/\\S+");
    static final Pattern DATE_LINE = Pattern
            .compile(".+, ngày[\\s\\u00a0]+(\\d*)[\\s\\u00a0]*tháng[\\s\\u00a0]+(\\d*)[\\s\\u00a0]*năm.*");

    private final Reading reading;

    HeadRules(Reading reading) {
        this.reading = reading;
    }

    void check() {
        var name = reading.first(piece -> piece.text().startsWith("CỘNG H"));
        reading.must(name != null && name.text().equals("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM") && name.sized(12, 13)
                && name.form().bold() && name.upright(), NATIONAL_NAME, shown(name));
        var motto = reading.first(piece -> piece.text().startsWith("Độc lập"));
        reading.must(motto != null && motto.text().equals("Độc lập - Tự do - Hạnh phúc") && motto.sized(13, 14)
                && motto.form().bold() && motto.upright(), MOTTO, shown(motto));
        reading.must(motto != null && motto.underlined(motto.width(), 0.94, 1.06), MOTTO_LINE, shown(motto));
        var number = number();
        var date = date();
        issuer(name, number);
        reading.must(name != null && number != null && date != null && number.centre() < name.centre()
                && number.centre() < date.centre(), HEAD_COLUMNS, shown(number));
    }

    private @Nullable Piece number() {
        var number = reading.first(piece -> piece.text().startsWith("Số:"));
        var kept = number != null && number.sized(12, 13) && number.plain();
        var match = NUMBER_LINE.matcher(number == null ? "" : number.text());
        reading.must(kept && match.matches() && match.group(1).length() != 1, NUMBER, shown(number));
        return number;
    }

    private @Nullable Piece date() {
        var date = reading.first(piece -> piece.text().matches(".+, ngày[\\s\\u00a0].*tháng.*"));
        var kept = date != null && date.sized(13, 14) && date.form().italic() && !date.form().bold();
        var match = DATE_LINE.matcher(date == null ? "" : date.text());
        var written = match.matches() && match.group(1).length() != 1 && !match.group(2).matches("[12]|0[3-9]");
        reading.must(kept && written, PLACE_DATE, shown(date));
        return date;
    }

    private void issuer(@Nullable Piece name, @Nullable Piece number) {
        var before = number == null ? List.<Piece>of() : reading.pieces.subList(0, reading.pieces.indexOf(number));
        var lines = before.stream().filter(piece -> name != null && piece.centre() < name.centre() - 20).toList();
        var kept = !lines.isEmpty() && lines.getLast().form().bold()
                && lines.stream().allMatch(line -> line.capitals() && line.sized(12, 13) && line.upright());
        reading.must(kept, ISSUER, lines.toString());
        var bold = lines.stream().filter(line -> line.form().bold()).mapToDouble(Piece::width).max().orElse(0);
        reading.must(!lines.isEmpty() && lines.getLast().underlined(bold, 0.31, 0.52), ISSUER_LINE, shown(number));
    }

    private static String shown(@Nullable Piece piece) {
        return piece == null ? "missing" : "“" + piece.text() + "”";
    }
}
