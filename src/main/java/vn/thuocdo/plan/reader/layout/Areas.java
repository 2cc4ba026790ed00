package vn.thuocdo.plan.reader.layout;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.thuocdo.plan.reader.language.AreaTitles;
import vn.thuocdo.plan.reader.language.Marker;
import vn.thuocdo.plan.reader.model.ReadArea;
import vn.thuocdo.plan.reader.model.ReformArea;

/// The areas of a plan as they come up, each with a code of its own.
final class Areas {

    private final Map<String, ReadArea> areas = new LinkedHashMap<>();

    List<ReadArea> all() {
        return List.copyOf(areas.values());
    }

    /// The code of the area with this numbering path and heading; a path that stands for another heading already, as in
    /// a second annex, gets a letter behind it.
    String code(String path, String heading) {
        String title = AreaTitles.title(heading);
        ReformArea kind = AreaTitles.area(heading).orElse(ReformArea.GENERAL);
        String code = path.isEmpty() ? String.valueOf(areas.size() + 1) : path;
        for (char letter = 'a'; letter <= 'z'; letter++) {
            ReadArea known = areas.get(code);
            if (known == null) {
                areas.put(code, new ReadArea(code, title, kind));
                return code;
            }
            if (known.title().equals(title)) {
                return code;
            }
            code = path + letter;
        }
        return code;
    }

    /// Title of the area, empty when there is none.
    String title(String code) {
        ReadArea area = areas.get(code);
        return area == null ? "" : area.title();
    }

    /// The numbers of headings as one path: `II` and `1` make `II.1`, `II` and `2` and `2.1` make `II.2.1`.
    static String path(List<Marker> markers) {
        List<String> parts = new ArrayList<>();
        for (Marker marker : markers) {
            String number = marker.number();
            if (number.isEmpty()) {
                continue;
            }
            if (!parts.isEmpty() && number.startsWith(parts.getLast() + ".")) {
                parts.removeLast();
            }
            parts.add(number);
        }
        return String.join(".", parts);
    }
}
