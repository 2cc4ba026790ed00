package vn.thuocdo.task;

import java.util.List;

/// Codes of the reform areas, in the order of reports: direction, the six areas of Nghị quyết 76/NQ-CP ngày 15/7/2021,
/// then what stands beside them. Their names stand under the message key `task.area.<code>`.
public final class Areas {
    /// All codes.
    public static final List<String> CODES = List.of("direction", "institution", "procedure", "organisation",
            "civil-service", "public-finance", "digital", "satisfaction", "bonus", "penalty", "other");

    private Areas() {}
}
