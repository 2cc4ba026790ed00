package vn.thuocdo.plan.paper;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.thuocdo.document.official.DecreeDate;
import vn.thuocdo.kernel.UnitId;
import vn.thuocdo.plan.content.Goal;
import vn.thuocdo.plan.content.UnitScope;
import vn.thuocdo.task.due.Cycle;
import vn.thuocdo.task.due.DueRule;

/// Marks, due rules, areas and units as documents write them.
final class PaperWords {
    private static final String[] ROMAN = {"", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII",
            "XIII", "XIV", "XV", "XVI", "XVII", "XVIII", "XIX", "XX"};
    private static final String[] WEEKDAYS = {"", "thứ Hai", "thứ Ba", "thứ Tư", "thứ Năm", "thứ Sáu", "thứ Bảy",
            "Chủ nhật"};
    private static final Map<String, String> AREAS = Map.ofEntries(Map.entry("direction", "Chỉ đạo, điều hành"),
            Map.entry("institution", "Cải cách thể chế"), Map.entry("procedure", "Cải cách thủ tục hành chính"),
            Map.entry("organisation", "Cải cách tổ chức bộ máy hành chính nhà nước"),
            Map.entry("civil-service", "Cải cách chế độ công vụ"),
            Map.entry("public-finance", "Cải cách tài chính công"),
            Map.entry("digital", "Xây dựng và phát triển Chính quyền điện tử, Chính quyền số"),
            Map.entry("satisfaction", "Nâng cao mức độ hài lòng của người dân, tổ chức"),
            Map.entry("bonus", "Điểm thưởng"), Map.entry("penalty", "Điểm trừ"),
            Map.entry("other", "Nhiệm vụ khác"));

    private PaperWords() {}

    static String roman(int number) {
        return ROMAN[number];
    }

    static String area(String code) {
        return AREAS.getOrDefault(code, code);
    }

    /// The words with a capital in front, as a line of its own begins.
    static String upper(String words) {
        return words.isEmpty() ? words : Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }

    /// The words as they stand after others: without capital in front, abbreviations excepted (`CCHC năm 2025`).
    static String lower(String words) {
        var abbreviated = words.length() > 1 && Character.isUpperCase(words.charAt(1));
        return words.isEmpty() || abbreviated ? words : Character.toLowerCase(words.charAt(0)) + words.substring(1);
    }

    /// `1.428,5` with all decimals that it carries.
    static String number(BigDecimal value) {
        var symbols = new DecimalFormatSymbols(Locale.of("vi"));
        symbols.setGroupingSeparator('.');
        symbols.setDecimalSeparator(',');
        return new DecimalFormat("#,##0.####", symbols).format(value);
    }

    /// `≥ 80%`, `từ 8% đến 10%`, `mức khá`, `hoàn thành`.
    static String goal(Goal goal) {
        return switch (goal.operator()) {
            case EXISTS -> "hoàn thành";
            case LEVEL -> "mức " + goal.unit();
            case BETWEEN -> "từ " + amount(goal.value(), goal.unit()) + " đến " + amount(goal.upTo(), goal.unit());
            case INCREASE -> "tăng " + amount(goal.value(), goal.unit());
            case DECREASE -> "giảm " + amount(goal.value(), goal.unit());
            case AT_LEAST, MORE_THAN, EXACTLY, AT_MOST, LESS_THAN ->
                goal.operator().sign() + "\u00a0" + amount(goal.value(), goal.unit());
        };
    }

    /// `80%`, `1 doanh nghiệp`.
    static String amount(@Nullable BigDecimal value, String unit) {
        var figure = number(Objects.requireNonNull(value));
        return unit.equals("%") ? figure + "%" : (figure + " " + unit).strip();
    }

    static String units(UnitScope scope, Map<UnitId, String> names) {
        return scope.everyone()
                ? "Các cơ quan, đơn vị"
                : scope.units().stream().map(unit -> names.getOrDefault(unit, "")).collect(Collectors.joining("; "));
    }

    /// `Trước ngày 26/7/2025`, `Quý III/2025`, `Thường xuyên`.
    static String due(DueRule rule) {
        return switch (rule) {
            case DueRule.OnDate on -> DecreeDate.figures(on.day());
            case DueRule.BeforeDate before -> "Trước ngày " + DecreeDate.figures(before.day());
            case DueRule.MonthEnd end -> "Tháng " + end.month().getMonthValue() + "/" + end.month().getYear();
            case DueRule.QuarterEnd end -> "Quý " + ROMAN[end.quarter()] + "/" + end.year();
            case DueRule.HalfYearEnd end -> (end.half() == 1 ? "6 tháng đầu năm " : "6 tháng cuối năm ") + end.year();
            case DueRule.YearEnd end -> "Năm " + end.year();
            case DueRule.Recurring every -> recurring(every);
            case DueRule.Continuous _ -> "Thường xuyên";
            case DueRule.Inherited _ -> "Theo Kế hoạch";
            case DueRule.OnEvent event when event.days() == 0 -> event.event();
            case DueRule.OnEvent event -> "%02d ngày%s kể từ khi %s".formatted(event.days(),
                    event.working() ? " làm việc" : "", event.event());
        };
    }

    private static String recurring(DueRule.Recurring every) {
        var cycle = switch (every.cycle()) {
            case WEEK -> "Hằng tuần";
            case MONTH -> "Hằng tháng";
            case QUARTER -> "Hằng quý";
            case HALF_YEAR -> "6 tháng một lần";
            case YEAR -> "Hằng năm";
        };
        if (every.equals(DueRule.Recurring.atEndOf(every.cycle())))
            return cycle;
        if (every.cycle() == Cycle.WEEK)
            return cycle + ", " + WEEKDAYS[every.day()];
        return "%s, %s %02d %s".formatted(cycle, every.before() ? "trước ngày" : "ngày", every.day(), month(every));
    }

    private static String month(DueRule.Recurring every) {
        return switch (every.cycle()) {
            case WEEK, MONTH -> every.month() == 1 ? "của tháng" : "của tháng sau";
            case QUARTER -> every.month() == 3 ? "của tháng cuối quý" : "của tháng thứ " + every.month();
            case HALF_YEAR -> every.month() == 6 ? "của tháng cuối kỳ" : "của tháng thứ " + every.month();
            case YEAR -> "của tháng " + every.month();
        };
    }
}
