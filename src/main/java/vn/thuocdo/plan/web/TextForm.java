package vn.thuocdo.plan.web;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import vn.thuocdo.task.Areas;
import vn.thuocdo.plan.content.PlanText;
import vn.thuocdo.plan.content.PlanText.Section;
import vn.thuocdo.plan.content.PlanText.SectionKind;
import vn.thuocdo.ui.Page;

/// The text of a plan as it is typed: one group of fields a section, numbered from 0, and beside saving an act on one
/// section (`up-2`, `down-2`, `drop-2`, `add-AREA-digital`, `add-SOLUTION`).
record TextForm(Map<String, String> fields) {
    /// The text that was typed, after the act that was asked for.
    PlanText text() {
        var sections = new ArrayList<Section>();
        for (var place = 0; fields.containsKey("kind-" + place); place++)
            sections.add(section(place));
        perform(sections, fields.getOrDefault("do", ""));
        return new PlanText(lines("bases"), field("opening"), sections, field("closing"), lines("recipients"),
                field("filing"));
    }

    int version() {
        return Integer.parseInt(fields.getOrDefault("version", "0"));
    }

    /// Whether the writer goes on after saving.
    boolean goesOn() {
        return !fields.getOrDefault("do", "").isEmpty();
    }

    private Section section(int place) {
        var area = field("area-" + place);
        var kind = SectionKind.valueOf(field("kind-" + place));
        return new Section(kind, kind == SectionKind.AREA ? area : null, field("heading-" + place),
                field("body-" + place));
    }

    private static void perform(List<Section> sections, String act) {
        var parts = act.split("-", 3);
        switch (parts[0]) {
            case "up" -> swap(sections, place(parts), -1);
            case "down" -> swap(sections, place(parts), 1);
            case "drop" -> sections.remove(place(parts));
            case "add" -> add(sections, SectionKind.valueOf(parts[1]), parts.length > 2 ? parts[2] : "");
            default -> {
            }
        }
    }

    private static int place(String[] parts) {
        return Integer.parseInt(parts[1]);
    }

    private static void swap(List<Section> sections, int place, int step) {
        var other = place + step;
        if (other >= 0 && other < sections.size())
            Collections.swap(sections, place, other);
    }

    private static void add(List<Section> sections, SectionKind kind, String area) {
        var heading = Page.text(kind == SectionKind.AREA
                ? "task.area." + area
                : "plan.section." + kind);
        sections.add(kind == SectionKind.AREA && Areas.known(area)
                ? Section.area(area, heading, "")
                : Section.of(kind == SectionKind.AREA ? SectionKind.OTHER : kind, heading, ""));
    }

    private String field(String name) {
        return fields.getOrDefault(name, "").replace("\r\n", "\n");
    }

    private List<String> lines(String name) {
        return field(name).lines().toList();
    }
}
