package vn.thuocdo.plan.reader.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.thuocdo.plan.reader.language.Marker;
import vn.thuocdo.plan.reader.language.Text;
import vn.thuocdo.plan.reader.model.SourceBlock;

/// Builds the tree of headings and items out of paragraphs.
final class Outline {

    private static final Pattern CLOSING = Pattern
            .compile("^(?:tren day la|trong qua trinh (?:trien khai )?(?:to chuc )?thuc"
                    + " hien|can cu (?:cac )?noi dung (?:cua )?ke hoach nay|yeu cau (?:cac )?(?:co quan|don vi|bo phan|cong chuc)"
                    + "|de nghi (?:cac )?(?:co quan|don vi).{0,40}(?:nghiem tuc|trien khai thuc hien)).*");

    private final List<Node> roots = new ArrayList<>();
    private final List<Node> closing = new ArrayList<>();
    private final Trail<Node> trail = new Trail<>();
    private final SectionKind start;

    private Outline(SectionKind start) {
        this.start = start;
    }

    /// The tree of the paragraphs; `start` is the kind of what stands before any heading.
    static Outline of(List<SourceBlock.Paragraph> paragraphs, SectionKind start) {
        Outline outline = new Outline(start);
        paragraphs.forEach(outline::add);
        outline.roots.forEach(outline::classify);
        return outline;
    }

    List<Node> roots() {
        return roots;
    }

    /// The closing words of the plan.
    List<Node> closing() {
        return closing;
    }

    private void add(SourceBlock.Paragraph paragraph) {
        Text line = Text.of(paragraph.text());
        Marker marker = Marker.of(paragraph.label(), line);
        boolean last = line.raw().endsWith("./.");
        if (marker.kind() == Marker.Kind.NONE && (CLOSING.matcher(line.key()).matches() || last)) {
            closing.add(new Node(paragraph, marker, null));
            return;
        }
        boolean head = isUnnumberedHead(paragraph, line, marker);
        if (marker.isNumbered() || head) {
            trail.leaveUnnumbered();
        }
        if (marker.kind() == Marker.Kind.NONE && !head) {
            trail.leaveBullets();
            hang(new Node(paragraph, marker, parent()));
            return;
        }
        enter(paragraph, head ? marker.asHead() : marker);
    }

    /// “Chỉ tiêu:” or a bold line without number heads what follows it.
    private static boolean isUnnumberedHead(SourceBlock.Paragraph paragraph, Text line, Marker marker) {
        if (marker.isNumbered()) {
            return false;
        }
        Text content = line.from(marker.length());
        boolean bold = paragraph.bold() && content.length() < 120 && !content.raw().endsWith(".")
                && !content.raw().endsWith(";");
        return SectionKind.isSubheading(content.raw()) || bold && marker.kind() == Marker.Kind.NONE;
    }

    private void enter(SourceBlock.Paragraph paragraph, Marker marker) {
        trail.makeRoom(marker);
        Node node = new Node(paragraph, marker, parent());
        hang(node);
        trail.push(marker, node);
    }

    private @Nullable Node parent() {
        return trail.isEmpty() ? null : trail.last();
    }

    private void hang(Node node) {
        if (node.parent == null) {
            roots.add(node);
        } else {
            node.parent.children.add(node);
        }
    }

    private void classify(Node node) {
        Node above = node.parent;
        String text = node.content().raw();
        int colon = text.indexOf(": ");
        String heading = colon > 0 && text.length() > 160 ? text.substring(0, colon) : text;
        boolean head = node.isHeading() || !node.children.isEmpty() && heading.length() < 200;
        if (above == null && node.marker.isNumbered() && head) {
            SectionKind kind = SectionKind.ofMain(heading);
            node.kind = kind == SectionKind.OTHER && start != SectionKind.OTHER ? start : kind;
        } else if (above == null) {
            node.kind = head ? SectionKind.ofSub(heading, start) : start;
        } else if (above.parent == null && isContainer(above) && head && node.marker.isNumbered()) {
            SectionKind kind = SectionKind.ofMain(heading);
            node.kind = kind == SectionKind.OTHER ? above.kind : kind;
        } else {
            node.kind = head || SectionKind.ledIn(text) > 0
                    ? SectionKind.ofSub(SectionKind.ledIn(text) > 0 ? text.substring(0, text.indexOf(':')) : heading,
                            above.kind)
                    : above.kind;
        }
        node.children.forEach(this::classify);
    }

    /// Parts and capitals gather main sections: “Phần II. Nội dung”.
    private static boolean isContainer(Node node) {
        return node.marker.kind() == Marker.Kind.PART || node.marker.kind() == Marker.Kind.UPPER_LETTER
                && node.children.stream().anyMatch(child -> child.marker.kind() == Marker.Kind.ROMAN);
    }
}
