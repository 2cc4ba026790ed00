package vn.thuocdo.document.official.print;

import java.util.ArrayList;
import java.util.List;
import vn.thuocdo.document.official.Block;
import vn.thuocdo.document.official.Figures;
import vn.thuocdo.document.official.Items;
import vn.thuocdo.document.official.Paragraph;
import vn.thuocdo.document.official.Provision;
import vn.thuocdo.document.official.RichText;
import vn.thuocdo.document.official.Table;
import vn.thuocdo.document.official.print.Element.Line;
import vn.thuocdo.document.official.print.Element.Ruled;

/// Turns content blocks into paragraphs and tables, and closes the content with "./.".
final class Content {
    private static final String END = "./.";

    private final List<Element> elements = new ArrayList<>();

    private Content() {}

    static List<Element> of(List<Block> blocks, boolean ended) {
        var content = new Content();
        blocks.forEach(content::add);
        if (ended)
            content.end();
        return content.elements;
    }

    private void add(Block block) {
        switch (block) {
            case Paragraph paragraph -> elements.add(new Line(leadsIn(paragraph) ? Style.LEAD_IN : Style.BODY,
                    paragraph.text()));
            case Items items -> items(items);
            case Figures figures -> items(figures.items());
            case Provision provision -> provision(provision);
            case Table table -> elements.add(new Ruled(table));
        }
    }

    /// What ends in a colon stays on the page of what follows.
    private static boolean leadsIn(Paragraph paragraph) {
        return paragraph.text().plain().endsWith(":");
    }

    private void items(Items list) {
        for (var index = 0; index < list.items().size(); index++)
            elements.add(new Line(Style.BODY, RichText.of(list.mark(index)).and(list.items().get(index))));
    }

    private void provision(Provision provision) {
        if (provision.level().centred())
            centred(provision);
        else
            running(provision);
    }

    private void centred(Provision provision) {
        elements.add(Line.of(Style.CENTRED_LABEL, provision.label()));
        if (!provision.printedTitle().isEmpty())
            elements.add(Line.of(Style.CENTRED_TITLE, provision.printedTitle()));
        if (provision.text() != null)
            elements.add(new Line(Style.BODY, provision.text()));
    }

    private void running(Provision provision) {
        var title = provision.printedTitle();
        var words = provision.label() + (title.isEmpty() ? "" : " " + title);
        var heading = provision.bold() ? RichText.bold(words) : RichText.of(words);
        if (provision.text() == null)
            elements.add(new Line(provision.bold() ? Style.HEADING : Style.LEAD_IN, heading));
        else
            elements.add(new Line(Style.BODY, heading.and(title.isEmpty() ? " " : ". ").and(provision.text())));
    }

    private void end() {
        if (!elements.isEmpty() && elements.getLast() instanceof Line(var style, var text) && style == Style.BODY)
            elements.set(elements.size() - 1, new Line(style, text.endingIn(END)));
        else
            elements.add(Line.of(Style.END, END));
    }
}
