package vn.thuocdo.task.due;

import static org.quicktheories.QuickTheory.qt;
import static org.quicktheories.generators.SourceDSL.arbitrary;
import static org.quicktheories.generators.SourceDSL.integers;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.quicktheories.core.Gen;

/// What holds for recurring work whatever its rule and range.
class OccasionPropertyTests {
    private static final LocalDate START = LocalDate.of(2024, 1, 1);

    private static Gen<DueRule.Recurring> rules() {
        var cycles = arbitrary().enumValues(Cycle.class);
        var months = integers().between(0, 23);
        var days = integers().between(0, 30);
        return cycles.zip(months, days, (cycle, month, day) -> new DueRule.Recurring(cycle,
                cycle == Cycle.WEEK ? 1 : month % (2 * cycle.months()) + 1,
                cycle == Cycle.WEEK ? day % 7 + 1 : day + 1, day % 2 == 0));
    }

    private static List<DueDay> days(DueRule rule, int begin, int length) {
        var from = START.plusDays(begin);
        return DueDays.of(rule, from, from.plusDays(length), LocalDate.MAX.minusYears(2));
    }

    @Test
    void daysGrowStrictlyAndPeriodsNeverComeTwice() {
        qt().forAll(rules(), integers().between(0, 900), integers().between(0, 900)).check((rule, begin, length) -> {
            var days = days(rule, begin, length);
            for (int i = 1; i < days.size(); i++)
                if (!days.get(i).day().isAfter(days.get(i - 1).day()))
                    return false;
            return new HashSet<>(days.stream().map(DueDay::period).toList()).size() == days.size();
        });
    }

    @Test
    void nothingIsDueBeforeTheWorkBegins() {
        qt().forAll(rules(), integers().between(0, 900), integers().between(0, 900)).check((rule, begin,
                length) -> days(rule, begin, length).stream()
                        .noneMatch(day -> day.day().isBefore(START.plusDays(begin))));
    }

    @Test
    void aLongerRangeOnlyAddsAtTheEnd() {
        qt().forAll(rules(), integers().between(0, 900), integers().between(0, 500), integers().between(0, 500))
                .check((rule, begin, length, more) -> {
                    var few = days(rule, begin, length);
                    var many = days(rule, begin, length + more);
                    return many.size() >= few.size() && many.subList(0, few.size()).equals(few);
                });
    }

    @Test
    void everyDayBelongsToOnePeriodOfACycle() {
        qt().forAll(arbitrary().enumValues(Cycle.class), integers().between(0, 3000)).check((cycle, offset) -> {
            var day = START.plusDays(offset);
            var first = cycle.periodOf(day);
            return !first.isAfter(day) && cycle.next(first).isAfter(day) && cycle.periodOf(first).equals(first)
                    && cycle.periodOf(cycle.next(first).minusDays(1)).equals(first);
        });
    }
}
