package vn.thuocdo.document.official.print;

import java.util.ArrayList;
import java.util.List;
import vn.thuocdo.document.official.Capitals;
import vn.thuocdo.document.official.OfficialDocument;
import vn.thuocdo.document.official.print.Element.Columns;
import vn.thuocdo.document.official.print.Element.Line;
import vn.thuocdo.document.official.print.Element.Pair;
import vn.thuocdo.document.official.print.Element.Rule;

/// The head of the first page in two columns: agency and number on the left, national name, motto, place and date on
/// the right.
final class Head {
    private static final String NATIONAL_NAME = "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM";
    private static final String MOTTO = "Độc lập - Tự do - Hạnh phúc";

    private Head() {}

    static Columns of(OfficialDocument document, Paper paper) {
        var head = document.letterhead();
        var left = new ArrayList<Element>();
        left.add(Line.of(Style.NUMBER, head.notation().line()));
        if (document.isLetter())
            left.add(Line.of(Style.LETTER_SUBJECT, "V/v " + document.title()));
        var right = List.<Element>of(Line.of(Style.PLACE_DATE, head.placeAndDate()));
        return new Columns(Paper.leftColumn(), paper.rightColumn(), List.of(names(document), new Pair(left, right)), 0);
    }

    /// The upper row: names without number and date, as attachments bear it.
    static Pair names(OfficialDocument document) {
        var head = document.letterhead();
        var left = new ArrayList<Element>();
        if (head.superior() != null)
            left.add(Line.of(Style.SUPERIOR, Capitals.of(head.superior())));
        var longest = "";
        for (var line : head.issuer()) {
            var shown = Capitals.of(line);
            left.add(Line.of(Style.ISSUER, shown));
            longest = shown.length() > longest.length() ? shown : longest;
        }
        left.add(new Rule(Composition.ruleUnder(Style.ISSUER, longest, Paper.leftColumn()), 2, 0));
        var motto = Style.MOTTO.face.width(MOTTO, Style.MOTTO.size);
        return new Pair(left, List.of(Line.of(Style.NATIONAL_NAME, NATIONAL_NAME), Line.of(Style.MOTTO, MOTTO),
                new Rule(motto, 2, 0)));
    }
}
