package vn.thuocdo.calendar.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.thuocdo.calendar.engine.Sample.CALENDAR;
import static vn.thuocdo.calendar.engine.Sample.RULE;
import static vn.thuocdo.calendar.engine.Sample.at;
import static vn.thuocdo.calendar.engine.Sample.local;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The worked examples of the example commune on Wednesday 27/8/2025, 09:42, which people have checked by hand.
class PictureExamplesTests {
    private static final List<Pause> SUPPLEMENT = List.of(new Pause(at("2025-08-05T14:00"), at("2025-08-18T08:30"),
            "chờ bổ sung"));

    @ParameterizedTest
    @CsvSource({"2025-08-27T09:42,3,working-day,2025-09-03T09:42", "2025-08-06T10:20,15,working-day,2025-08-27T10:20",
            "2025-07-22T08:15,20,working-day,2025-08-19T08:15", "2025-08-26T10:05,8,working-hour,2025-08-27T10:35",
            "2025-08-29T16:10,1,working-day,2025-09-04T07:30", "2025-08-27T15:00,1,working-day,2025-08-28T15:00",
            "2025-08-27T15:01,1,working-day,2025-08-29T07:30", "2025-08-30T09:00,2,working-hour,2025-09-03T09:30",
            "2025-08-27T12:00,30,working-hour,2025-09-04T11:30", "2025-08-27T09:42,0,working-day,2025-08-27T09:42",
            "2025-08-27T09:42,2,day,2025-08-29T17:00", "2025-08-27T09:42,3,day,2025-09-03T17:00",
            "2025-04-25T09:00,1,working-day,2025-04-26T09:00", "2025-04-29T09:00,1,working-day,2025-05-05T09:00"})
    void countsFromReceptionToTheDueMoment(String received, int amount, String unit, String due) {
        var term = new Term(amount, DeadlineUnit.of(unit).orElseThrow());
        assertThat(local(Deadline.of(CALENDAR, RULE, at(received), term).due())).isEqualTo(due);
    }

    @Test
    void theDossierOfTwentyDaysMovesByItsPause() {
        var deadline = Deadline.of(CALENDAR, RULE, at("2025-07-22T08:15"), Term.workingDays(20), SUPPLEMENT);
        assertThat(local(deadline.due())).isEqualTo("2025-08-29T14:15");
        var reading = deadline.reading(at("2025-08-27T09:42"));
        assertThat(reading.used()).isEqualTo(time(17, 4, 57));
        assertThat(reading.left()).isEqualTo(time(2, 2, 33));
        assertThat(reading.total()).isEqualTo(time(20, 0, 0));
        assertThat(reading.isNear(3)).isTrue();
        assertThat(reading.isNear(2)).isFalse();
    }

    @Test
    void theLedgerOfTheDossierAddsUp() {
        var deadline = Deadline.of(CALENDAR, RULE, at("2025-07-22T08:15"), Term.workingDays(20), SUPPLEMENT);
        var segments = deadline.reading(at("2025-08-27T09:42")).segments();
        assertThat(segments).extracting(segment -> WorkingTime.ofMinutes(segment.minutes(), 450)).containsExactly(
                time(10, 3, 45), time(8, 4, 0), time(7, 1, 12), time(2, 2, 33));
        assertThat(segments).extracting(ClockSegment::kind).containsExactly(ClockSegment.Kind.USED,
                ClockSegment.Kind.PAUSED, ClockSegment.Kind.USED, ClockSegment.Kind.LEFT);
        assertThat(deadline.reading(at("2025-08-05T14:00")).left()).isEqualTo(time(9, 3, 45));
    }

    @Test
    void theClockThatStillStandsShowsWhatRemainsWhenItRunsAgain() {
        var open = List.of(new Pause(at("2025-08-05T14:00"), null, "chờ bổ sung"));
        var deadline = Deadline.of(CALENDAR, RULE, at("2025-07-22T08:15"), Term.workingDays(20), open);
        var reading = deadline.reading(at("2025-08-27T09:42"));
        assertThat(reading.paused()).isTrue();
        assertThat(reading.isLate()).isFalse();
        assertThat(reading.left()).isEqualTo(time(9, 3, 45));
        assertThat(reading.used()).isEqualTo(time(10, 3, 45));
    }

    @ParameterizedTest
    @CsvSource({"2025-08-27T10:20,0,0,38", "2025-08-27T10:35,0,0,53", "2025-08-27T16:00,0,4,18",
            "2025-08-27T17:00,0,5,18", "2025-08-29T14:15,2,2,33", "2025-08-29T17:00,2,5,18",
            "2025-09-30T17:00,22,5,18", "2025-08-27T09:42,0,0,0", "2025-08-26T17:00,0,0,0"})
    void tellsWhatIsLeft(String due, int days, int hours, int minutes) {
        assertThat(CALENDAR.between(at("2025-08-27T09:42"), at(due))).isEqualTo(time(days, hours, minutes));
    }

    @ParameterizedTest
    @CsvSource({"2025-08-25,2", "2025-08-26,1", "2025-08-22,3", "2025-08-27,0"})
    void tellsHowManyDaysLateATaskIs(LocalDate date, int lateDays) {
        var task = Deadline.onDate(CALENDAR, CountingRule.PLAIN, at("2025-07-18T08:00"), date);
        assertThat(task.reading(at("2025-08-27T09:42")).lateDays()).isEqualTo(lateDays);
    }

    @Test
    void theTaskDueAtTheEndOfSeptemberHasUsedFiftyFivePercent() {
        var task = Deadline.onDate(CALENDAR, CountingRule.PLAIN, at("2025-07-18T16:00"), LocalDate.of(2025, 9, 30));
        assertThat(local(task.due())).isEqualTo("2025-09-30T17:00");
        var reading = task.reading(at("2025-08-27T09:42"));
        assertThat(reading.left().days()).isEqualTo(22);
        assertThat(reading.total().days()).isEqualTo(50);
        assertThat(reading.percentUsed()).isEqualTo(55);
    }

    @ParameterizedTest
    @CsvSource({"2025-08-27T10:20,2,2025-08-25T10:20", "2025-09-30T17:00,3,2025-09-25T17:00",
            "2025-08-29T17:00,3,2025-08-26T17:00", "2025-08-29T14:15,1,2025-08-28T14:15"})
    void tellsUntilWhenOneMayAskForMore(String due, int days, String until) {
        assertThat(local(CALENDAR.minusWorkingDays(at(due), days))).isEqualTo(until);
    }

    @Test
    void onlyWhatFellOnTheFirstOfSeptemberMovesWhenTheHolidayIsCorrected() {
        var shifted = Sample.with(Sample.holiday("2025-09-02", "Quốc khánh"), Sample.holiday("2025-09-03",
                "Quốc khánh")).spec().days().stream().filter(day -> !day.date().equals(LocalDate.of(2025, 9, 1)))
                .toList();
        var old = Sample.calendar(shifted);
        assertThat(workingDays(old)).containsExactly("2025-08-29", "2025-09-01", "2025-09-04");
        assertThat(workingDays(CALENDAR)).containsExactly("2025-08-29", "2025-09-03", "2025-09-04");
        assertThat(local(Deadline.of(old, RULE, at("2025-08-27T07:50"), Term.workingDays(3)).due())).isEqualTo(
                "2025-09-01T07:50");
        assertThat(local(Deadline.of(CALENDAR, RULE, at("2025-08-27T07:50"), Term.workingDays(3)).due())).isEqualTo(
                "2025-09-03T07:50");
    }

    private static List<String> workingDays(WorkingCalendar calendar) {
        return LocalDate.of(2025, 8, 29).datesUntil(LocalDate.of(2025, 9, 5)).filter(calendar::isWorkingDay).map(
                LocalDate::toString).toList();
    }

    @Test
    void theYear2025HasTwoHundredAndFiftyWorkingDays() {
        assertThat(CALENDAR.workingDays(LocalDate.of(2024, 12, 31), LocalDate.of(2025, 12, 31))).isEqualTo(250);
    }

    private static WorkingTime time(int days, int hours, int minutes) {
        return new WorkingTime(days, hours * 60 + minutes);
    }
}
