package vn.thuocdo.calendar.engine;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;

/// The calendar of the example commune: 07:30–11:30 and 13:30–17:00, Monday to Friday, the days off of 2025.
final class Sample {
    static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");
    static final DayHours HOURS = DayHours.parse("07:30-11:30, 13:30-17:00");
    static final CountingRule RULE = CountingRule.cutOffAt(LocalTime.of(15, 0));
    static final List<SpecialDay> DAYS_2025 = days2025();
    static final WorkingCalendar CALENDAR = calendar(DAYS_2025);

    private Sample() {}

    static WorkingCalendar calendar(List<SpecialDay> days) {
        var first = LocalDate.of(2024, 1, 1);
        return WorkingCalendar.of(new CalendarSpec(ZONE, first, LocalDate.of(2027, 12, 31),
                List.of(WeeklyHours.mondayToFriday(first, HOURS)), days));
    }

    static WorkingCalendar with(SpecialDay... more) {
        var days = new ArrayList<>(DAYS_2025);
        for (var day : more) {
            days.removeIf(old -> old.date().equals(day.date()));
            days.add(day);
        }
        return calendar(days);
    }

    private static List<SpecialDay> days2025() {
        var days = new ArrayList<SpecialDay>();
        days.add(holiday("2025-01-01", "Tết Dương lịch"));
        for (int day = 27; day <= 31; day++)
            days.add(holiday("2025-01-" + day, "Tết Nguyên đán"));
        days.add(holiday("2025-04-07", "Giỗ Tổ Hùng Vương"));
        days.add(new SpecialDay(LocalDate.of(2025, 4, 26), DayKind.SWAPPED, "làm bù cho 02/5", null));
        days.add(holiday("2025-04-30", "Ngày Chiến thắng"));
        days.add(holiday("2025-05-01", "Quốc tế Lao động"));
        days.add(SpecialDay.off(LocalDate.of(2025, 5, 2), DayKind.COMPENSATORY, "nghỉ hoán đổi với 26/4"));
        days.add(holiday("2025-09-01", "Quốc khánh"));
        days.add(holiday("2025-09-02", "Quốc khánh"));
        return List.copyOf(days);
    }

    static SpecialDay holiday(String date, String name) {
        return SpecialDay.off(LocalDate.parse(date), DayKind.HOLIDAY, name);
    }

    /// The moment of a local time, `2025-08-27T09:42`.
    static Instant at(String local) {
        return LocalDateTime.parse(local).atZone(ZONE).toInstant();
    }

    static String local(Instant moment) {
        return LocalDateTime.ofInstant(moment, ZONE).toString();
    }
}
