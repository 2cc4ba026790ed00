package vn.thuocdo.plan.reader.layout;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thuocdo.plan.reader.language.Marker;
import vn.thuocdo.plan.reader.language.Text;
import vn.thuocdo.plan.reader.model.Passage;
import vn.thuocdo.plan.reader.model.SourceBlock;

/// A line of the body in the tree of headings and items.
final class Node {

    private static final int HEADING_LENGTH = 160;

    final SourceBlock.Paragraph block;
    final Text line;
    final Marker marker;
    final @Nullable Node parent;
    final List<Node> children = new ArrayList<>();
    SectionKind kind = SectionKind.OTHER;

    Node(SourceBlock.Paragraph block, Marker marker, @Nullable Node parent) {
        this.block = block;
        this.line = Text.of(block.text());
        this.marker = marker;
        this.parent = parent;
    }

    /// The line without its number or bullet.
    Text content() {
        return line.from(marker.length());
    }

    /// The line as the eye reads it.
    String shown() {
        return block.shown();
    }

    /// The place of the content in the source.
    Passage passage() {
        Text content = content();
        int from = line.length() - content.length();
        return new Passage(block.index(), -1, -1, from, line.length(), content.raw());
    }

    /// Whether the line only announces what follows: it stands in bold or capitals, ends with a colon, or is short,
    /// carries a number and does not end like a sentence.
    boolean isHeading() {
        String text = content().raw();
        if (text.endsWith(":")) {
            return true;
        }
        boolean stands = block.level() > 0 || block.bold();
        boolean short_ = text.length() <= HEADING_LENGTH;
        if (marker.isNumbered() && (stands && text.length() <= 2 * HEADING_LENGTH || isCapitals(text))) {
            return true;
        }
        if (text.endsWith(".") || text.endsWith(";")) {
            return false;
        }
        return short_ && (stands && children.stream().anyMatch(child -> child.marker != Marker.NONE)
                || !children.isEmpty() && (marker.isNumbered() || marker.isBullet()));
    }

    private static boolean isCapitals(String text) {
        return vn.thuocdo.plan.reader.language.Words.isUpperCase(text);
    }

    /// The headings above, outermost first.
    List<Node> ancestors() {
        List<Node> above = new ArrayList<>();
        for (Node node = parent; node != null; node = node.parent) {
            above.addFirst(node);
        }
        return above;
    }

    /// The text of the headings above.
    List<String> path() {
        return ancestors().stream().map(Node::shown).toList();
    }
}
