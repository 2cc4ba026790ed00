package vn.thuocdo.document.official.print;

import java.util.ArrayList;
import java.util.List;
import vn.thuocdo.document.official.OfficialDocument;
import vn.thuocdo.document.official.print.Element.Columns;
import vn.thuocdo.document.official.print.Element.Line;
import vn.thuocdo.document.official.print.Element.Pair;

/// The foot of the document: recipients on the left, signature on the right.
final class Closing {
    private static final double LEFT = 77;

    private Closing() {}

    static Columns of(OfficialDocument document, Paper paper) {
        var left = new ArrayList<Element>();
        left.add(Line.of(Style.RECIPIENTS_TITLE, "Nơi nhận:"));
        document.recipients().lines().forEach(line -> left.add(Line.of(Style.RECIPIENT, line)));
        var right = new ArrayList<Element>();
        document.signature().lines().forEach(line -> right.add(Line.of(Style.SIGNATURE, line)));
        var name = document.signature().name();
        right.add(Line.of(Style.SIGNER, name == null ? "" : name));
        return new Columns(LEFT, paper.content() - LEFT, List.of(new Pair(left, right)), 14);
    }
}
