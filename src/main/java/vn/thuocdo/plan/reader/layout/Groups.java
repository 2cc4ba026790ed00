package vn.thuocdo.plan.reader.layout;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thuocdo.plan.reader.language.AreaTitles;
import vn.thuocdo.plan.reader.language.Marker;
import vn.thuocdo.plan.reader.language.Text;
import vn.thuocdo.plan.reader.language.UnitNames;

/// The group headings above the rows of an annex: “A. …”, “I. Cải cách thể chế”, “1. Kiểm soát thủ tục hành chính”, or
/// the unit that leads all tasks below it.
final class Groups {

    /// A heading as written, its title, and the unit it names, if any.
    private record Group(String shown, String title, @Nullable String unit) {}

    private final Areas areas;
    private final String annex;
    private final Trail<Group> trail = new Trail<>();
    private int unnumbered;
    private boolean deep;

    Groups(Areas areas, String annex) {
        this.areas = areas;
        this.annex = annex;
    }

    /// Enters a heading; `number` is what stands in the number column, empty when the number is in the text or absent.
    void enter(String number, Text heading) {
        Marker marker = number.isEmpty() ? Marker.of(heading) : Marker.of(number, heading);
        Text title = number.isEmpty() ? heading.from(marker.length()) : heading;
        String shown = number.isEmpty()
                ? heading.raw()
                : (number.endsWith(".") ? number : number + ".") + " " + title.raw();
        if (!marker.isNumbered()) {
            unnumbered++;
            marker = marker.asHead();
        }
        String unit = UnitNames.asUnit(title).orElse(null);
        trail.makeRoom(marker);
        trail.push(marker, new Group(shown, unit == null ? title.raw() : unit, unit));
    }

    /// A row numbered `number` comes: “2” after rows “1.1”, “1.2” leaves the heading “1” above those.
    void pass(String number) {
        Marker row = Marker.of(number, Text.EMPTY);
        List<Trail.Step<Group>> steps = trail.steps();
        if (row.kind() == Marker.Kind.ARABIC && deep && !steps.isEmpty()
                && steps.getLast().marker().kind() == Marker.Kind.ARABIC
                && row.ordinal() == steps.getLast().marker().ordinal() + 1) {
            trail.makeRoom(steps.getLast().marker());
        }
        deep = row.kind() == Marker.Kind.DEEP;
    }

    /// The annex and the headings as a path.
    List<String> path() {
        List<String> path = new ArrayList<>();
        if (!annex.isEmpty()) {
            path.add(annex);
        }
        trail.steps().forEach(step -> path.add(step.value().shown()));
        return path;
    }

    /// The unit that the nearest heading names, null when none does.
    @Nullable
    String unit() {
        List<Trail.Step<Group>> steps = trail.steps();
        for (int i = steps.size() - 1; i >= 0; i--) {
            if (steps.get(i).value().unit() != null) {
                return steps.get(i).value().unit();
            }
        }
        return null;
    }

    /// The code of the area the rows below belong to, empty without headings.
    String area() {
        List<Trail.Step<Group>> steps = trail.steps();
        int last = areaLevel(steps);
        if (last < 0) {
            return "";
        }
        List<Marker> markers = steps.subList(0, last + 1).stream().map(Trail.Step::marker).toList();
        String path = Areas.path(markers);
        return areas.code(path.isEmpty() ? "N" + unnumbered : path, steps.get(last).value().title());
    }

    /// What the rows below are grouped by: the title of their area or the sub-heading with its number.
    String group(String area) {
        List<Trail.Step<Group>> steps = trail.steps();
        int level = areaLevel(steps);
        return steps.isEmpty() || level == steps.size() - 1 ? areas.title(area) : steps.getLast().value().shown();
    }

    /// The innermost heading numbered by part, capital or Roman numeral, else the innermost that names a reform area,
    /// else the outermost.
    private static int areaLevel(List<Trail.Step<Group>> steps) {
        for (int i = steps.size() - 1; i >= 0; i--) {
            Marker.Kind kind = steps.get(i).marker().kind();
            if (kind == Marker.Kind.ROMAN || kind == Marker.Kind.UPPER_LETTER || kind == Marker.Kind.PART) {
                return i;
            }
        }
        for (int i = steps.size() - 1; i >= 0; i--) {
            if (AreaTitles.area(steps.get(i).value().title()).isPresent()) {
                return i;
            }
        }
        return steps.isEmpty() ? -1 : 0;
    }
}
