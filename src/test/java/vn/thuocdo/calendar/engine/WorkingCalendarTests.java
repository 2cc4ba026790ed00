package vn.thuocdo.calendar.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static vn.thuocdo.calendar.engine.Sample.CALENDAR;
import static vn.thuocdo.calendar.engine.Sample.HOURS;
import static vn.thuocdo.calendar.engine.Sample.at;
import static vn.thuocdo.calendar.engine.Sample.local;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WorkingCalendarTests {
    private static final DayHours MORNING = DayHours.parse("07:30-11:30");

    @ParameterizedTest
    @CsvSource({"2025-08-27T06:00,2025-08-27T07:30", "2025-08-27T07:30,2025-08-27T07:30",
            "2025-08-27T11:29:59,2025-08-27T11:29", "2025-08-27T11:30,2025-08-27T13:30",
            "2025-08-27T17:00,2025-08-28T07:30", "2025-08-29T17:00,2025-09-03T07:30",
            "2025-08-30T10:00,2025-09-03T07:30"})
    void findsTheNextWorkingMoment(String moment, String next) {
        assertThat(local(CALENDAR.nextWorkingMoment(at(moment)))).isEqualTo(next);
    }

    @ParameterizedTest
    @CsvSource({"2025-09-30,NEXT_WORKING_DAY,2025-09-30T17:00", "2025-08-31,NEXT_WORKING_DAY,2025-09-03T17:00",
            "2025-08-31,PREVIOUS_WORKING_DAY,2025-08-29T17:00", "2025-08-31,STAYS,2025-08-31T17:00",
            "2025-04-26,PREVIOUS_WORKING_DAY,2025-04-26T17:00"})
    void aDateEndsWithItsWorkingHours(LocalDate date, DayOffRule rule, String end) {
        assertThat(local(CALENDAR.endOf(date, rule))).isEqualTo(end);
    }

    @Test
    void aHalfDayIsAWorkingDayThatEndsEarly() {
        var calendar = Sample.with(new SpecialDay(LocalDate.of(2025, 8, 28), DayKind.HALF_DAY, "họp dân", MORNING));
        assertThat(due(calendar, "2025-08-27T14:00", Term.workingDays(1))).isEqualTo("2025-08-28T11:30");
        assertThat(due(calendar, "2025-08-27T09:00", Term.workingDays(1))).isEqualTo("2025-08-28T09:00");
        assertThat(due(calendar, "2025-08-27T14:00", Term.workingDays(2))).isEqualTo("2025-08-29T14:00");
        assertThat(due(calendar, "2025-08-27T14:00", Term.workingHours(8))).isEqualTo("2025-08-29T08:30");
        assertThat(local(calendar.endOf(LocalDate.of(2025, 8, 28), DayOffRule.NEXT_WORKING_DAY))).isEqualTo(
                "2025-08-28T11:30");
    }

    @Test
    void aSwappedDayHasTheRegularHoursUnlessItNamesOthers() {
        assertThat(CALENDAR.hours(LocalDate.of(2025, 4, 26))).isEqualTo(HOURS);
        var own = Sample.with(new SpecialDay(LocalDate.of(2025, 4, 26), DayKind.SWAPPED, "làm bù", MORNING));
        assertThat(own.hours(LocalDate.of(2025, 4, 26))).isEqualTo(MORNING);
        assertThat(CALENDAR.hours(LocalDate.of(2025, 5, 2))).isEqualTo(DayHours.NONE);
    }

    @Test
    void hoursChangeOnTheDayTheLawSays() {
        var first = LocalDate.of(2025, 1, 1);
        var winter = DayHours.parse("08:00-12:00, 13:00-16:30");
        var calendar = WorkingCalendar.of(new CalendarSpec(Sample.ZONE, first, LocalDate.of(2025, 12, 31), List.of(
                WeeklyHours.mondayToFriday(LocalDate.of(2025, 10, 16), winter), WeeklyHours.mondayToFriday(first,
                        HOURS)),
                List.of()));
        assertThat(due(calendar, "2025-10-15T07:40", Term.workingDays(1))).isEqualTo("2025-10-16T08:00");
        assertThat(due(calendar, "2025-10-15T16:45", Term.workingDays(1))).isEqualTo("2025-10-16T16:30");
        assertThat(due(calendar, "2025-10-15T14:00", Term.workingDays(1))).isEqualTo("2025-10-16T14:00");
        assertThat(due(calendar, "2025-10-15T16:00", Term.workingHours(2))).isEqualTo("2025-10-16T09:00");
    }

    @Test
    void anotherUnitMayWorkOnSaturdayMorning() {
        var first = LocalDate.of(2025, 1, 1);
        var week = WeeklyHours.mondayToFriday(first, HOURS).hours();
        var six = new EnumMap<DayOfWeek, DayHours>(week);
        six.put(DayOfWeek.SATURDAY, MORNING);
        var calendar = WorkingCalendar.of(new CalendarSpec(Sample.ZONE, first, LocalDate.of(2025, 12, 31), List.of(
                new WeeklyHours(first, Map.copyOf(six))), List.of()));
        assertThat(due(calendar, "2025-08-22T09:00", Term.workingDays(1))).isEqualTo("2025-08-23T09:00");
        assertThat(due(calendar, "2025-08-22T16:00", Term.workingHours(2))).isEqualTo("2025-08-23T08:30");
        assertThat(calendar.regularMinutes(first)).isEqualTo(450);
    }

    @Test
    void eightHoursAreADayOnlyWhenTheRuleDataSaysSo() {
        var asDay = new CountingRule(null, true, DayOffRule.NEXT_WORKING_DAY);
        var received = at("2025-08-26T10:05");
        assertThat(local(Deadline.of(CALENDAR, asDay, received, Term.workingHours(8)).due())).isEqualTo(
                "2025-08-27T10:05");
        assertThat(local(Deadline.of(CALENDAR, asDay, received, Term.workingHours(12)).due())).isEqualTo(
                "2025-08-27T16:05");
        assertThat(local(Deadline.of(CALENDAR, CountingRule.PLAIN, received, Term.workingHours(8)).due())).isEqualTo(
                "2025-08-27T10:35");
    }

    @Test
    void answersOnlyForItsRange() {
        var late = at("2027-12-20T09:00");
        assertThatExceptionOfType(OutsideCalendar.class).isThrownBy(() -> Deadline.of(CALENDAR, CountingRule.PLAIN,
                late, Term.workingDays(30))).satisfies(outside -> assertThat(outside.to()).isEqualTo("2027-12-31"));
        assertThatExceptionOfType(OutsideCalendar.class).isThrownBy(() -> CALENDAR.isWorking(at("2023-12-31T09:00")));
        assertThatExceptionOfType(OutsideCalendar.class).isThrownBy(() -> Deadline.of(CALENDAR, CountingRule.PLAIN,
                late, Term.workingHours(Term.MOST)));
    }

    @Test
    void refusesAZoneWhoseOffsetChanges() {
        var first = LocalDate.of(2025, 1, 1);
        var spec = new CalendarSpec(ZoneId.of("Europe/Paris"), first, first.plusYears(1), List.of(
                WeeklyHours.mondayToFriday(first, HOURS)), List.of());
        assertThatIllegalArgumentException().isThrownBy(() -> WorkingCalendar.of(spec));
    }

    @Test
    void refusesTwoEntriesForOneDay() {
        var day = Sample.holiday("2025-09-02", "Quốc khánh");
        assertThatIllegalArgumentException().isThrownBy(() -> Sample.calendar(List.of(day, day)));
    }

    private static String due(WorkingCalendar calendar, String received, Term term) {
        return local(Deadline.of(calendar, CountingRule.PLAIN, at(received), term).due());
    }
}
