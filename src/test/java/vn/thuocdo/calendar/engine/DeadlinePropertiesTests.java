package vn.thuocdo.calendar.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// What must hold for every calendar, shown on random ones; the seed of a failing case stands in the message.
class DeadlinePropertiesTests {
    private static final int CALENDARS = 400;
    private static final int CASES = 20;

    @Test
    void agreesWithCountingMinuteByMinute() {
        for (long seed = 0; seed < CALENDARS; seed++) {
            var random = new RandomCalendars(seed);
            var spec = seed % 2 == 0 ? random.uneven() : random.even();
            var calendar = WorkingCalendar.of(spec);
            var oracle = new MinuteSimulator(spec);
            for (int i = 0; i < CASES; i++) {
                var rule = random.rule();
                var received = random.moment();
                var term = random.term();
                var pauses = random.pauses(received);
                var due = Deadline.of(calendar, rule, received, term, pauses).due();
                var expected = oracle.instant(oracle.due(rule, term, oracle.minute(received), pauses));
                assertThat(due).as("seed %d case %d: %s %s %s %s", seed, i, rule, received, term, pauses).isEqualTo(
                        expected);
            }
        }
    }

    @Test
    void measuresLikeCountingMinuteByMinute() {
        for (long seed = 0; seed < CALENDARS; seed++) {
            var random = new RandomCalendars(seed);
            var spec = random.uneven();
            var calendar = WorkingCalendar.of(spec);
            var oracle = new MinuteSimulator(spec);
            var from = random.moment();
            var to = from.plus(random.upTo(40_000), ChronoUnit.MINUTES);
            assertThat(calendar.workingMinutes(from, to)).as("seed %d", seed)
                    .isEqualTo(oracle.count(oracle.minute(from),
                            oracle.minute(to)));
            assertThat(calendar.nextWorkingMoment(from)).isEqualTo(oracle.instant(oracle.next(oracle.minute(from))));
        }
    }

    @Test
    void onEvenCalendarsPausesMoveTheDueMomentByTheirWorkingTime() {
        each(false, (random, calendar) -> {
            var received = random.moment();
            var amount = random.upTo(20);
            var pauses = random.pauses(received);
            var deadline = Deadline.of(calendar, CountingRule.PLAIN, received, Term.workingDays(amount), pauses);
            var reading = deadline.reading(deadline.due());
            assertThat(reading.minutes(ClockSegment.Kind.USED)).isEqualTo(amount * calendar.regularMinutes(
                    RandomCalendars.FROM));
            assertThat(reading.used()).isEqualTo(new WorkingTime(amount, 0));
        });
    }

    @Test
    void aLaterStartNeverGivesAnEarlierDueMoment() {
        each(true, (random, calendar) -> {
            var rule = random.rule();
            var received = random.moment();
            var later = received.plus(random.upTo(6000), ChronoUnit.MINUTES);
            var term = random.term();
            // Odd hours beside whole days compare only where days are equal: 5 hours may be more than a short day.
            var odd = rule.eightHoursAreADay() && term.unit() == DeadlineUnit.WORKING_HOUR && term.amount() % 8 > 0;
            var pauses = odd ? List.<Pause>of() : random.pauses(received);
            assertThat(Deadline.of(calendar, rule, later, term, pauses).due()).as("%s %s %s %s %s", rule, received,
                    later, term, pauses).isAfterOrEqualTo(Deadline.of(calendar, rule, received, term, pauses).due());
        });
    }

    @Test
    void onEvenCalendarsALaterStartNeverGivesAnEarlierDueMomentWhateverTheRule() {
        each(false, (random, calendar) -> {
            var rule = random.rule();
            var received = random.moment();
            var later = received.plus(random.upTo(6000), ChronoUnit.MINUTES);
            var term = random.term();
            var pauses = random.pauses(received);
            assertThat(Deadline.of(calendar, rule, later, term, pauses).due()).as("%s %s %s %s %s", rule, received,
                    later, term, pauses).isAfterOrEqualTo(Deadline.of(calendar, rule, received, term, pauses).due());
        });
    }

    @Test
    void aLargerAmountNeverGivesAnEarlierDueMoment() {
        each(true, (random, calendar) -> {
            var rule = random.rule();
            var received = random.moment();
            var term = random.term();
            var larger = new Term(term.amount() + random.upTo(10), term.unit());
            var pauses = random.pauses(received);
            assertThat(Deadline.of(calendar, rule, received, larger, pauses).due()).isAfterOrEqualTo(Deadline.of(
                    calendar, rule, received, term, pauses).due());
        });
    }

    @Test
    void workingHoursAddUpOnAnyCalendar() {
        each(true, (random, calendar) -> {
            var received = random.moment();
            var first = random.upTo(40);
            var second = random.upTo(40);
            assertThat(due(calendar, due(calendar, received, Term.workingHours(first)), Term.workingHours(second)))
                    .satisfies(due -> assertThat(calendar.workingMinutes(due, due(calendar, received,
                            Term.workingHours(first + second)))).isZero());
        });
    }

    @Test
    void workingDaysAddUpToTheMinuteOnEvenCalendars() {
        each(false, (random, calendar) -> {
            var received = random.moment();
            var first = random.upTo(12);
            var second = random.upTo(12);
            assertThat(due(calendar, due(calendar, received, Term.workingDays(first)), Term.workingDays(second)))
                    .isEqualTo(due(calendar, received, Term.workingDays(first + second)));
        });
    }

    @Test
    void workingDaysAddUpToTheDayOnAnyCalendar() {
        each(true, (random, calendar) -> {
            var day = calendar.workingDayFrom(RandomCalendars.FROM.plusDays(random.upTo(30)));
            var first = random.upTo(12);
            var second = random.upTo(12);
            assertThat(calendar.plusWorkingDays(calendar.plusWorkingDays(day, first), second)).isEqualTo(
                    calendar.plusWorkingDays(day, first + second));
            assertThat(calendar.plusWorkingDays(calendar.plusWorkingDays(day, first), -first)).isEqualTo(day);
            assertThat(calendar.workingDays(day, calendar.plusWorkingDays(day, first))).isEqualTo(first);
        });
    }

    @Test
    void usedAndLeftAddUpToTheTotalAtEveryMoment() {
        each(true, (random, calendar) -> {
            var received = random.moment();
            var deadline = Deadline.of(calendar, random.rule(), received, random.term(), random.pauses(received));
            var now = received.plus(random.upTo(40_000), ChronoUnit.MINUTES);
            var reading = deadline.reading(now);
            var day = reading.unit() == DeadlineUnit.WORKING_HOUR ? 60 : reading.unitMinutes();
            assertThat(reading.used().inMinutes(day) + reading.left().inMinutes(day)).isEqualTo(reading.total()
                    .inMinutes(day));
            assertThat(reading.isLate()).isEqualTo(now.truncatedTo(ChronoUnit.MINUTES).isAfter(deadline.due()));
        });
    }

    @Test
    void theDerivationNamesEveryDayOffBetweenReceptionAndDueMoment() {
        each(true, (random, calendar) -> {
            var deadline = Deadline.of(calendar, CountingRule.PLAIN, random.moment(),
                    Term.workingDays(random.upTo(15)));
            var first = deadline.received().atZone(Sample.ZONE).toLocalDate();
            var last = deadline.due().atZone(Sample.ZONE).toLocalDate();
            var off = first.datesUntil(last.plusDays(1)).filter(day -> !calendar.isWorkingDay(day)).toList();
            var named = deadline.derivation().stream().flatMap(step -> switch (step) {
                case DerivationStep.WeeklyRest rest -> rest.first().datesUntil(rest.last().plusDays(1));
                case DerivationStep.DayOff days -> days.first().datesUntil(days.last().plusDays(1));
                default -> Stream.empty();
            }).filter(day -> !day.isBefore(first)).toList();
            assertThat(named).isEqualTo(off);
        });
    }

    private static Instant due(WorkingCalendar calendar, Instant from, Term term) {
        return Deadline.of(calendar, CountingRule.PLAIN, from, term, List.of()).due();
    }

    private interface Check {
        void on(RandomCalendars random, WorkingCalendar calendar);
    }

    private static void each(boolean uneven, Check check) {
        LongStream.range(0, CALENDARS).forEach(seed -> {
            var random = new RandomCalendars(seed);
            var calendar = WorkingCalendar.of(uneven ? random.uneven() : random.even());
            try {
                for (int i = 0; i < CASES; i++)
                    check.on(random, calendar);
            } catch (AssertionError | RuntimeException failed) {
                throw new AssertionError("seed " + seed, failed);
            }
        });
    }
}
