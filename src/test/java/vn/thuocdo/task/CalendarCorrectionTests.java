package vn.thuocdo.task;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.thuocdo.audit.AuditQueries;
import vn.thuocdo.calendar.CalendarEdit;
import vn.thuocdo.calendar.CalendarScope;
import vn.thuocdo.calendar.Calendars;
import vn.thuocdo.calendar.DataStatus;
import vn.thuocdo.calendar.DayChoice;
import vn.thuocdo.calendar.DayEntry;
import vn.thuocdo.calendar.Reach;
import vn.thuocdo.calendar.RevisionDraft;
import vn.thuocdo.calendar.RevisionId;
import vn.thuocdo.calendar.spi.DueMove;
import vn.thuocdo.kernel.AccountId;
import vn.thuocdo.kernel.Actor;
import vn.thuocdo.kernel.Conflict;
import vn.thuocdo.kernel.CurrentActor;
import vn.thuocdo.kernel.Refused;
import vn.thuocdo.kernel.Role;
import vn.thuocdo.kernel.Vietnam;

/// A corrected calendar moves the due moments of open tasks and says which.
@TaskTest
class CalendarCorrectionTests {
    private static final String NOTICE = "Thông báo 118/TB-UBND";

    private final Tasks tasks;
    private final TaskQueries queries;
    private final TaskScene scene;
    private final Calendars calendars;
    private final CurrentActor actors;
    private final AuditQueries audit;

    CalendarCorrectionTests(Tasks tasks, TaskQueries queries, TaskScene scene, Calendars calendars,
            CurrentActor actors, AuditQueries audit) {
        this.tasks = tasks;
        this.queries = queries;
        this.scene = scene;
        this.calendars = calendars;
        this.actors = actors;
        this.audit = audit;
    }

    @BeforeEach
    void setUp() {
        scene.setUp();
    }

    private <T> T administer(Supplier<T> work) {
        return actors.as(new Actor(AccountId.next(), "quantri", "Bùi Quang Huy", scene.commune, scene.commune,
                Set.of(Role.ADMINISTRATOR)), work);
    }

    private CalendarScope commune() {
        return CalendarScope.of(scene.commune);
    }

    /// A draft that makes a day one without work for the commune.
    private RevisionId dayOff(LocalDate day) {
        var entry = new DayEntry(day, DayChoice.HOLIDAY, "Nghỉ lễ hội", "", NOTICE, DataStatus.OWN);
        return administer(() -> calendars.draft(commune(), new RevisionDraft(
                CalendarEdit.ofDays(List.of(entry), List.of()), "Tỉnh cho nghỉ", NOTICE, false)));
    }

    private Task get(TaskId id) {
        return scene.as(scene.coordinator, () -> queries.get(id));
    }

    private LocalDateTime due(TaskId id) {
        return LocalDateTime.ofInstant(instant(id), Vietnam.ZONE);
    }

    private Instant instant(TaskId id) {
        return java.util.Objects.requireNonNull(get(id).row().due());
    }

    @Test
    void whatFallsOnANewDayOffMovesForwardOrBackAndTheRestStays() {
        var on = scene.task("Đến 30/9", "on 2025-09-30");
        var before = scene.task("Trước 01/10", "before 2025-10-01");
        var other = scene.task("Đến 10/10", "on 2025-10-10");
        var done = scene.task("Đã xong", "on 2025-09-30");
        scene.report(done, 100);
        var draft = dayOff(LocalDate.of(2025, 9, 30));
        var preview = administer(() -> calendars.preview(commune(), draft));
        assertThat(preview.moves()).extracting(DueMove::subject).containsExactly("Trước 01/10", "Đến 30/9");
        assertThat(due(on)).as("a preview moves nothing").isEqualTo("2025-09-30T17:00");

        var moved = administer(() -> calendars.apply(commune(), draft, Reach.ALL_OPEN, false));
        assertThat(moved).isEqualTo(preview.moves());
        assertThat(due(on)).isEqualTo("2025-10-01T17:00");
        assertThat(due(before)).isEqualTo("2025-09-29T17:00");
        assertThat(due(other)).isEqualTo("2025-10-10T17:00");
        assertThat(due(done)).as("what is finished keeps the moment it was judged by").isEqualTo("2025-09-30T17:00");
        assertThat(moved.getLast()).satisfies(move -> {
            assertThat(move.kind()).isEqualTo("task.deadline.kind");
            assertThat(move.url()).isEqualTo("/tasks/" + on);
            assertThat(move.label()).isEqualTo("NV-2025-001");
            assertThat(move.unit()).isEqualTo(scene.culture);
            assertThat(move.becomesLate()).isFalse();
        });
    }

    @Test
    void occasionsToComeGrantedExtensionsAndPartsMoveToo() {
        var recurring = scene.task("Báo cáo tháng", "every month 1 by 20");
        var whole = scene.task("Kiểm tra", "on 2025-09-15");
        var part = scene.as(scene.lan, () -> tasks.create(scene.draft("Lập kế hoạch", "inherited").partOf(whole)));
        var asked = scene.as(scene.lan, () -> tasks.askExtension(whole, null,
                new ExtensionRequest(null, LocalDate.of(2025, 10, 20), "Chờ tỉnh", null)));
        scene.run(scene.chairman, () -> tasks.decideExtension(asked, new ExtensionDecision(true, null, "")));
        var draft = dayOff(LocalDate.of(2025, 10, 20));
        var moved = administer(() -> calendars.apply(commune(), draft, Reach.ALL_OPEN, false));
        assertThat(moved).extracting(DueMove::id).containsExactlyInAnyOrder(recurring.toString(), whole.toString(),
                part.toString());
        assertThat(due(whole)).isEqualTo("2025-10-21T17:00");
        assertThat(due(part)).isEqualTo("2025-10-21T17:00");
        assertThat(get(recurring).occasions()).filteredOn(each -> each.period().equals("2025-10")).singleElement()
                .extracting(each -> LocalDateTime.ofInstant(each.due(), Vietnam.ZONE))
                .isEqualTo(LocalDateTime.parse("2025-10-21T17:00"));
    }

    @Test
    void takingTheChangeBackPutsEveryMomentBack() {
        var on = scene.task("Đến 30/9", "on 2025-09-30");
        var draft = dayOff(LocalDate.of(2025, 9, 30));
        administer(() -> calendars.apply(commune(), draft, Reach.ALL_OPEN, false));
        var undo = administer(() -> calendars.undo(commune(), draft, "Tỉnh sửa lại"));
        administer(() -> calendars.apply(commune(), undo, Reach.ALL_OPEN, false));
        assertThat(due(on)).isEqualTo("2025-09-30T17:00");
    }

    @Test
    void workThatWouldBecomeLateNeedsADecisionAndIsNamed() {
        var draft = dayOff(LocalDate.of(2025, 8, 26));
        administer(() -> calendars.apply(commune(), draft, Reach.ALL_OPEN, false));
        var id = scene.task("Đến 26/8", "on 2025-08-26");
        assertThat(due(id)).as("this afternoon").isEqualTo("2025-08-27T17:00");
        var undo = administer(() -> calendars.undo(commune(), draft, "Không nghỉ"));
        assertThat(administer(() -> calendars.preview(commune(), undo)).moves()).singleElement()
                .matches(DueMove::becomesLate);
        assertThatThrownBy(() -> administer(() -> calendars.apply(commune(), undo, Reach.ALL_OPEN, false)))
                .isInstanceOf(Refused.class);
    }

    @Test
    void whoeverHadReadTheTaskBeforeIsToldAndTheTrailNamesBothMoments() {
        var id = scene.task("Đến 30/9", "on 2025-09-30");
        var read = get(id).row().version();
        administer(() -> calendars.apply(commune(), dayOff(LocalDate.of(2025, 9, 30)), Reach.ALL_OPEN, false));
        scene.run(scene.lan, () -> assertThatThrownBy(
                () -> tasks.report(id, read, new NewProgress(null, 30, "Đã làm", ""))).isInstanceOf(Conflict.class));
        assertThat(audit.of(scene.commune, Task.ref(id)).getFirst()).satisfies(entry -> {
            assertThat(entry.action()).isEqualTo("task.change.rederived");
            assertThat(entry.differences()).singleElement().satisfies(difference -> {
                assertThat(difference.before()).startsWith("2025-09-30T10:00");
                assertThat(difference.after()).startsWith("2025-10-01T10:00");
            });
        });
    }

    @Test
    void otherAgenciesStayAsTheyAre() {
        var theirs = scene.as(scene.stranger, () -> tasks.create(TaskDraft.of("Xã bên", "direction", scene.neighbour,
                vn.thuocdo.task.due.DueCodes.parse("on 2025-09-30"), TaskScene.BEGUN)));
        administer(() -> calendars.apply(commune(), dayOff(LocalDate.of(2025, 9, 30)), Reach.ALL_OPEN, false));
        assertThat(scene.as(scene.stranger, () -> queries.get(theirs)).row().due())
                .isEqualTo(Instant.parse("2025-09-30T10:00:00Z"));
    }
}
