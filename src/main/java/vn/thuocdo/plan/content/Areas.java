package vn.thuocdo.plan.content;

import java.util.List;

/// The areas by which plans, tasks and figures are ordered. Names stand in the message bundle under `area.<code>`.
public final class Areas {
    /// The six areas of reform of Nghị quyết 76/NQ-CP ngày 15/7/2021, mục II, in its order.
    public static final List<String> REFORM = List.of("institution", "procedure", "organisation", "civil-service",
            "public-finance", "digital");
    /// All areas in the order in which plans have them: direction first, the six areas, then what index sets add.
    public static final List<String> ALL = List.of("direction", "institution", "procedure", "organisation",
            "civil-service", "public-finance", "digital", "satisfaction", "bonus", "penalty", "other");

    private Areas() {}

    /// Whether the code names an area.
    public static boolean known(String code) {
        return ALL.contains(code);
    }

    /// Place of an area in plans; unknown ones come last.
    public static int order(String code) {
        var place = ALL.indexOf(code);
        return place < 0 ? ALL.size() : place;
    }
}
