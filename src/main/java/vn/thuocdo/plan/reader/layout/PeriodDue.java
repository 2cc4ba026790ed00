package vn.thuocdo.plan.reader.layout;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.thuocdo.plan.reader.language.DueReader;
import vn.thuocdo.plan.reader.language.Text;
import vn.thuocdo.plan.reader.model.ReadDue;

/// The day of one report of a series: “trước ngày 10 của tháng cuối kỳ báo cáo” is 10/9 for “Báo cáo Quý III”.
final class PeriodDue {

    private static final Pattern PERIOD = Pattern
            .compile(
                    "^bao cao (?:(quy) (iv|i{1,3}|[1-4])|(nam)|(0?6 thang)(?: (dau|cuoi) nam)?)(?:[ /]*(?:nam )?(20\\d{2}))?");

    private PeriodDue() {}

    static DueReader.Reading of(DueReader.Reading series, Text report, int planYear) {
        Matcher period = PERIOD.matcher(report.key());
        if (!(series.due() instanceof ReadDue.Recurring back) || back.day() == null || !period.find()) {
            return series;
        }
        int year = period.group(6) == null ? planYear : Integer.parseInt(period.group(6));
        int month = lastMonth(period) + (back.month() == ReadDue.DayMonth.AFTER_PERIOD ? 1 : 0);
        ReadDue due = DueReader.day(back.day(), month > 12 ? 1 : month, month > 12 ? year + 1 : year, back.exclusive());
        return due == null ? series : new DueReader.Reading(due, series.words(), period.group(6) == null);
    }

    private static int lastMonth(Matcher period) {
        if (period.group(1) != null) {
            return switch (period.group(2)) {
                case "i", "1" -> 3;
                case "ii", "2" -> 6;
                case "iii", "3" -> 9;
                default -> 12;
            };
        }
        return period.group(4) != null && !"cuoi".equals(period.group(5)) ? 6 : 12;
    }
}
