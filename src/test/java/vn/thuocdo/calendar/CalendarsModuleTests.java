package vn.thuocdo.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import vn.thuocdo.calendar.engine.CountingRule;
import vn.thuocdo.calendar.engine.Deadline;
import vn.thuocdo.calendar.engine.Term;
import vn.thuocdo.calendar.spi.DueMove;
import vn.thuocdo.kernel.Actor;
import vn.thuocdo.kernel.Conflict;
import vn.thuocdo.kernel.CurrentActor;
import vn.thuocdo.kernel.Missing;
import vn.thuocdo.kernel.NotAllowed;
import vn.thuocdo.kernel.Refused;
import vn.thuocdo.kernel.Role;
import vn.thuocdo.kernel.UnitId;
import vn.thuocdo.kernel.Vietnam;
import vn.thuocdo.organisation.UnitQueries;
import vn.thuocdo.organisation.Units;

/// Calendars are changed in the open: drafted, looked at, applied, taken back.
@SpringBootTest
@Import(FixedTime.class)
class CalendarsModuleTests {
    private static final String NOTICE = "Thông báo 118/TB-UBND, 25/8/2025";

    private final Calendars calendars;
    private final WorkingCalendars working;
    private final DayEdits edits;
    private final Units units;
    private final CurrentActor actor;
    private final OpenWork open;
    private final CalendarStore store;
    private final UnitQueries queries;
    private Commune commune = new Commune(UnitId.next(), UnitId.next(), UnitId.next(), UnitId.next());

    CalendarsModuleTests(Calendars calendars, WorkingCalendars working, DayEdits edits, Units units,
            CurrentActor actor, OpenWork open, CalendarStore store, UnitQueries queries) {
        this.calendars = calendars;
        this.working = working;
        this.edits = edits;
        this.units = units;
        this.actor = actor;
        this.open = open;
        this.store = store;
        this.queries = queries;
    }

    @BeforeEach
    void setUp() {
        commune = Commune.in(units, actor);
    }

    @Test
    void correctingAHolidayMovesOnlyWhatFellOnIt() {
        var scope = wrongNationalDay();
        receive("a", "2025-08-27T07:50", 3);
        receive("b", "2025-08-25T10:15", 5);
        receive("c", "2025-08-27T09:00", 4);
        assertThat(local(open.due("a"))).isEqualTo("2025-09-01T07:50");
        var draft = draft(scope, days(2, 3), entries(1, 2));
        var preview = as(() -> calendars.preview(scope, draft));
        assertThat(preview.moves()).extracting(DueMove::label).containsExactly("a", "b");
        assertThat(preview.late()).isZero();
        assertThat(local(open.due("a"))).isEqualTo("2025-09-01T07:50");

        as(() -> calendars.apply(scope, draft, Reach.ALL_OPEN, false));
        assertThat(local(open.due("a"))).isEqualTo("2025-09-03T07:50");
        assertThat(local(open.due("b"))).isEqualTo("2025-09-03T10:15");
        assertThat(local(open.due("c"))).isEqualTo("2025-09-04T09:00");
        var after = as(() -> calendars.preview(scope, draft));
        assertThat(after.revision().isApplied()).isTrue();
        assertThat(after.moves()).isEqualTo(preview.moves());
    }

    @Test
    void anAppliedChangeIsTakenBackByAFurtherOne() {
        var scope = wrongNationalDay();
        receive("d", "2025-08-27T07:50", 3);
        var draft = draft(scope, days(2, 3), entries(1, 2));
        as(() -> calendars.apply(scope, draft, Reach.ALL_OPEN, false));
        var undo = as(() -> calendars.undo(scope, draft, "Tỉnh sửa lại"));
        as(() -> calendars.apply(scope, undo, Reach.ALL_OPEN, false));
        assertThat(local(open.due("d"))).isEqualTo("2025-09-01T07:50");
        assertThat(working.of(commune.office()).isWorkingDay(day(1))).isTrue();
        assertThatThrownBy(() -> as(() -> calendars.undo(scope, draft, "lần nữa"))).isInstanceOf(Refused.class)
                .hasMessageContaining("calendar.undo.done");
        assertThat(as(() -> calendars.history(scope))).extracting(Revision::id).startsWith(undo, draft);
    }

    @Test
    void whatWasChangedAgainSinceCannotBeTakenBack() {
        var scope = CalendarScope.of(commune.agency());
        var first = draft(scope, List.of(), entries(8, 8));
        as(() -> calendars.apply(scope, first, Reach.ALL_OPEN, false));
        var second = draft(scope, days(8, 8), List.of());
        as(() -> calendars.apply(scope, second, Reach.ALL_OPEN, false));
        assertThatThrownBy(() -> as(() -> calendars.undo(scope, first, "thôi"))).isInstanceOf(Refused.class)
                .hasMessageContaining("changedSince");
    }

    @Test
    void aChangeThatMakesWorkLateNeedsADecision() {
        var scope = CalendarScope.of(commune.agency());
        as(() -> calendars.apply(scope, draft(scope, List.of(), august(26)), Reach.ALL_OPEN, false));
        receive("e", "2025-08-25T09:00", 1);
        assertThat(local(open.due("e"))).isEqualTo("2025-08-27T09:00");
        receive("f", "2025-08-25T16:00", 1);
        var draft = draft(scope, List.of(LocalDate.of(2025, 8, 26)), List.of());
        assertThat(as(() -> calendars.preview(scope, draft)).late()).isEqualTo(1);
        assertThatThrownBy(() -> as(() -> calendars.apply(scope, draft, Reach.ALL_OPEN, false)))
                .isInstanceOf(Refused.class).hasMessageContaining("calendar.apply.late");
        assertThat(working.of(commune.office()).isWorkingDay(LocalDate.of(2025, 8, 26))).isFalse();
        as(() -> calendars.apply(scope, draft, Reach.ALL_OPEN, true));
        assertThat(working.of(commune.office()).isWorkingDay(LocalDate.of(2025, 8, 26))).isTrue();
    }

    @Test
    void aChangeForNewWorkLeavesOpenDeadlinesAsPromised() {
        var scope = CalendarScope.of(commune.agency());
        receive("g", "2025-08-27T09:00", 1);
        var draft = draft(scope, List.of(), august(28));
        as(() -> calendars.apply(scope, draft, Reach.NEW_ONLY, false));
        assertThat(local(open.due("g"))).isEqualTo("2025-08-28T09:00");
        receive("h", "2025-08-27T09:00", 1);
        assertThat(local(open.due("h"))).isEqualTo("2025-08-29T09:00");
    }

    @Test
    void twoPeopleChangingTheSameDaysDoNotOverwriteEachOther() {
        var scope = CalendarScope.of(commune.agency());
        var mine = draft(scope, List.of(), entries(8, 9));
        var theirs = draft(scope, List.of(), entries(9, 10));
        as(() -> calendars.apply(scope, theirs, Reach.ALL_OPEN, false));
        assertThatThrownBy(() -> as(() -> calendars.apply(scope, mine, Reach.ALL_OPEN, false)))
                .isInstanceOf(Conflict.class);
        assertThatThrownBy(() -> as(() -> calendars.apply(scope, theirs, Reach.ALL_OPEN, false)))
                .isInstanceOf(Conflict.class);
    }

    @Test
    void aUnitMayHaveHoursOfItsOwn() {
        var scope = new CalendarScope(commune.agency(), commune.counter());
        var week = new WeekEntry(LocalDate.of(2025, 9, 1), List.of("07:00-11:30", "07:00-11:30", "07:00-11:30",
                "07:00-11:30", "07:00-11:30", "07:00-11:30", ""), NOTICE, DataStatus.OWN);
        var draft = as(() -> calendars.draft(scope, new RevisionDraft(CalendarEdit.ofWeek(week), "mùa hè", NOTICE,
                false)));
        as(() -> calendars.apply(scope, draft, Reach.ALL_OPEN, false));
        var saturday = LocalDate.of(2025, 9, 6);
        assertThat(working.of(commune.counter()).hours(saturday)).hasToString("07:00-11:30");
        assertThat(working.of(commune.counter()).hours(LocalDate.of(2025, 8, 29)).minutes()).isEqualTo(450);
        assertThat(working.of(commune.counter()).isWorkingDay(day(2))).isFalse();
        assertThat(working.of(commune.office()).isWorkingDay(saturday)).isFalse();
    }

    @Test
    void refusesWhatIsNoChange() {
        var scope = CalendarScope.of(commune.agency());
        var bad = new DayEntry(day(8), DayChoice.HALF_DAY, " ", "buổi sáng", "", DataStatus.OWN);
        assertThatThrownBy(() -> as(() -> calendars.draft(scope, new RevisionDraft(CalendarEdit.ofDays(List.of(bad),
                List.of()), " ", "", false)))).isInstanceOf(Refused.class).hasMessageContaining("reasonMissing")
                .hasMessageContaining("documentMissing").hasMessageContaining("hoursUnreadable").hasMessageContaining(
                        "nameMissing");
        assertThatThrownBy(() -> draft(scope, List.of(), List.of())).isInstanceOf(Refused.class)
                .hasMessageContaining("calendar.edit.nothing");
        as(() -> calendars.apply(scope, draft(scope, List.of(), entries(8, 9)), Reach.ALL_OPEN, false));
        assertThatThrownBy(() -> draft(scope, List.of(), entries(9, 10))).isInstanceOf(Refused.class)
                .hasMessageContaining("calendar.edit.overlap");
    }

    @Test
    void anotherNodeSeesTheChangeWithinASecondOrTwo() throws InterruptedException {
        var elsewhere = new WorkingCalendars(store, new EditionWatch(store), queries);
        var scope = CalendarScope.of(commune.agency());
        assertThat(elsewhere.of(commune.agency(), commune.office()).isWorkingDay(day(8))).isTrue();
        as(() -> calendars.apply(scope, draft(scope, List.of(), entries(8, 8)), Reach.ALL_OPEN, false));
        assertThat(working.of(commune.agency(), commune.office()).isWorkingDay(day(8))).isFalse();
        for (int i = 0; i < 50 && elsewhere.of(commune.agency(), commune.office()).isWorkingDay(day(8)); i++)
            Thread.sleep(50);
        assertThat(elsewhere.of(commune.agency(), commune.office()).isWorkingDay(day(8))).isFalse();
    }

    @Test
    void onlyAdministratorsOfTheAgencyChangeItsCalendar() {
        var scope = CalendarScope.of(commune.agency());
        var edit = new RevisionDraft(CalendarEdit.ofDays(entries(8, 8), List.of()), "thử", NOTICE, false);
        assertThatThrownBy(() -> actor.as(Commune.actor(commune.agency(), Role.SPECIALIST),
                () -> calendars.draft(scope, edit))).isInstanceOf(NotAllowed.class);
        var stranger = Commune.in(units, actor).administrator();
        assertThatThrownBy(() -> actor.as(stranger, () -> calendars.draft(scope, edit))).isInstanceOf(Missing.class);
        assertThatThrownBy(() -> as(() -> calendars.draft(CalendarScope.NATION, edit))).isInstanceOf(Missing.class);
    }

    @Test
    void theAgencyOnTopCorrectsTheNationsCalendarForAllBelow() {
        var top = Commune.administrator(commune.province());
        receive("i", "2025-12-01T09:00", 1);
        var extra = new DayEntry(LocalDate.of(2025, 12, 2), DayChoice.HOLIDAY, "nghỉ thêm", "", NOTICE,
                DataStatus.OWN);
        var draft = actor.as(top, () -> calendars.draft(CalendarScope.NATION, new RevisionDraft(CalendarEdit.ofDays(
                List.of(extra), List.of()), "Thủ tướng quyết định", NOTICE, false)));
        var preview = actor.as(top, () -> calendars.preview(CalendarScope.NATION, draft));
        assertThat(preview.moves()).isEmpty();
        assertThat(preview.elsewhere()).isEqualTo(1);
        actor.runAs(top, () -> calendars.apply(CalendarScope.NATION, draft, Reach.ALL_OPEN, false));
        assertThat(local(open.due("i"))).isEqualTo("2025-12-03T09:00");
        var undo = actor.as(top, () -> calendars.undo(CalendarScope.NATION, draft, "thử xong"));
        actor.runAs(top, () -> calendars.apply(CalendarScope.NATION, undo, Reach.ALL_OPEN, false));
    }

    /// The commune has 02 and 03/9 off instead of 01 and 02/9.
    private CalendarScope wrongNationalDay() {
        var scope = CalendarScope.of(commune.agency());
        as(() -> calendars.apply(scope, draft(scope, days(1, 2), entries(2, 3)), Reach.ALL_OPEN, false));
        assertThat(working.of(commune.office()).isWorkingDay(day(1))).isTrue();
        return scope;
    }

    private RevisionId draft(CalendarScope scope, List<LocalDate> old, List<DayEntry> entries) {
        return as(() -> calendars.draft(scope, new RevisionDraft(edits.replace(scope, old, entries, NOTICE),
                "Tỉnh chọn nghỉ thêm ngày trước 02/9", NOTICE, false)));
    }

    private void receive(String label, String received, int days) {
        var term = Term.workingDays(days);
        var moment = LocalDateTime.parse(received).atZone(Vietnam.ZONE).toInstant();
        var due = Deadline.of(working.of(commune.office()), CountingRule.PLAIN, moment, term).due();
        open.add(new OpenWork.Case(commune.agency(), commune.office(), label, moment, term, due));
    }

    private <T> T as(Supplier<T> work) {
        Actor administrator = commune.administrator();
        return actor.as(administrator, work);
    }

    private static List<LocalDate> days(int from, int to) {
        return day(from).datesUntil(day(to).plusDays(1)).toList();
    }

    private static List<DayEntry> entries(int from, int to) {
        return days(from, to).stream().map(CalendarsModuleTests::holiday).toList();
    }

    private static List<DayEntry> august(int day) {
        return List.of(holiday(LocalDate.of(2025, 8, day)));
    }

    private static DayEntry holiday(LocalDate day) {
        return new DayEntry(day, DayChoice.HOLIDAY, "Quốc khánh", "", NOTICE, DataStatus.OWN);
    }

    private static LocalDate day(int ofSeptember) {
        return LocalDate.of(2025, 9, ofSeptember);
    }

    private static String local(Instant moment) {
        return LocalDateTime.ofInstant(moment, Vietnam.ZONE).toString();
    }
}
