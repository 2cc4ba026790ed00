package vn.thuocdo.document.official.print;

import java.util.ArrayList;
import java.util.List;
import vn.thuocdo.document.official.Annex;
import vn.thuocdo.document.official.Attachment;
import vn.thuocdo.document.official.Capitals;
import vn.thuocdo.document.official.OfficialDocument;
import vn.thuocdo.document.official.print.Element.Columns;
import vn.thuocdo.document.official.print.Element.Line;
import vn.thuocdo.document.official.print.Element.Rule;

/// Puts the parts of a document in their order and gives each its style. Both formats are written from this.
final class Composition {
    /// Share of the text above that the rule under agency and title takes (1/3–1/2).
    private static final double RULE_SHARE = 0.42;

    private final OfficialDocument document;
    private final Paper upright = Paper.UPRIGHT;

    private Composition(OfficialDocument document) {
        this.document = document;
    }

    static List<Part> of(OfficialDocument document) {
        var composition = new Composition(document);
        var parts = new ArrayList<Part>();
        parts.add(composition.main());
        document.attachments().forEach(each -> parts.add(composition.attachment(each)));
        document.annexes().forEach(each -> parts.add(composition.annex(each)));
        return parts;
    }

    private Part main() {
        var elements = new ArrayList<Element>();
        elements.add(Head.of(document, upright));
        if (!document.isLetter())
            title(elements, document.type().vietnamese(), document.title());
        Addressees.add(elements, document.addressees());
        preamble(elements);
        var content = new ArrayList<>(Content.of(document.body(), true));
        var last = content.removeLast();
        elements.addAll(content);
        elements.addAll(withClosing(last));
        return new Part(document.type().vietnamese() + " " + document.title(), upright, Part.Counting.AFRESH, elements);
    }

    /// The last paragraph goes to the page of the signature, so that nobody signs an empty sheet.
    private List<Element> withClosing(Element last) {
        var closing = Closing.of(document, upright);
        return last instanceof Line ? List.of(new Element.Together(List.of(last, closing))) : List.of(last, closing);
    }

    private void preamble(List<Element> elements) {
        var preamble = document.preamble();
        if (preamble.authority() != null)
            elements.add(Line.of(Style.AUTHORITY, Capitals.of(preamble.authority())));
        preamble.printedBases().forEach(basis -> elements.add(Line.of(Style.BASIS, basis)));
        if (preamble.resolution() != null)
            elements.add(Line.of(Style.RESOLUTION, Capitals.of(preamble.resolution()) + ":"));
    }

    private Part attachment(Attachment attachment) {
        var elements = new ArrayList<Element>();
        elements.add(new Columns(Paper.leftColumn(), upright.rightColumn(), List.of(Head.names(document)), 0));
        title(elements, attachment.type().vietnamese(), attachment.title(), reference());
        elements.addAll(Content.of(attachment.blocks(), true));
        return new Part(attachment.type().vietnamese() + " " + attachment.title(), upright, Part.Counting.ONWARD,
                elements);
    }

    private Part annex(Annex annex) {
        var elements = new ArrayList<Element>();
        elements.add(Line.of(Style.ANNEX_LABEL, annex.label()));
        elements.add(Line.of(Style.TITLE, Capitals.of(annex.title())));
        elements.add(Line.of(Style.REFERENCE, reference()));
        elements.add(new Rule(40, 4, 6));
        elements.addAll(Content.of(annex.blocks(), false));
        var paper = annex.orientation() == Annex.Orientation.LANDSCAPE ? Paper.ACROSS : Paper.UPRIGHT;
        return new Part(annex.label() + " " + annex.title(), paper, Part.Counting.AFRESH, elements);
    }

    private String reference() {
        return "(" + document.reference() + ")";
    }

    private void title(List<Element> elements, String type, String title, String... reference) {
        elements.add(Line.of(Style.TYPE_NAME, Capitals.of(type)));
        elements.add(Line.of(Style.TITLE, title));
        for (var line : reference)
            elements.add(Line.of(Style.REFERENCE, line));
        elements.add(new Rule(ruleUnder(Style.TITLE, title, upright.content()), 4, 10));
    }

    /// Length of the rule under a centred text.
    static double ruleUnder(Style style, String text, double column) {
        return Math.min(style.face.width(text, style.size), column) * RULE_SHARE;
    }
}
