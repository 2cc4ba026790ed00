package vn.thuocdo.document.official;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// Dates as official documents write them: a day under 10 and the months January and February get a leading zero
/// (Nghị định 30/2020/NĐ-CP, Phụ lục I, mục II.4.b).
public final class DecreeDate {
    private static final String OPEN = "ngày GAP tháng GAP năm GAP".replace("GAP", "\u00a0".repeat(5));

    private DecreeDate() {}

    /// "ngày 03 tháng 9 năm 2025"; with gaps to be filled by hand while there is no date.
    public static String words(@Nullable LocalDate date) {
        return date == null
                ? OPEN
                : "ngày %s tháng %s năm %d".formatted(day(date), month(date), date.getYear());
    }

    /// "03/9/2025".
    public static String figures(LocalDate date) {
        return "%s/%s/%d".formatted(day(date), month(date), date.getYear());
    }

    private static String day(LocalDate date) {
        return "%02d".formatted(date.getDayOfMonth());
    }

    private static String month(LocalDate date) {
        var month = date.getMonthValue();
        return month < 3 ? "0" + month : Integer.toString(month);
    }
}
