package vn.thuocdo.document.official.print;

import java.util.List;
import vn.thuocdo.document.official.RichText;
import vn.thuocdo.document.official.print.Element.Line;

/// "Kính gửi": one addressee on the same line, several below each other after dashes.
final class Addressees {
    private Addressees() {}

    static void add(List<Element> elements, List<String> addressees) {
        if (addressees.size() == 1) {
            elements.add(Line.of(Style.ADDRESSEE, "Kính gửi: " + addressees.getFirst()));
            return;
        }
        if (addressees.isEmpty())
            return;
        elements.add(Line.of(Style.ADDRESSEES, "Kính gửi:"));
        for (var index = 0; index < addressees.size(); index++) {
            var mark = index == addressees.size() - 1 ? "." : ";";
            elements.add(new Line(Style.ADDRESSEE_ITEM, RichText.of("- " + addressees.get(index)).endingIn(mark)));
        }
    }
}
