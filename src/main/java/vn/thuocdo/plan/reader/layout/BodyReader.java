package vn.thuocdo.plan.reader.layout;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.thuocdo.plan.reader.language.AreaTitles;
import vn.thuocdo.plan.reader.language.AssignmentReader;
import vn.thuocdo.plan.reader.language.DueReader;
import vn.thuocdo.plan.reader.language.Marker;
import vn.thuocdo.plan.reader.language.Text;
import vn.thuocdo.plan.reader.model.Passage;
import vn.thuocdo.plan.reader.model.TaskKind;
import vn.thuocdo.plan.reader.model.Unread;

/// Reads targets and tasks out of the numbered sections of the running text.
final class BodyReader {

    private static final Pattern POINTER = Pattern.compile(
            ".*\\b(?:phu luc|bieu) .{0,25}(?:kem theo|dinh kem)\\b.*|.*\\((?:co|theo|chi tiet).{0,25}phu luc.*\\).*");
    private static final Pattern ASSIGNED = Pattern.compile("(?:Giao|Phân công)(?: cho)? ");
    private static final Pattern COUNTED = Pattern
            .compile("^(?:Nhiệm vụ|Hoạt động|Công việc)(?: số)? \\d{1,2} ?[:.] ?(?=\\S)");
    private static final int GATHERING_LENGTH = 220;
    private static final int POINTER_LENGTH = 200;

    private final Findings findings;
    private final Targets targets;
    private final DueReader dues;
    private final TaskKind kind;
    private final SectionKind solutions;
    private final Map<String, Integer> counts = new HashMap<>();

    /// `kind` is what tasks of the body are; `solutions` what a section of solutions is taken for.
    BodyReader(Findings findings, DueReader dues, TaskKind kind, SectionKind solutions) {
        this.findings = findings;
        this.targets = new Targets(findings, dues);
        this.dues = dues;
        this.kind = kind;
        this.solutions = solutions;
    }

    void read(List<Node> nodes) {
        nodes.forEach(this::read);
    }

    private void read(Node node) {
        SectionKind section = node.kind == SectionKind.SOLUTIONS ? solutions : node.kind;
        if (section == SectionKind.ORGANISATION || section == SectionKind.FUNDING || section == SectionKind.BACKGROUND
                || isPointer(node)) {
            return;
        }
        Text content = node.content();
        int led = section == SectionKind.TARGETS || section == SectionKind.TASKS ? SectionKind.ledIn(content.raw()) : 0;
        boolean heading = node.isHeading() || node.marker.kind() == Marker.Kind.HEAD
                || section == SectionKind.TASKS && gathers(node);
        if (led > 0 || !heading && !content.isEmpty()) {
            item(node, section, led);
        } else {
            area(node, section);
        }
        node.children.stream().filter(child -> !isField(child)).forEach(this::read);
    }

    /// An item whose own parts are the tasks: “- Về cơ chế một cửa” over “+ …”.
    private static boolean gathers(Node node) {
        return node.marker.isBullet() && node.line.length() < GATHERING_LENGTH
                && node.children.stream().anyMatch(child -> child.marker.isBullet() && !isField(child));
    }

    private void item(Node node, SectionKind section, int from) {
        Passage passage = node.passage();
        if (from > 0) {
            passage = passage.part(from, passage.text().length());
        }
        switch (section) {
            case TARGETS -> targets.ofItem(areaOf(node), passage);
            case TASKS -> {
                if (passage.text().strip().indexOf(' ') < 0) {
                    findings.leave(passage, Unread.Reason.UNKNOWN_PASSAGE); // a stamp or a text box of one word
                } else {
                    task(node, passage);
                }
            }
            case PURPOSE -> {
                int before = findings.targets.size();
                if (targets.ofText("", passage, null) > 0) {
                    replaceArea(before, areaOf(node));
                }
            }
            case SOLUTIONS -> findings.leave(passage, Unread.Reason.SOLUTION);
            default -> {
                if (node.parent != null || node.marker.kind() != Marker.Kind.NONE) {
                    findings.leave(passage, Unread.Reason.UNKNOWN_PASSAGE);
                }
            }
        }
    }

    private void replaceArea(int from, String area) {
        for (int i = from; i < findings.targets.size(); i++) {
            var target = findings.targets.get(i);
            findings.targets.set(i, new vn.thuocdo.plan.reader.model.ReadTarget(area, target.text(), target.quantity(),
                    target.scope(), target.dueText(), target.due(), target.source()));
        }
    }

    private void task(Node node, Passage passage) {
        TaskDraft task = new TaskDraft();
        LabelledFields named = LabelledFields.of(Text.of(passage.text()));
        String words = named.main().isEmpty() ? passage.text() : named.main().raw();
        task.text = COUNTED.matcher(words).replaceFirst("");
        task.area = areaOf(node);
        task.group = findings.areas.title(task.area);
        task.kind = kind;
        task.tt = node.marker.number();
        task.path = node.path();
        int count = counts.merge(task.area, 1, Integer::sum);
        task.number = findings.unique((task.area.isEmpty() ? "" : task.area + ".") + count);
        task.fill(named.fields(), dues);
        node.children.stream().filter(BodyReader::isField)
                .forEach(child -> task.fill(LabelledFields.of(child.content()).fields(), dues));
        if (task.lead == null && ASSIGNED.matcher(passage.text()).lookingAt()) {
            task.assignment(List.of(ASSIGNED.matcher(passage.text()).replaceFirst("")));
        }
        if (task.lead == null) {
            AssignmentReader.leading(Text.of(passage.text())).ifPresent(task::assigned);
        }
        if (task.dueText == null) {
            dues.sentence(Text.of(task.text)).or(() -> dueAbove(node)).ifPresent(task::due);
        }
        findings.add(task, passage);
        targets.ofText(task.area, passage, task.due);
    }

    /// The due time that the heading item above sets for its parts.
    private Optional<DueReader.Reading> dueAbove(Node node) {
        Node above = node.parent;
        return above != null && above.marker.isBullet() && above.isHeading()
                ? dues.sentence(above.content())
                : Optional.empty();
    }

    /// “Sản phẩm: …” below a task belongs to it.
    private static boolean isField(Node node) {
        return node.parent != null && node.children.isEmpty() && !node.parent.isHeading()
                && node.parent.kind == SectionKind.TASKS && LabelledFields.of(node.content()).main().isEmpty()
                && !LabelledFields.of(node.content()).fields().isEmpty();
    }

    static boolean isPointer(Node node) {
        String key = node.line.key();
        return key.length() < POINTER_LENGTH && node.children.isEmpty() && POINTER.matcher(key).matches();
    }

    private void area(Node node, SectionKind section) {
        boolean content = section == SectionKind.TARGETS || section == SectionKind.TASKS;
        if (content && node.marker.isNumbered() && AreaTitles.area(node.content().raw()).isPresent()
                && areaNode(node) == node) {
            areaOf(node);
        }
    }

    /// The code of the area a line belongs to: the nearest heading above that names a reform area, else the nearest
    /// numbered heading.
    private String areaOf(Node node) {
        Node area = areaNode(node);
        if (area == null) {
            return "";
        }
        List<Marker> markers = new ArrayList<>();
        area.ancestors().forEach(above -> markers.add(above.marker));
        markers.add(area.marker);
        return findings.areas.code(Areas.path(markers), area.content().raw());
    }

    private static @Nullable Node areaNode(Node node) {
        Node nearest = null;
        for (Node above = node; above != null; above = above.parent) {
            boolean heading = above.marker.isNumbered() && above.isHeading();
            if (heading && isReformArea(above)) {
                return above;
            }
            if (heading && nearest == null && !SectionKind.isSubheading(above.content().raw()) && above != node) {
                nearest = above;
            }
        }
        return nearest != null ? nearest : firstNumbered(node);
    }

    private static boolean isReformArea(Node node) {
        return node.content().length() < 160 && AreaTitles.area(node.content().raw()).isPresent()
                && node.marker.kind() != Marker.Kind.LETTER && node.kind != SectionKind.PURPOSE && !isGeneral(node);
    }

    /// “Nhiệm vụ, giải pháp cải cách thủ tục hành chính” over several areas would be none of them.
    private static boolean isGeneral(Node node) {
        return node.children.stream().filter(child -> child.isHeading()
                && AreaTitles.area(child.content().raw()).isPresent()).count() > 1;
    }

    private static @Nullable Node firstNumbered(Node node) {
        for (Node above = node.parent; above != null; above = above.parent) {
            if (above.marker.isNumbered()) {
                return above;
            }
        }
        return null;
    }
}
