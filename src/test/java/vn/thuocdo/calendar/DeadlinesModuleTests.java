package vn.thuocdo.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.MessageSource;
import org.springframework.transaction.annotation.Transactional;
import vn.thuocdo.calendar.engine.Deadline;
import vn.thuocdo.calendar.engine.DeadlineUnit;
import vn.thuocdo.calendar.engine.Pause;
import vn.thuocdo.calendar.engine.Term;
import vn.thuocdo.kernel.CurrentActor;
import vn.thuocdo.kernel.Missing;
import vn.thuocdo.kernel.UnitId;
import vn.thuocdo.kernel.Vietnam;
import vn.thuocdo.organisation.Units;
import vn.thuocdo.ui.ClockBar;
import vn.thuocdo.ui.Texts;

/// Due moments under the nation's calendar and rules as they are delivered, with their words.
@SpringBootTest
@Transactional
class DeadlinesModuleTests {
    private final Deadlines deadlines;
    private final WorkingCalendars calendars;
    private final Rules rules;
    private final Units units;
    private final CurrentActor actor;
    private final Texts vietnamese;
    private final Texts english;
    private Commune commune = new Commune(UnitId.next(), UnitId.next(), UnitId.next(), UnitId.next());

    DeadlinesModuleTests(Deadlines deadlines, WorkingCalendars calendars, Rules rules, Units units, CurrentActor actor,
            MessageSource messages) {
        this.deadlines = deadlines;
        this.calendars = calendars;
        this.rules = rules;
        this.units = units;
        this.actor = actor;
        this.vietnamese = new Texts(messages, Vietnam.LANGUAGE);
        this.english = new Texts(messages, Locale.ENGLISH);
    }

    @BeforeEach
    void setUp() {
        commune = Commune.in(units, actor);
    }

    @ParameterizedTest
    @CsvSource({"2025-08-27T09:42,3,working-day,2025-09-03T09:42", "2025-08-26T10:05,8,working-hour,2025-08-27T10:35",
            "2025-08-29T16:10,1,working-day,2025-09-04T07:30", "2025-04-25T09:00,1,working-day,2025-04-26T09:00",
            "2024-04-26T09:00,3,working-day,2024-05-04T09:00", "2026-02-13T09:00,1,working-day,2026-02-23T09:00",
            "2026-04-24T09:00,1,working-day,2026-04-28T09:00", "2026-11-23T09:00,1,working-day,2026-11-25T09:00",
            "2027-04-29T09:00,1,working-day,2027-05-04T09:00"})
    void countsOverTheDaysOffOfTheYears(String received, int amount, String unit, String due) {
        var term = new Term(amount, DeadlineUnit.of(unit).orElseThrow());
        assertThat(local(within(received, term).due())).isEqualTo(due);
    }

    @ParameterizedTest
    @CsvSource({"2024,251", "2025,250", "2026,249", "2027,249"})
    void knowsTheWorkingDaysOfTheYears(int year, int days) {
        var counted = calendars.of(commune.agency()).workingDays(LocalDate.of(year - 1, 12, 31),
                LocalDate.of(year, 12, 31));
        assertThat(counted).isEqualTo(days);
    }

    @Test
    void saysHowTheDueMomentCameAbout() {
        assertThat(Deadlines.words(within("2025-08-29T16:10", Term.workingDays(1)).derivation(), vietnamese))
                .containsExactly("Nhận lúc 16:10, thứ Sáu 29/8/2025.",
                        "Nhận sau 15:00 – tính từ đầu ngày làm việc kế tiếp: 07:30, thứ Tư 03/9/2025.",
                        "Bỏ qua thứ Bảy 30/8/2025 đến Chủ nhật 31/8/2025: nghỉ hằng tuần.",
                        "Bỏ qua 01–02/9/2025: nghỉ Quốc khánh.", "Hạn: 07:30, thứ Năm 04/9/2025.");
        assertThat(Deadlines.words(within("2025-04-25T09:00", Term.workingDays(1)).derivation(), english)).contains(
                "Counts Saturday 26 Apr 2025: làm bù cho 02/5, hours 07:30–11:30, 13:30–17:00.");
    }

    @Test
    void everyStepHasWordsInBothLanguages() {
        var pauses = List.of(new Pause(at("2025-08-28T09:00"), at("2025-08-28T10:30"), "chờ bổ sung"), new Pause(at(
                "2025-08-29T09:00"), null, "chờ ý kiến"));
        var steps = deadlines.within(commune.agency(), commune.office(), at("2025-08-27T12:00"), Term.workingDays(5),
                pauses).derivation();
        for (var texts : List.of(vietnamese, english))
            assertThat(Deadlines.words(steps, texts)).noneMatch(words -> words.startsWith("calendar."));
        assertThat(Deadlines.words(steps, vietnamese)).contains(
                "Dừng từ 09:00, thứ Năm 28/8/2025 đến 10:30, thứ Năm 28/8/2025: chờ bổ sung. Không tính 1 giờ 30 phút.");
    }

    @Test
    void aTaskSetToADayOffMovesAsTheRuleOfTasksSays() {
        var deadline = deadlines.onDate(commune.agency(), commune.office(), at("2025-08-01T08:00"),
                LocalDate.of(2025, 8, 31), Rule.TASK_DAY_OFF);
        assertThat(local(deadline.due())).isEqualTo("2025-09-03T17:00");
        assertThat(Deadlines.words(deadline.derivation(), vietnamese)).contains(
                "Chủ nhật 31/8/2025 không làm việc – hạn sang thứ Tư 03/9/2025.");
    }

    @Test
    void theClockSaysWhatIsLeft() {
        var reading = within("2025-08-06T10:20", Term.workingDays(15)).reading(at("2025-08-27T09:42"));
        assertThat(Clocks.remaining(reading, vietnamese)).isEqualTo("Còn 38 phút");
        assertThat(Clocks.bar(reading, 3, vietnamese).state()).isEqualTo(ClockBar.State.NEAR);
        var late = within("2025-08-06T10:20", Term.workingDays(13)).reading(at("2025-08-27T09:42"));
        assertThat(Clocks.remaining(late, vietnamese)).isEqualTo("Trễ 2 ngày");
        assertThat(Clocks.sentence(reading, english)).isEqualTo(
                "38 min left; due 10:20, Wednesday 27 Aug 2025; 14 days 6 h 52 min used of 15 days.");
    }

    @Test
    void rulesAnswerForTheDateOfTheCase() {
        var day = LocalDate.of(2025, 8, 27);
        assertThat(rules.term(Rule.TASK_EXTENSION_NOTICE, commune.agency(), day)).isEqualTo(Term.workingDays(3));
        assertThat(rules.ladder(Rule.TASK_REMINDER_LADDER, commune.agency(), day)).containsExactly(7, 3, 1, 0);
        assertThat(rules.number(Rule.TASK_NEAR, commune.agency(), day)).isEqualTo(2);
        assertThat(rules.counting(commune.agency(), day).cutOff()).isEqualTo(LocalTime.of(15, 0));
        for (var rule : Rule.values())
            assertThat(rule.kind().normal(rules.value(rule, commune.agency(), day).value())).as(rule.code())
                    .contains(rules.value(rule, commune.agency(), day).value());
    }

    @Test
    void aUnitThatDoesNotExistHasNoCalendar() {
        assertThatThrownBy(() -> calendars.of(UnitId.next())).isInstanceOf(Missing.class);
    }

    private Deadline within(String received, Term term) {
        return deadlines.within(commune.agency(), commune.office(), at(received), term, List.of());
    }

    private static Instant at(String local) {
        return LocalDateTime.parse(local).atZone(Vietnam.ZONE).toInstant();
    }

    private static String local(Instant moment) {
        return LocalDateTime.ofInstant(moment, Vietnam.ZONE).toString();
    }
}
