package vn.thuocdo.task;

import java.util.List;

/// The areas by which plans, tasks and figures are ordered. Their names stand under the message key `task.area.<code>`.
public final class Areas {
    /// The six areas of reform of Nghị quyết 76/NQ-CP ngày 15/7/2021, mục II, in its order.
    public static final List<String> REFORM = List.of("institution", "procedure", "organisation", "civil-service",
            "public-finance", "digital");
    /// All codes in the order of plans and reports: direction, the six areas, then what stands beside them.
    public static final List<String> CODES = List.of("direction", "institution", "procedure", "organisation",
            "civil-service", "public-finance", "digital", "satisfaction", "bonus", "penalty", "other");

    private Areas() {}

    /// Whether the code names an area.
    public static boolean known(String code) {
        return CODES.contains(code);
    }

    /// Place of an area in plans; unknown ones come last.
    public static int order(String code) {
        var place = CODES.indexOf(code);
        return place < 0 ? CODES.size() : place;
    }
}
