package vn.thuocdo.plan.paper;

import java.util.List;

/// Numbers of tasks and days in the sentences of documents; numbers under 10 with a zero in front.
final class Counts {
    private Counts() {}

    /// `03 nhiệm vụ`.
    static String tasks(int count) {
        return "%02d nhiệm vụ".formatted(count);
    }

    /// `03 nhiệm vụ trễ hạn`.
    static String tasks(int count, String how) {
        return tasks(count) + " " + how;
    }

    /// `Trễ 05 ngày`; what became late today is not yet a day late.
    static String late(long days) {
        return days == 0 ? "Trễ hạn hôm nay" : "Trễ %02d ngày làm việc".formatted(days);
    }

    /// `a, b và c`.
    static String list(List<String> parts) {
        if (parts.size() < 2)
            return String.join("", parts);
        return String.join(", ", parts.subList(0, parts.size() - 1)) + " và " + parts.getLast();
    }
}
