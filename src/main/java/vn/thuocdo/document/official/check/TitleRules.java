package vn.thuocdo.document.official.check;

import static vn.thuocdo.document.official.check.LayoutRule.*;

import java.util.ArrayList;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.thuocdo.document.official.Capitals;
import vn.thuocdo.document.official.OfficialType;

/// Type name and title, or the subject of a letter; the legal bases after them.
final class TitleRules {
    static final Set<String> TYPES = Stream.of(OfficialType.values()).filter(type -> type != OfficialType.LETTER)
            .map(type -> Capitals.of(type.vietnamese())).collect(Collectors.toSet());

    private final Reading reading;

    TitleRules(Reading reading) {
        this.reading = reading;
    }

    void check() {
        var subject = reading.first(piece -> piece.text().startsWith("V/v"));
        if (subject != null) {
            reading.must(subject.sized(12, 13) && subject.plain(), TYPE_NAME, subject);
            return;
        }
        var at = reading.find(0, piece -> TYPES.contains(Capitals.of(piece.text())) && !piece.place().table());
        reading.must(at >= 0, TYPE_NAME, "missing");
        while (at >= 0) {
            titled(at);
            at = reading.find(at + 1, TitleRules::names);
        }
    }

    /// Whether a piece is the type name of the document or of a text issued with it.
    static boolean names(Piece piece) {
        return TYPES.contains(piece.text()) && !piece.place().table();
    }

    private void titled(int at) {
        var type = reading.pieces.get(at);
        reading.must(type.sized(13, 14) && type.form().bold() && type.upright() && type.place().centred()
                && type.capitals(), TYPE_NAME, type);
        var lines = new ArrayList<Piece>();
        for (var index = at + 1; index < reading.pieces.size(); index++) {
            var piece = reading.pieces.get(index);
            if (!piece.place().centred() || piece.text().startsWith("(") || !lines.isEmpty() && !piece.form().bold())
                break;
            lines.add(piece);
            if (piece.underline() != null)
                break;
        }
        reading.must(!lines.isEmpty() && lines.stream()
                .allMatch(line -> line.sized(13, 14) && line.form().bold() && line.upright()), TITLE, type);
        line(at, lines);
        bases(at + 1);
    }

    /// The line may stand under the reference of an attached text.
    private void line(int at, ArrayList<Piece> lines) {
        var widest = lines.stream().mapToDouble(Piece::width).max().orElse(0);
        var near = reading.pieces.subList(at, Math.min(at + lines.size() + 3, reading.pieces.size()));
        reading.must(near.stream().anyMatch(piece -> piece.underlined(widest, 0.31, 0.52)), TITLE_LINE,
                reading.pieces.get(at));
    }

    private void bases(int from) {
        var at = reading.find(from, piece -> piece.text().startsWith("Căn cứ"));
        var last = -1;
        for (var index = at; index >= 0 && index < reading.pieces.size(); index++) {
            var piece = reading.pieces.get(index);
            if (!piece.text().startsWith("Căn cứ") && !piece.text().startsWith("Theo đề nghị"))
                break;
            reading.must(piece.form().italic() && !piece.form().bold() && piece.text().matches(".*[;.,]"), BASES,
                    piece);
            if (last >= 0)
                reading.must(reading.pieces.get(last).text().endsWith(";"), BASES, reading.pieces.get(last));
            last = index;
        }
        if (last >= 0)
            reading.must(reading.pieces.get(last).text().matches(".*[.,]"), BASES, reading.pieces.get(last));
    }
}
