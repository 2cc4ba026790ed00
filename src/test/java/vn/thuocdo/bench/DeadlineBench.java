package vn.thuocdo.bench;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import java.util.function.ToLongFunction;
import vn.thuocdo.calendar.engine.CalendarSpec;
import vn.thuocdo.calendar.engine.CountingRule;
import vn.thuocdo.calendar.engine.DayHours;
import vn.thuocdo.calendar.engine.DayKind;
import vn.thuocdo.calendar.engine.Deadline;
import vn.thuocdo.calendar.engine.DeadlineUnit;
import vn.thuocdo.calendar.engine.SpecialDay;
import vn.thuocdo.calendar.engine.Term;
import vn.thuocdo.calendar.engine.WeeklyHours;
import vn.thuocdo.calendar.engine.WorkingCalendar;

/// How many deadlines one core computes in a second, without and with the derivation that people read. Terms, moments
/// and units are mixed: 1 to 60 working days, 1 to 80 working hours, 1 to 60 days, received at any minute of 2025.
final class DeadlineBench {
    private static final int QUESTIONS = 1 << 14;
    private static final long WARM_UP = 3_000_000_000L;
    private static final long MEASURED = 3_000_000_000L;

    private record Question(Instant received, Term term) {}

    private DeadlineBench() {}

    public static void main(String[] arguments) {
        var calendar = calendar();
        var rule = CountingRule.cutOffAt(LocalTime.of(15, 0));
        var questions = questions();
        measure("without derivation", questions, one -> Deadline.of(calendar, rule, one.received, one.term).due()
                .getEpochSecond());
        measure("with derivation", questions, one -> Deadline.of(calendar, rule, one.received, one.term).derivation()
                .size());
        measure("with clock reading", questions, one -> Deadline.of(calendar, rule, one.received, one.term).reading(
                one.received).segments().size());
    }

    private static void measure(String name, List<Question> questions, ToLongFunction<Question> work) {
        run(questions, work, WARM_UP);
        var perSecond = run(questions, work, MEASURED);
        System.out.printf(Locale.ROOT, "deadline %s: %,d per second on one core%n", name, perSecond);
    }

    private static long run(List<Question> questions, ToLongFunction<Question> work, long nanos) {
        var start = System.nanoTime();
        var count = 0L;
        var sum = 0L;
        while (System.nanoTime() - start < nanos) {
            for (var question : questions)
                sum += work.applyAsLong(question);
            count += questions.size();
        }
        if (sum == 0)
            throw new IllegalStateException("nothing was computed");
        return (long) (count * 1e9 / (System.nanoTime() - start));
    }

    private static List<Question> questions() {
        var random = new SplittableRandom(1);
        var start = Instant.parse("2025-01-01T00:00:00Z").getEpochSecond();
        var all = new ArrayList<Question>();
        for (int i = 0; i < QUESTIONS; i++) {
            var unit = DeadlineUnit.values()[random.nextInt(3)];
            var amount = random.nextInt(1, unit == DeadlineUnit.WORKING_HOUR ? 81 : 61);
            all.add(new Question(Instant.ofEpochSecond(start + random.nextInt(365 * 86_400)), new Term(amount, unit)));
        }
        return all;
    }

    private static WorkingCalendar calendar() {
        var from = LocalDate.of(2010, 1, 1);
        var hours = DayHours.parse("07:30-11:30, 13:30-17:00");
        var off = new ArrayList<SpecialDay>();
        for (var date : List.of("2025-01-01", "2025-01-27", "2025-01-28", "2025-01-29", "2025-01-30", "2025-01-31",
                "2025-04-07", "2025-04-30", "2025-05-01", "2025-05-02", "2025-09-01", "2025-09-02"))
            off.add(SpecialDay.off(LocalDate.parse(date), DayKind.HOLIDAY, "ngày lễ"));
        off.add(new SpecialDay(LocalDate.of(2025, 4, 26), DayKind.SWAPPED, "làm bù", null));
        return WorkingCalendar.of(new CalendarSpec(ZoneId.of("Asia/Ho_Chi_Minh"), from, LocalDate.of(2049, 12, 31),
                List.of(WeeklyHours.mondayToFriday(from, hours)), off));
    }
}
