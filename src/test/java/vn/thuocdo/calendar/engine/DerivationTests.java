package vn.thuocdo.calendar.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static vn.thuocdo.calendar.engine.Sample.CALENDAR;
import static vn.thuocdo.calendar.engine.Sample.RULE;
import static vn.thuocdo.calendar.engine.Sample.at;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.thuocdo.calendar.engine.DerivationStep.CountedFrom;
import vn.thuocdo.calendar.engine.DerivationStep.DayOff;
import vn.thuocdo.calendar.engine.DerivationStep.Due;
import vn.thuocdo.calendar.engine.DerivationStep.LastDay;
import vn.thuocdo.calendar.engine.DerivationStep.Moved;
import vn.thuocdo.calendar.engine.DerivationStep.OnDate;
import vn.thuocdo.calendar.engine.DerivationStep.Paused;
import vn.thuocdo.calendar.engine.DerivationStep.Received;
import vn.thuocdo.calendar.engine.DerivationStep.SpecialWork;
import vn.thuocdo.calendar.engine.DerivationStep.Start;
import vn.thuocdo.calendar.engine.DerivationStep.WeeklyRest;

class DerivationTests {
    @Test
    void namesTheDaysLeftOutBetweenReceptionAndDueMoment() {
        assertThat(derive("2025-08-27T09:42", Term.workingDays(3))).containsExactly(new Received(time(
                "2025-08-27T09:42")), new CountedFrom(time("2025-08-27T09:42"), Start.AT_ONCE, null), new WeeklyRest(
                        day("2025-08-30"), day("2025-08-31")),
                new DayOff(day("2025-09-01"), day("2025-09-02"),
                        DayKind.HOLIDAY, "Quốc khánh"),
                new Due(time("2025-09-03T09:42")));
    }

    @Test
    void saysWhyCountingStartsLater() {
        assertThat(derive("2025-08-29T16:10", Term.workingDays(1))).contains(new CountedFrom(time("2025-09-03T07:30"),
                Start.AFTER_CUT_OFF, LocalTime.of(15, 0)));
        assertThat(derive("2025-08-27T12:00", Term.workingDays(1))).contains(new CountedFrom(time("2025-08-27T13:30"),
                Start.OUTSIDE_HOURS, null));
        assertThat(derive("2025-08-30T12:00", Term.workingDays(1))).contains(new CountedFrom(time("2025-09-03T07:30"),
                Start.ON_DAY_OFF, null));
    }

    @Test
    void namesSwappedWorkingDaysAndCompensatoryDays() {
        var steps = derive("2025-04-25T09:00", Term.workingDays(4));
        assertThat(steps).contains(new SpecialWork(day("2025-04-26"), DayKind.SWAPPED, "làm bù cho 02/5",
                Sample.HOURS), new WeeklyRest(day("2025-04-27"), day("2025-04-27")),
                new DayOff(day("2025-05-02"), day(
                        "2025-05-02"), DayKind.COMPENSATORY, "nghỉ hoán đổi với 26/4"));
        assertThat(steps).extracting(DerivationStep::code).containsExactly("received", "counted-from.at-once",
                "swapped", "weekly-rest", "holiday", "holiday", "compensatory", "weekly-rests", "due");
    }

    @Test
    void tellsPausesInTheirPlace() {
        var pauses = List.of(new Pause(at("2025-08-05T14:00"), at("2025-08-18T08:30"), "chờ bổ sung"));
        var steps = Deadline.of(CALENDAR, RULE, at("2025-07-22T08:15"), Term.workingDays(20), pauses).derivation();
        assertThat(steps).contains(new Paused(time("2025-08-05T14:00"), time("2025-08-18T08:30"), new WorkingTime(8,
                240), "chờ bổ sung"));
        assertThat(steps).extracting(DerivationStep::code).containsExactly("received", "counted-from.at-once",
                "weekly-rests", "weekly-rests", "paused", "weekly-rests", "weekly-rests", "weekly-rests", "due");
    }

    @Test
    void tellsThatTheClockStillStands() {
        var pauses = List.of(new Pause(at("2025-08-05T14:00"), null, "chờ bổ sung"));
        var steps = Deadline.of(CALENDAR, RULE, at("2025-07-22T08:15"), Term.workingDays(20), pauses).derivation();
        assertThat(steps).extracting(DerivationStep::code).contains("pausing");
    }

    @Test
    void aDateOnADayOffMovesAsTheRuleSays() {
        var assigned = at("2025-08-01T08:00");
        var date = day("2025-08-31");
        assertThat(Deadline.onDate(CALENDAR, CountingRule.PLAIN, assigned, date).derivation()).containsExactly(
                new Received(time("2025-08-01T08:00")), new OnDate(date), new WeeklyRest(day("2025-08-30"), date),
                new Moved(date, day("2025-09-03")), new Due(time("2025-09-03T17:00")));
        assertThat(Deadline.onDate(CALENDAR, CountingRule.PLAIN.with(DayOffRule.STAYS), assigned, date).derivation())
                .extracting(DerivationStep::code).containsExactly("received", "on-date", "due");
    }

    @Test
    void daysOfTheYearEndWithTheirLastDay() {
        assertThat(derive("2025-08-27T09:42", Term.days(3))).contains(new LastDay(day("2025-08-30")), new Moved(day(
                "2025-08-30"), day("2025-09-03")), new Due(time("2025-09-03T17:00")));
    }

    @Test
    void refusesPausesThatOverlap() {
        var pauses = List.of(new Pause(at("2025-08-05T14:00"), at("2025-08-18T08:30"), "một"), new Pause(at(
                "2025-08-18T08:00"), at("2025-08-19T08:30"), "hai"));
        Instant received = at("2025-07-22T08:15");
        assertThatIllegalArgumentException().isThrownBy(() -> Deadline.of(CALENDAR, RULE, received, Term.workingDays(
                20), pauses));
    }

    private static List<DerivationStep> derive(String received, Term term) {
        return Deadline.of(CALENDAR, RULE, at(received), term).derivation();
    }

    private static LocalDateTime time(String text) {
        return LocalDateTime.parse(text);
    }

    private static LocalDate day(String text) {
        return LocalDate.parse(text);
    }
}
