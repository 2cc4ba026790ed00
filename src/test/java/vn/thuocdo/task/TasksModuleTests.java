package vn.thuocdo.task;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.thuocdo.document.Upload;
import vn.thuocdo.kernel.Conflict;
import vn.thuocdo.kernel.NotAllowed;
import vn.thuocdo.kernel.Refused;
import vn.thuocdo.kernel.UnitId;
import vn.thuocdo.kernel.Vietnam;
import vn.thuocdo.task.due.DueCodes;

/// Tasks from assignment to proof, through the door.
@TaskTest
class TasksModuleTests {
    private final Tasks tasks;
    private final TaskQueries queries;
    private final TaskScene scene;

    TasksModuleTests(Tasks tasks, TaskQueries queries, TaskScene scene) {
        this.tasks = tasks;
        this.queries = queries;
        this.scene = scene;
    }

    @BeforeEach
    void setUp() {
        scene.setUp();
    }

    private Task get(TaskId id) {
        return scene.as(scene.coordinator, () -> queries.get(id));
    }

    private static LocalDateTime local(Instant moment) {
        return LocalDateTime.ofInstant(moment, Vietnam.ZONE);
    }

    @Test
    void aTaskIsDueAtTheEndOfWorkOfItsDay() {
        var task = get(scene.task("Kiểm tra CCHC 20% đơn vị", "quarter 2025-3"));
        assertThat(local(task.row().due())).isEqualTo(LocalDateTime.of(2025, 9, 30, 17, 0));
        assertThat(task.row().code()).isEqualTo("NV-2025-001");
        assertThat(task.row().standing()).isEqualTo(Standing.NOT_STARTED);
    }

    @Test
    void aDueDayWithoutWorkMovesForwardAndADayBeforeADateMovesBack() {
        var onSunday = get(scene.task("Chủ nhật 31/8", "on 2025-08-31"));
        assertThat(local(onSunday.row().due())).isEqualTo(LocalDateTime.of(2025, 9, 3, 17, 0));
        var beforeMonday = get(scene.task("Trước thứ Hai 06/10", "before 2025-10-06"));
        assertThat(local(beforeMonday.row().due())).isEqualTo(LocalDateTime.of(2025, 10, 3, 17, 0));
    }

    @Test
    void progressBeginsWorkAndTheEndNeedsItsProduct() {
        var id = scene.give(scene.draft("Kiểm tra", "quarter 2025-3").producing("Kế hoạch", "Báo cáo"));
        scene.report(id, 40);
        assertThat(get(id).row().state()).isEqualTo(TaskState.IN_PROGRESS);
        var end = new NewProgress(null, 100, "Xong", "");
        scene.run(scene.lan, () -> assertThatThrownBy(() -> tasks.report(id, null, end)).isInstanceOf(Refused.class)
                .hasMessage("task.complete.products-missing"));
        scene.prove(id, 1);
        scene.run(scene.lan, () -> assertThatThrownBy(() -> tasks.report(id, null, end)).isInstanceOf(Refused.class));
        scene.prove(id, 2);
        scene.run(scene.lan, () -> tasks.report(id, null, end));
        var done = get(id).row();
        assertThat(done.state()).isEqualTo(TaskState.DONE);
        assertThat(done.outcome()).isEqualTo(Outcome.EARLY);
        assertThat(done.proven()).isEqualTo(2);
    }

    @Test
    void workWithoutProductsNeedsAFileWhateverIsExplained() {
        var id = scene.task("Kiểm tra", "quarter 2025-3");
        var end = new NewProgress(null, 100, "Xong", "Không phát sinh văn bản");
        scene.run(scene.lan, () -> assertThatThrownBy(() -> tasks.report(id, null, end)).isInstanceOf(Refused.class)
                .hasMessage("task.complete.evidence-missing"));
        scene.prove(id, null);
        scene.run(scene.lan, () -> tasks.report(id, null, end));
        assertThat(get(id).row().state()).isEqualTo(TaskState.DONE);
    }

    @Test
    void aFileForTheWholeOrForAnotherProductProvesNoProduct() {
        var id = scene.give(scene.draft("Kiểm tra", "quarter 2025-3").producing("Kế hoạch", "Báo cáo"));
        var end = new NewProgress(null, 100, "Xong", "Lý do");
        scene.prove(id, null);
        scene.prove(id, 1);
        scene.prove(id, 1);
        scene.run(scene.lan, () -> assertThatThrownBy(() -> tasks.report(id, null, end)).isInstanceOf(Refused.class)
                .hasMessage("task.complete.products-missing"));
    }

    @Test
    void evidenceOfOneOccasionDoesNotProveTheNext() {
        var id = scene.give(scene.draft("Báo cáo", "every quarter 3 before 10").producing("Báo cáo"));
        scene.report(id, 100);
        scene.run(scene.lan, () -> assertThatThrownBy(
                () -> tasks.report(id, null, new NewProgress(null, 100, "Xong", ""))).isInstanceOf(Refused.class)
                .hasMessage("task.complete.products-missing"));
    }

    @Test
    void aProductAskedForLaterMakesFinishedWorkLackEvidenceAndTheListKnows() {
        var id = scene.task("Báo cáo", "every quarter 3 before 10");
        scene.report(id, 100);
        assertThat(lacking()).isZero();
        scene.run(scene.coordinator,
                () -> tasks.change(id, get(id).row().version(), get(id).draft().producing("Phụ lục")));
        assertThat(lacking()).isEqualTo(1);
        scene.run(scene.lan, () -> tasks.prove(id, null, new NewEvidence(1, 1,
                new Upload("Phu-luc.txt", "Phụ lục".getBytes(java.nio.charset.StandardCharsets.UTF_8)), "", true)));
        assertThat(lacking()).isZero();
    }

    private int lacking() {
        return scene.as(scene.coordinator, () -> queries.count(TaskFilter.ALL.standing(Standing.WITHOUT_EVIDENCE)));
    }

    @Test
    void workFinishedAfterItsDueMomentIsLate() {
        var id = scene.task("Giải ngân", "on 2025-08-25");
        assertThat(get(id).row().standing()).isEqualTo(Standing.LATE);
        scene.report(id, 100);
        assertThat(get(id).row().outcome()).isEqualTo(Outcome.LATE);
    }

    @Test
    void recurringWorkHasItsOccasionsFromTheStartAndGoesOnWithTheNext() {
        var id = scene.task("Báo cáo CCHC định kỳ", "every quarter 3 before 10");
        assertThat(get(id).occasions()).extracting(Occasion::period).containsExactly("2025-Q3", "2025-Q4");
        scene.report(id, 100);
        var after = get(id);
        assertThat(after.row().period()).isEqualTo("2025-Q4");
        assertThat(after.row().state()).isEqualTo(TaskState.IN_PROGRESS);
        assertThat(after.row().percent()).isZero();
        scene.report(id, 100);
        assertThat(get(id).row().state()).isEqualTo(TaskState.DONE);
    }

    @Test
    void anEventGivesWaitingWorkItsDueMomentAndComesRoundAgain() {
        var id = scene.task("Cập nhật TTHC", "event 5 working-days: quyết định công bố của tỉnh");
        assertThat(get(id).row().due()).isNull();
        scene.run(scene.lan, () -> tasks.recordEvent(id, null, LocalDate.of(2025, 8, 26), null, "QĐ 1800/QĐ-UBND"));
        assertThat(local(get(id).row().due())).isEqualTo(LocalDateTime.of(2025, 9, 4, 17, 0));
        scene.report(id, 100);
        assertThat(get(id).row().state()).isEqualTo(TaskState.DONE);
        scene.run(scene.lan, () -> tasks.recordEvent(id, null, LocalDate.of(2025, 8, 27), null, ""));
        assertThat(get(id).occasions()).hasSize(2);
        assertThat(get(id).row().state().isOpen()).isTrue();
    }

    @Test
    void aPartInheritsItsDayAndStopsTheEndOfTheWhole() {
        var whole = scene.task("Kiểm tra", "quarter 2025-3");
        var part = scene.as(scene.lan, () -> tasks.create(scene.draft("Lập kế hoạch", "inherited").partOf(whole)));
        assertThat(get(part).row().due()).isEqualTo(get(whole).row().due());
        assertThatThrownBy(() -> scene.report(whole, 100)).isInstanceOf(Refused.class)
                .hasMessage("task.complete.parts-open");
        scene.run(scene.lan,
                () -> tasks.report(whole, null, new NewProgress(null, 100, "Xong", "Phần còn lại do tỉnh làm")));
        assertThat(get(whole).row().state()).as("explained").isEqualTo(TaskState.DONE);
        assertThat(get(part).row().state().isOpen()).isTrue();
    }

    @Test
    void twoPeopleEditingOneTaskDoNotOverwriteEachOther() {
        var id = scene.task("Kiểm tra", "quarter 2025-3");
        var read = get(id).row().version();
        scene.run(scene.lan, () -> tasks.report(id, read, new NewProgress(null, 35, "Đã kiểm tra trường", "")));
        scene.run(scene.son, () -> assertThatThrownBy(
                () -> tasks.report(id, read, new NewProgress(null, 40, "Đã kiểm tra 1/3", "")))
                .isInstanceOf(Conflict.class));
        assertThat(get(id).row().percent()).isEqualTo(35);
    }

    @Test
    void anotherDueRuleGivesUntouchedWorkAnotherDayAndKeepsWhatWasDone() {
        var id = scene.task("Báo cáo", "every month 1 by 20");
        scene.report(id, 30);
        scene.run(scene.coordinator, () -> tasks.change(id, get(id).row().version(), get(id).draft()
                .due(DueCodes.parse("every quarter 3 before 10"))));
        assertThat(get(id).occasions()).extracting(Occasion::period).containsExactly("2025-07", "2025-Q3", "2025-Q4");
        assertThat(get(id).occasions().getFirst().percent()).isEqualTo(30);
    }

    @Test
    void handingOverWithinTheUnitIsForWhoWorksAndAcrossUnitsForWhoAssigns() {
        var id = scene.task("Kiểm tra", "quarter 2025-3");
        scene.run(scene.lan, () -> tasks.handOver(id, null, new HandOver(null, scene.son.id(), "Nghỉ phép")));
        assertThat(get(id).row().person()).isEqualTo(scene.son.id());
        scene.run(scene.lan, () -> assertThatThrownBy(
                () -> tasks.handOver(id, null, new HandOver(scene.economy, null, "Không phải việc phòng")))
                .isInstanceOf(NotAllowed.class));
        scene.run(scene.coordinator,
                () -> tasks.handOver(id, null, new HandOver(scene.economy, scene.quang.id(), "Đúng phòng")));
        assertThat(get(id).row().leads()).containsExactly(scene.economy);
    }

    @Test
    void cancelledWorkIsClosedForEveryAct() {
        var id = scene.task("Kiểm tra", "quarter 2025-3");
        scene.run(scene.coordinator, () -> tasks.cancel(id, null, "Tỉnh thôi yêu cầu"));
        assertThat(get(id).row().standing()).isEqualTo(Standing.CANCELLED);
        assertThatThrownBy(() -> scene.report(id, 10)).isInstanceOf(Refused.class)
                .hasMessage("task.refused.cancelled");
    }

    @Test
    void reopenedWorkIsNotDoneAnyMore() {
        var id = scene.task("Kiểm tra", "quarter 2025-3");
        scene.report(id, 100);
        scene.run(scene.coordinator, () -> tasks.reopen(id, null, null, "Biên bản thiếu chữ ký"));
        assertThat(get(id).row().state()).isEqualTo(TaskState.REOPENED);
        assertThat(get(id).row().percent()).isEqualTo(99);
    }

    @Test
    void aCrookedDraftIsRefusedWithAllReasons() {
        var draft = TaskDraft.of(" ", "nothing", UnitId.next(), DueCodes.parse("continuous"), TaskScene.BEGUN)
                .until(TaskScene.BEGUN.minusDays(1)).given(scene.stranger.id());
        assertThatThrownBy(() -> scene.give(draft)).isInstanceOf(Refused.class).hasMessage(
                "task.draft.title-missing, task.draft.area-missing, task.draft.ends-before-it-begins, "
                        + "task.draft.unit-unknown, task.draft.person-unknown");
    }

    @Test
    void numbersOfAPlanStandInTheOrderInWhichPeopleCount() {
        for (var code : List.of("N10", "N2", "II.1.12", "II.1.4"))
            scene.give(scene.draft("Việc " + code, "continuous").coded(code));
        var codes = scene.as(scene.coordinator, () -> queries.list(TaskFilter.ALL, TaskSort.CODE, null, 50).rows());
        assertThat(codes).extracting(TaskRow::code).containsExactly("II.1.4", "II.1.12", "N2", "N10");
    }

    @Test
    void pagesFollowEachOtherWithoutGapOrRepetition() {
        for (int i = 0; i < 25; i++)
            scene.task("Việc " + i, i % 3 == 0 ? "continuous" : "on 2025-10-%02d".formatted(i / 4 + 1));
        for (var sort : TaskSort.values())
            scene.run(scene.coordinator, () -> {
                var whole = queries.list(TaskFilter.ALL, sort, null, 100).rows();
                var first = queries.list(TaskFilter.ALL, sort, null, 10);
                var second = queries.list(TaskFilter.ALL, sort, first.next(), 10);
                var third = queries.list(TaskFilter.ALL, sort, second.next(), 10);
                var ids = new ArrayList<>(first.rows());
                ids.addAll(second.rows());
                ids.addAll(third.rows());
                assertThat(ids).as(sort.name()).isEqualTo(whole);
                assertThat(third.next()).isNull();
                assertThat(queries.list(TaskFilter.ALL, sort, third.previous(), 10).rows()).isEqualTo(second.rows());
            });
    }

    @Test
    void wordsAreFoundWithoutDiacritics() {
        scene.task("Rà soát quy chế quản lý, sử dụng tài sản công", "year 2025");
        scene.run(scene.coordinator, () -> {
            assertThat(queries.count(TaskFilter.ALL.with("ra soat TAI SAN"))).isEqualTo(1);
            assertThat(queries.count(TaskFilter.ALL.with("dat dai"))).isZero();
        });
    }
}
