package vn.thuocdo.plan.imports;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import vn.thuocdo.kernel.SearchKey;
import vn.thuocdo.plan.content.PlanText;
import vn.thuocdo.plan.content.PlanText.Section;
import vn.thuocdo.plan.content.PlanText.SectionKind;
import vn.thuocdo.plan.content.Skeleton;
import vn.thuocdo.plan.reader.model.SourceBlock;
import vn.thuocdo.plan.reader.model.SourceDocument;

/// The running text of the source as the text of the plan: bases, headings, paragraphs. Passages that became targets or
/// tasks are left out here, since the plan prints them below their area; tables and what follows the signature too.
final class ReadText {
    private static final Pattern NUMBER = Pattern.compile("^(?:[IVXLC]+|\\d+(?:\\.\\d+)*|[A-Z])[.)]\\s*");
    private static final Pattern END_MARK = Pattern.compile("\\s*[;,.]\\s*$");

    private final Set<Integer> used = new HashSet<>();
    private final Map<String, String> areas = new HashMap<>();
    private final List<String> bases = new ArrayList<>();
    private final List<Section> sections = new ArrayList<>();

    private ReadText(List<ReviewRow> rows) {
        rows.forEach(row -> {
            used.add(row.source().block());
            areas.put(key(row.content().heading()), row.content().area());
        });
    }

    static PlanText of(SourceDocument source, List<ReviewRow> rows) {
        return new ReadText(rows).read(source);
    }

    private PlanText read(SourceDocument source) {
        for (var block : source.blocks()) {
            if (!(block instanceof SourceBlock.Paragraph paragraph))
                continue;
            var start = SearchKey.of(paragraph.text());
            if (start.startsWith("noi nhan") || start.startsWith("phu luc"))
                break;
            take(paragraph, start);
        }
        return sections.isEmpty()
                ? Skeleton.text()
                : new PlanText(bases, "", sections, "", List.of(), "");
    }

    private void take(SourceBlock.Paragraph paragraph, String start) {
        if (paragraph.level() == 1)
            sections.add(Section.of(kind(start), heading(paragraph), ""));
        else if (sections.isEmpty() && start.startsWith("can cu"))
            bases.add(END_MARK.matcher(paragraph.text()).replaceFirst(""));
        else if (paragraph.level() > 1 && areas.containsKey(key(paragraph.shown())))
            addArea(areas.getOrDefault(key(paragraph.shown()), "other"), heading(paragraph));
        else if (!sections.isEmpty() && !used.contains(paragraph.index()) && !announces(start))
            append(paragraph.shown());
    }

    private void addArea(String area, String heading) {
        var known = sections.stream().anyMatch(section -> area.equals(section.area()));
        if (!known)
            sections.add(Section.area(area, heading, ""));
    }

    private void append(String line) {
        var last = sections.removeLast();
        var body = last.body().isEmpty() ? line : last.body() + "\n" + line;
        sections.add(new Section(last.kind(), last.area(), last.heading(), body));
    }

    /// “a) Chỉ tiêu” and “b) Nhiệm vụ” only announce what the plan prints by itself.
    private static boolean announces(String start) {
        return start.matches("(?:[a-z][.)]|[-+*•])?\\s*(?:chi tieu|nhiem vu|muc tieu|nhiem vu trong tam)\\s*:?");
    }

    private static SectionKind kind(String heading) {
        if (heading.contains("muc dich") || heading.contains("yeu cau"))
            return SectionKind.PURPOSE;
        if (heading.contains("kinh phi"))
            return SectionKind.FUNDS;
        if (heading.contains("to chuc thuc hien"))
            return SectionKind.ORGANISATION;
        if (heading.contains("giai phap"))
            return SectionKind.SOLUTION;
        return heading.contains("nhiem vu") || heading.contains("noi dung") ? SectionKind.AREAS : SectionKind.OTHER;
    }

    private static String heading(SourceBlock.Paragraph paragraph) {
        return NUMBER.matcher(paragraph.text().strip()).replaceFirst("");
    }

    private static String key(String heading) {
        return SearchKey
                .of(NUMBER.matcher(heading.replaceFirst("^[\\w.]+\\s+(?=\\p{L})", "").strip()).replaceFirst(""));
    }
}
