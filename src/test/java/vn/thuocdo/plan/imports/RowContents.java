package vn.thuocdo.plan.imports;

import java.time.YearMonth;
import java.util.List;
import vn.thuocdo.task.due.DueCodes;
import vn.thuocdo.task.due.DueRule;

/// Contents of rows that differ in every field.
final class RowContents {
    private RowContents() {}

    /// The task with every field changed.
    static RowContent corrected(RowContent task) {
        return new RowContent(false, "digital", task.heading(), "Công khai thủ tục", null, null, null, "", "", null,
                "Công khai, minh bạch", "Bảng điện tử", List.of("Phòng Văn hóa – Xã hội"), List.of("Phòng Kinh tế"),
                DueCodes.of(new DueRule.MonthEnd(YearMonth.of(2025, 9))), "trong tháng 9", "3.4.1");
    }
}
